import type { PlannedField } from '../../core/model/goal-tree';
import { say, type Language } from '../../core/text/language';
import { shown } from '../drawing/shown';
import { labelled } from './names';
import type { LooseRow, Named } from './row';
import { goalsTexts } from './words';

/** Pillars and fields of action; those below which no goal stands say so. */
export function fieldRows(fields: readonly PlannedField[], goals: readonly LooseRow[], language: Language): LooseRow[] {
  const pillars = new Set(fields.map(({ parent }) => parent));
  const pursued = new Set(goals.map(({ parent }) => parent));
  return fields.map(({ id, title, parent, elsewhere, place }) => ({
    id: fieldRowId(id), parent: parent === undefined ? undefined : fieldRowId(parent),
    kind: pillars.has(id) ? 'pillar' : 'field', title: shown(title[language]),
    notes: [
      elsewhere && labelled(goalsTexts.fromPlan, shown(elsewhere.title ?? elsewhere.id ?? ''), language),
      pillars.has(id) || pursued.has(fieldRowId(id)) ? undefined : say(goalsTexts.noGoalYet, language),
    ].filter((note) => note !== undefined),
    gaps: [], place,
  }));
}

export function fieldRowId(id: string): string {
  return `field:${id}`;
}

/** The field and its pillars, nearest first; ends also where pillars form a circle. */
export function fieldsAbove(id: string | undefined, fields: ReadonlyMap<string, PlannedField>, language: Language): Named[] {
  const above = new Map<string, Named>();
  for (let at = fields.get(id ?? ''); at && !above.has(at.id); at = fields.get(at.parent ?? '')) {
    above.set(at.id, { id: at.id, title: shown(at.title[language]) });
  }
  return [...above.values()];
}
