import type { PlanDocument } from '../model/document';
import { headOf, itemsOf, placeOf, stringOf, type KeyOf, type Of } from '../model/read';
import type { DocumentSummary } from '../model/summary';
import { titleOf } from '../model/title';
import type { Measure, Plan } from '../model/types.generated';
import type { WorkspaceIndex } from '../model/workspace-index';
import { enumerateTitles } from '../text/enumeration';
import type { Text } from '../text/language';
import type { TextRange } from '../text/range';
import type { MapNode } from '../yaml/node';

/** One thing that a plan says where it covers a level. */
export interface Criterion {
  /** What the plan should say, as a statement that holds where the criterion is met. */
  readonly text: Text;
  /** Undefined where the plan alone does not tell. */
  readonly met: boolean | undefined;
  /** What was counted, and what is missing. */
  readonly why: Text;
  /** Where the plan says it, or else where it could. */
  readonly place: TextRange;
}

/** What the criteria of a level are taken from. */
export interface LevelInput {
  readonly plan: Of<Plan>;
  readonly document: PlanDocument;
  readonly summary: DocumentSummary;
  readonly workspace: WorkspaceIndex;
}

/** Something that a criterion counts. */
export interface Counted {
  /** Undefined for what has no title of its own, such as a principle. */
  readonly title?: Text | undefined;
  readonly place: TextRange;
}

/** What a criterion asks, what it counts, and the key of the plan that a reader is led to where there is nothing. */
export interface Question {
  readonly text: Text;
  readonly label: Text;
  readonly key: KeyOf<Plan>;
}

/** Met where there is at least one. */
export function anyOf(plan: Of<Plan>, { text, label, key }: Question, found: readonly Counted[]): Criterion {
  const [first] = found;
  if (!first) return { text, met: false, why: noneOf(label), place: placeOf(plan, key) };
  const titles = found.flatMap(({ title }) => title ?? []);
  const { de, en } = titles.length === 0 ? { de: '', en: '' } : bracketed(enumerateTitles(titles, 2));
  return { text, met: true, why: { de: `${label.de}: ${found.length}${de}`, en: `${label.en}: ${found.length}${en}` }, place: first.place };
}

/** Met where there is at least one and it holds for each. */
export function everyOf<T>(plan: Of<Plan>, { text, label, key }: Question, items: readonly Of<T>[], holds: (item: Of<T>) => boolean): Criterion {
  const [first] = items;
  if (!first) return { text, met: false, why: noneOf(label), place: placeOf(plan, key) };
  const failing = items.filter((item) => !holds(item));
  return { text, met: failing.length === 0, why: shareOf(label, items.length, failing.map(titleOf)), place: headOf(failing[0] ?? first) };
}

/** How many of all it holds for, and for which it does not. */
export function shareOf(label: Text, all: number, failing: readonly Text[]): Text {
  const count = all - failing.length;
  const missing = enumerateTitles(failing, 2);
  return {
    de: `${label.de}: ${count} von ${all}${failing.length === 0 ? '' : `; es fehlt bei ${missing.de}`}`,
    en: `${label.en}: ${count} of ${all}${failing.length === 0 ? '' : `; missing for ${missing.en}`}`,
  };
}

/** What the plan alone does not tell, and why. */
export function untold(plan: Of<Plan>, { text, key }: Question, why: Text): Criterion {
  return { text, met: undefined, why, place: placeOf(plan, key) };
}

export function counted(map: MapNode): Counted {
  return { title: isNamed(map) ? titleOf(map) : undefined, place: headOf(map) };
}

function isNamed({ pairs }: MapNode): boolean {
  return pairs.some(({ key: { name } }) => name === 'title' || name === 'name' || name === 'id');
}

/** The measures that somebody has to organise: an idea is not that far, a cancelled one is past it. */
export function plannedMeasures(plan: Of<Plan>): Of<Measure>[] {
  return itemsOf(plan, 'measures').filter((measure) => !NOT_PLANNED.has(stringOf(measure, 'status')));
}

const NOT_PLANNED: ReadonlySet<string | undefined> = new Set(['idea', 'cancelled']);

function bracketed({ de, en }: Text): Text {
  return { de: ` (${de})`, en: ` (${en})` };
}

function noneOf(label: Text): Text {
  return { de: `${label.de}: nichts angegeben`, en: `${label.en}: nothing stated` };
}
