import { textOf, type Of } from '../model/read';
import type { Indicator, Plan } from '../model/types.generated';
import type { Text } from '../text/language';
import { valueOf, type MapNode } from '../yaml/node';
import type { Difference } from './compare';
import type { Entity } from './entity';
import type { Lookup } from './lookup';

/** The indicator that a difference is about: the thing itself, or the one that a target names. */
export function indicatorOf({ fromElement, toElement, fromOwner, toOwner }: Difference, { from, to }: { readonly from: Entity; readonly to: Entity }, before: Lookup, after: Lookup): MapNode | undefined {
  if (from.type === 'indicator') return from.node;
  return indicatorNamedIn([fromElement, fromOwner], from, before) ?? indicatorNamedIn([toElement, toOwner], to, after);
}

function indicatorNamedIn(elements: readonly (MapNode | undefined)[], { document }: Entity, lookup: Lookup): MapNode | undefined {
  for (const element of elements) {
    const indicator = element && valueOf(element, 'indicator');
    if (indicator?.kind === 'scalar') return lookup.nodeOf(document, String(indicator.value), ['indicator']);
  }
  return undefined;
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
