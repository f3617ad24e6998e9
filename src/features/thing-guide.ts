import { scalarOf, type KeyOf, type Of } from '../core/model/read';
import type { ThingType } from '../core/model/shape';
import { guideAt, type Guide, type GuideName } from '../core/schema/guide';
import type { Language } from '../core/text/language';

/** What the schemas say of things of a type; undefined for those that stand in no document as such. */
export function guideOfType(type: ThingType): Guide | undefined {
  const [kind, ...path] = PLACES[type] ?? [];
  return kind === undefined ? undefined : guideAt(kind, path);
}

/** What a value means, by the guide of its key; the value itself where the guide does not know it. */
export function meaningOf(guide: Guide | undefined, value: string | number | boolean, language: Language): string {
  const meaning = guide?.values?.find((known) => known.value === value)?.meaning[language];
  return meaning === undefined || meaning === '' ? String(value) : meaning;
}

/** What the value at a key means; undefined where there is none. */
export function meaningAt<T, Key extends KeyOf<T>>(node: Of<T> | undefined, key: Key, type: ThingType, language: Language): string | undefined {
  const value = scalarOf(node, key)?.value;
  return value === undefined || value === null ? undefined : meaningOf(guideOfType(type)?.properties?.[key], value, language);
}

/** A document that may hold things of a type, and the way to one of them; a test finds every type that the schemas define. */
const PLACES: Readonly<Partial<Record<ThingType, readonly [GuideName, ...string[]]>>> = {
  plan: ['plan'],
  register: ['register'],
  report: ['report'],
  assessment: ['assessment'],
  calendar: ['calendar'],
  goal: ['plan', 'goals', '0'],
  measure: ['plan', 'measures', '0'],
  indicator: ['plan', 'indicators', '0'],
  responsibility: ['plan', 'responsibilities', '0'],
  space: ['plan', 'spaces', '0'],
  'target-group': ['plan', 'target-groups', '0'],
  programme: ['plan', 'programmes', '0'],
  product: ['plan', 'products', '0'],
  participation: ['plan', 'participation', '0'],
  'field-of-action': ['plan', 'fields-of-action', '0'],
  milestone: ['plan', 'measures', '0', 'schedule', 'milestones', '0'],
  term: ['register', 'terms', '0'],
  'cycle-model': ['register', 'cycle-models', '0'],
  phase: ['register', 'cycle-models', '0', 'phases', '0'],
  section: ['report', 'sections', '0'],
};
