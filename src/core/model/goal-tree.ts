import type { TextRange } from '../text/range';
import type { Text } from '../text/language';
import { append } from './append';
import { planOf } from './current';
import type { PlanDocument } from './document';
import { isPursuit } from './goal-gaps';
import { itemsOf, placeOf, stringOf, stringsOf, type Of } from './read';
import type { DocumentSummary } from './summary';
import { titleOf } from './title';
import type { FieldOfAction, Goal, Measure, Plan } from './types.generated';
import type { Found, IncomingReference, WorkspaceIndex } from './workspace-index';

/** The goals of a plan as they derive from each other, and what pursues them. All lists are in the order of the text. */
export interface GoalTree {
  /** The plan's own fields of action, then those of other plans that its goals name. */
  readonly fields: readonly PlannedField[];
  readonly goals: readonly PlannedGoal[];
  /** Measures that pursue no goal that exists, in this plan or another. */
  readonly withoutGoal: readonly Of<Measure>[];
}

export interface PlannedField {
  /** As the plan refers to it: `bildung`, or `kreisplan/bildung` for a field of another plan. */
  readonly id: string;
  readonly title: Text;
  /** The id of the pillar that it belongs to. */
  readonly parent: string | undefined;
  /** The other plan that it is a field of. */
  readonly elsewhere: DocumentSummary | undefined;
  /** The field; of one of another plan the first goal that names it. */
  readonly place: TextRange;
}

export interface PlannedGoal {
  readonly node: Of<Goal>;
  /** The id of the field that it names, else of the goal that it derives from. */
  readonly field: string | undefined;
  /** Undefined also where the goal above stands in another plan. */
  readonly parent: Of<Goal> | undefined;
  readonly measures: readonly Of<Measure>[];
  /** Measures of other plans that pursue it, and goals of other plans that contribute to it. */
  readonly contributions: readonly IncomingReference[];
}

/** Undefined where the document is no plan. */
export function goalTree(document: PlanDocument, summary: DocumentSummary, workspace: WorkspaceIndex): GoalTree | undefined {
  const plan = planOf(document);
  return plan && new TreeReader(plan, summary, workspace).read();
}

class TreeReader {
  private readonly goals: readonly Of<Goal>[];
  private readonly measures: readonly Of<Measure>[];
  private readonly goalById: ReadonlyMap<string, Of<Goal>>;
  private readonly fields: Map<string, PlannedField>;
  private readonly fieldOf = new Map<Of<Goal>, string | undefined>();

  constructor(plan: Of<Plan>, private readonly summary: DocumentSummary, private readonly workspace: WorkspaceIndex) {
    this.goals = itemsOf(plan, 'goals');
    this.measures = itemsOf(plan, 'measures');
    this.goalById = firstById(this.goals);
    this.fields = new Map([...firstById(itemsOf(plan, 'fields-of-action'))].map(([id, node]) => [id, ownField(id, node)]));
  }

  read(): GoalTree {
    const measures = this.measuresByGoal();
    const pursuing = new Set([...measures.values()].flat());
    const goals = this.goals.map((node) => this.plannedGoal(node, measures.get(node) ?? []));
    return { fields: [...this.fields.values()], goals, withoutGoal: this.measures.filter((measure) => !pursuing.has(measure) && !this.pursuesElsewhere(measure)) };
  }

  private plannedGoal(node: Of<Goal>, measures: readonly Of<Measure>[]): PlannedGoal {
    return { node, field: this.effectiveField(node), parent: this.parentOf(node), measures, contributions: this.contributionsTo(node) };
  }

  private measuresByGoal(): Map<Of<Goal>, Of<Measure>[]> {
    const measures = new Map<Of<Goal>, Of<Measure>[]>();
    for (const measure of this.measures) {
      for (const target of new Set(stringsOf(measure, 'goals'))) {
        const goal = this.ownGoal(target);
        if (goal) append(measures, goal, measure);
      }
    }
    return measures;
  }

  private pursuesElsewhere(measure: Of<Measure>): boolean {
    return stringsOf(measure, 'goals').some((target) => this.workspace.find(this.summary, target, ['goal']) !== undefined);
  }

  private contributionsTo(goal: Of<Goal>): readonly IncomingReference[] {
    const id = stringOf(goal, 'id');
    if (id === undefined || this.goalById.get(id) !== goal) return [];
    return this.workspace.referencesTo(this.summary, id).filter((reference) => isPursuit(reference) && reference.from.uri !== this.summary.uri);
  }

  private parentOf(goal: Of<Goal>): Of<Goal> | undefined {
    return this.ownGoal(stringOf(goal, 'parent'));
  }

  private ownGoal(target: string | undefined): Of<Goal> | undefined {
    const found = this.workspace.find(this.summary, target, ['goal']);
    return found?.document.uri === this.summary.uri ? this.goalById.get(found.thing.id) : undefined;
  }

  /** Climbs to the first goal that names a field, and remembers it for all on the way; ends also where goals form a circle. */
  private effectiveField(goal: Of<Goal>): string | undefined {
    const passed: Of<Goal>[] = [];
    let field: string | undefined;
    let at: Of<Goal> | undefined = goal;
    while (at && field === undefined && !this.fieldOf.has(at)) {
      field = this.namedField(at);
      this.fieldOf.set(at, field);
      passed.push(at);
      at = this.parentOf(at);
    }
    field ??= at && this.fieldOf.get(at);
    for (const each of passed) this.fieldOf.set(each, field);
    return this.fieldOf.get(goal);
  }

  private namedField(goal: Of<Goal>): string | undefined {
    const found = this.workspace.find(this.summary, stringOf(goal, 'field-of-action'), ['field-of-action']);
    if (!found || found.document.uri === this.summary.uri) return found?.thing.id;
    const id = `${found.document.id ?? ''}/${found.thing.id}`;
    if (!this.fields.has(id)) this.fields.set(id, fieldElsewhere(id, found, placeOf(goal, 'field-of-action')));
    return id;
  }
}

function ownField(id: string, node: Of<FieldOfAction>): PlannedField {
  return { id, title: titleOf(node), parent: stringOf(node, 'parent'), elsewhere: undefined, place: { start: node.start, end: node.end } };
}

function fieldElsewhere(id: string, { document, thing }: Found, place: TextRange): PlannedField {
  const title = thing.title ?? thing.id;
  return { id, title: { de: title, en: title }, parent: undefined, elsewhere: document, place };
}

function firstById<T extends { readonly id: string }>(maps: readonly Of<T>[]): Map<string, Of<T>> {
  const known = new Map<string, Of<T>>();
  for (const map of maps) {
    const id = stringOf(map as Of<{ id: string }>, 'id');
    if (id !== undefined && !known.has(id)) known.set(id, map);
  }
  return known;
}
