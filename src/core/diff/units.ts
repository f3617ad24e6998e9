import { textOf, type Of } from '../model/read';
import type { Indicator, Plan } from '../model/types.generated';
import type { Text } from '../text/language';
import { valueOf, type MapNode, type ScalarNode } from '../yaml/node';
import type { Difference } from './compare';
import type { Entity } from './entity';
import { identityOf, type Comparison } from './items';
import type { Lookup } from './lookup';

/** What the number of a difference counts in either version. */
export interface Measured {
  readonly from: MapNode | undefined;
  readonly to: MapNode | undefined;
  /** Is more or less of it the same thing? Not of another indicator, and not in another unit. */
  readonly isComparable: boolean;
}

/** The indicator that a difference is about: the thing itself, or the one that a target names. */
export function measuredBy(difference: Difference, pair: { readonly from: Entity; readonly to: Entity }, lookups: { readonly before: Lookup; readonly after: Lookup }, comparison: Comparison): Measured {
  if (pair.from.type === 'indicator') return { from: pair.from.node, to: pair.to.node, isComparable: isSameUnit(pair.from.node, pair.to.node) };
  const [old, now] = [indicatorNamedIn(difference.fromElement, difference.fromOwner), indicatorNamedIn(difference.toElement, difference.toOwner)];
  const nodeOf = (name: ScalarNode | undefined, { document }: Entity, lookup: Lookup): MapNode | undefined => name && lookup.nodeOf(document, String(name.value), ['indicator']);
  const [from, to] = [nodeOf(old, pair.from, lookups.before), nodeOf(now, pair.to, lookups.after)];
  const isSame = !old || !now || identityOf(old, comparison) === identityOf(now, comparison);
  return { from: from ?? to, to: to ?? from, isComparable: isSame && isSameUnit(from, to) };
}

function indicatorNamedIn(...elements: readonly (MapNode | undefined)[]): ScalarNode | undefined {
  const named = elements.flatMap((element) => (element && valueOf(element, 'indicator')) ?? []);
  return named.find((node) => node.kind === 'scalar');
}

/** What has no unit yet may have any. */
function isSameUnit(from: MapNode | undefined, to: MapNode | undefined): boolean {
  const [old, now] = [from, to].map((indicator) => indicator && textOf(indicator as Of<Indicator>, 'unit', 'en'));
  return old === undefined || now === undefined || canonical(old) === canonical(now);
}

function canonical(unit: string): string {
  return unit === '%' ? 'percent' : known[unit]?.en ?? unit;
}

/** What stands behind the values of an indicator; undefined where its unit is a note rather than a word: „Index, 2007 = 100“. */
export function unitOf(indicator: MapNode | undefined): Text | undefined {
  const [de, en] = (['de', 'en'] as const).map((language) => indicator && textOf(indicator as Of<Indicator>, 'unit', language));
  if (de === undefined || en === undefined || !UNIT.test(de) || !UNIT.test(en)) return undefined;
  return de === en ? known[de] ?? { de, en } : { de, en };
}

const UNIT = /^[\p{L}%‰€°²³/. -]{1,40}$/u;

/** Plans in one language are read in both. */
const known: Readonly<Record<string, Text>> = {
  Prozent: { de: 'Prozent', en: 'percent' },
  percent: { de: 'Prozent', en: 'percent' },
  Prozentpunkte: { de: 'Prozentpunkte', en: 'percentage points' },
  Personen: { de: 'Personen', en: 'people' },
  Plätze: { de: 'Plätze', en: 'places' },
};

/** What amounts of a document are in. */
export function currencyOf({ document }: Entity): string {
  return (document.root && textOf(document.root as Of<Plan>, 'currency')) ?? 'EUR';
}
