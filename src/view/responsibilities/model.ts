import { append } from '../../core/model/append';
import { currentPlanOf, planOf } from '../../core/model/current';
import { itemsOf, mapOf, scalarOf, scalarsOf, stringOf, type Of } from '../../core/model/read';
import { titleOf } from '../../core/model/title';
import type { FieldOfAction, Measure, Plan } from '../../core/model/types.generated';
import { firmMeasures } from '../../core/rules/measure/firm-measures';
import type { TextRange } from '../../core/text/range';
import type { ScalarNode } from '../../core/yaml/node';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import { Actors, rangeOf, type Actor } from './actors';
import { ROLES, type Role } from './roles';

export interface ResponsibilitiesModel {
  readonly title: string;
  readonly actors: readonly Actor[];
  /** Measures by field of action, in the order of the plan; those without one last. */
  readonly groups: readonly MeasureGroup[];
  /** How many measures nobody leads although somebody has to; undefined for a plan that is history, which nobody completes. */
  readonly withoutLead: number | undefined;
}

export interface MeasureGroup {
  /** The field of action, after its pillar where it has one; undefined for measures without a field of action. */
  readonly title: string | undefined;
  readonly place: TextRange | undefined;
  readonly measures: readonly MeasureRow[];
}

export interface MeasureRow {
  readonly title: string;
  /** Who takes part, at most once each. */
  readonly parts: readonly Part[];
  /** Nobody leads the measure, and it is neither an idea nor cancelled. */
  readonly lacksLead: boolean;
  readonly place: TextRange;
}

export interface Part {
  readonly actor: Actor;
  /** At least one, who leads first. */
  readonly roles: readonly Role[];
  /** The reference that gives the first of the roles. */
  readonly place: TextRange;
}

export function responsibilitiesModel(context: ViewContext): ResponsibilitiesModel | undefined {
  const plan = planOf(context.document);
  const measures = itemsOf(plan, 'measures');
  if (!plan || measures.length === 0) return undefined;
  const actors = new Actors(context);
  const firm = new Set(firmMeasures(context.document));
  const filed = measures.map((measure) => ({ field: fieldOf(measure), row: measureRow(measure, firm.has(measure), actors, context) }));
  return {
    title: shown(titleOf(plan)[context.language]),
    actors: actors.inOrder(),
    groups: groupsOf(plan, filed, context),
    withoutLead: currentPlanOf(context.document) && filed.filter(({ row }) => row.lacksLead).length,
  };
}

function measureRow(measure: Of<Measure>, isFirm: boolean, actors: Actors, { language }: ViewContext): MeasureRow {
  const parts = partsOf(measure, actors);
  return {
    title: shown(titleOf(measure)[language]),
    parts,
    lacksLead: isFirm && !parts.some(({ roles }) => roles.includes('lead')),
    place: rangeOf(measure),
  };
}

function partsOf(measure: Of<Measure>, actors: Actors): Part[] {
  const parts = new Map<Actor, { actor: Actor; roles: Role[]; place: TextRange }>();
  for (const role of ROLES) {
    for (const reference of referencesOf(measure, role)) {
      const actor = actors.named(reference);
      const part = parts.get(actor) ?? { actor, roles: [], place: rangeOf(reference) };
      parts.set(actor, part);
      if (part.roles.includes(role)) continue;
      part.roles.push(role);
      actor.counts[role]++;
    }
  }
  return [...parts.values()];
}

function referencesOf(measure: Of<Measure>, role: Role): readonly ScalarNode[] {
  const responsible = mapOf(measure, 'responsible');
  if (role !== 'lead') return scalarsOf(responsible, role);
  const lead = scalarOf(responsible, 'lead');
  return lead ? [lead] : [];
}

interface FiledRow {
  readonly field: string | undefined;
  readonly row: MeasureRow;
}

/** A field of action that the plan does not define stands under its id, after the others. */
function groupsOf(plan: Of<Plan>, filed: readonly FiledRow[], context: ViewContext): MeasureGroup[] {
  const fields = new Map<string, Of<FieldOfAction>>();
  for (const field of itemsOf(plan, 'fields-of-action')) {
    const id = stringOf(field, 'id');
    if (id !== undefined && !fields.has(id)) fields.set(id, field);
  }
  const rows = new Map<string, MeasureRow[]>([...fields.keys()].map((id) => [id, []]));
  const others: MeasureRow[] = [];
  for (const { field, row } of filed) {
    if (field === undefined) others.push(row);
    else append(rows, field, row);
  }
  const groups = [...rows].map(([id, measures]) => {
    const field = fields.get(id);
    return { title: fieldTitle(id, fields, context), place: field && rangeOf(field), measures };
  });
  return [...groups, { title: undefined, place: undefined, measures: others }].filter(({ measures }) => measures.length > 0);
}

function fieldOf(measure: Of<Measure>): string | undefined {
  const field = scalarOf(measure, 'field-of-action');
  return field && String(field.value);
}

function fieldTitle(id: string, fields: ReadonlyMap<string, Of<FieldOfAction>>, { language }: ViewContext): string {
  const field = fields.get(id);
  if (!field) return shown(id);
  const pillar = fields.get(stringOf(field, 'parent') ?? '');
  const titles = pillar && pillar !== field ? [pillar, field] : [field];
  return shown(titles.map((each) => titleOf(each)[language]).join(' – '));
}
