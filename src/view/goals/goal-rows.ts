import { goalGaps, type GoalGap } from '../../core/model/goal-gaps';
import type { GoalTree, PlannedField, PlannedGoal } from '../../core/model/goal-tree';
import { measureState } from '../../core/measures/measure-state';
import { stringOf, stringsOf } from '../../core/model/read';
import { titleOf } from '../../core/model/title';
import type { MapNode } from '../../core/yaml/node';
import { viewTexts } from '../../l10n/view';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import { detailRows } from './details';
import { fieldRowId, fieldsAbove } from './field-rows';
import { labelled, named, namedAll } from './names';
import type { GoalFacts, GoalLevel, LooseRow } from './row';
import { goalsTexts, levelWords } from './words';

/** Goals and what stands below each: targets, measures, contributions, in this order. */
export class GoalRows {
  private readonly ids = new Map<MapNode, string>();
  private readonly fieldOf: ReadonlyMap<MapNode, string | undefined>;
  private readonly fields: ReadonlyMap<string, PlannedField>;
  /** How many goals derive from a goal without standing below it. */
  private readonly distant = new Map<MapNode, number>();
  private readonly gaps: ReadonlyMap<MapNode, readonly GoalGap[]>;

  constructor(private readonly tree: GoalTree, private readonly context: ViewContext) {
    const known = new Set<string>();
    for (const [index, { node }] of tree.goals.entries()) {
      const id = `goal:${stringOf(node, 'id') ?? ''}`;
      this.ids.set(node, known.has(id) ? `${id}#${index}` : id);
      known.add(id);
    }
    this.fieldOf = new Map(tree.goals.map(({ node, field }) => [node, field]));
    for (const goal of tree.goals) {
      if (goal.parent && this.isDistant(goal)) this.distant.set(goal.parent, (this.distant.get(goal.parent) ?? 0) + 1);
    }
    this.fields = new Map(tree.fields.map((field) => [field.id, field]));
    this.gaps = goalGaps(context.document, context.summary, context.workspace);
  }

  read(): LooseRow[] {
    const { goals } = this.tree;
    return [...goals.flatMap((goal) => detailRows(goal, this.idOf(goal.node), this.context)), ...goals.map((goal) => this.goalRow(goal))];
  }

  private goalRow(planned: PlannedGoal): LooseRow {
    const { node } = planned;
    const goal = this.factsOf(planned);
    return {
      id: this.idOf(node), parent: this.parentOf(planned), kind: 'goal', title: shown(titleOf(node)[this.context.language]),
      notes: this.notesOf(planned, goal), goal, gaps: this.gaps.get(node) ?? [], place: { start: node.start, end: node.end },
    };
  }

  /** Its field decides where a goal stands: it hangs below the goal it derives from only where both are of one field. */
  private parentOf(goal: PlannedGoal): string | undefined {
    const { parent, field } = goal;
    if (parent && !this.isDistant(goal)) return this.idOf(parent);
    if (field !== undefined) return fieldRowId(field);
    return this.fields.size > 0 ? 'without-field' : undefined;
  }

  private isDistant({ parent, field }: PlannedGoal): boolean {
    return parent !== undefined && this.fieldOf.get(parent) !== field;
  }

  private notesOf(goal: PlannedGoal, { level, responsible }: GoalFacts): string[] {
    const { language } = this.context;
    const { node, parent } = goal;
    const origin = parent && this.isDistant(goal) ? shown(titleOf(parent)[language]) : undefined;
    const distant = this.distant.get(node);
    const aim = named(stringOf(node, 'contributes-to'), ['goal'], this.context);
    return [
      level && levelWords[level][language],
      responsible && labelled(viewTexts.responsible, responsible.title, language),
      origin === undefined ? undefined : labelled(goalsTexts.derivesFrom, origin, language),
      distant === undefined ? undefined : labelled(goalsTexts.subGoals, String(distant), language),
      aim && labelled(goalsTexts.contributesTo, aim.title, language),
    ].filter((note) => note !== undefined);
  }

  private factsOf({ node, field, measures }: PlannedGoal): GoalFacts {
    const { context } = this;
    const level = stringOf(node, 'level');
    return {
      level: level !== undefined && Object.hasOwn(levelWords, level) ? level as GoalLevel : undefined,
      fieldsOfAction: fieldsAbove(field, this.fields, context.language),
      responsible: named(stringOf(node, 'responsible'), ['responsibility'], context),
      spaces: namedAll(stringsOf(node, 'spaces'), ['space'], context),
      targetGroups: namedAll(stringsOf(node, 'target-groups'), ['target-group'], context),
      states: [...new Set(measures.map((measure) => measureState(measure, context.today)))],
    };
  }

  private idOf(node: MapNode): string {
    return this.ids.get(node) ?? '';
  }
}
