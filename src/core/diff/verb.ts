import type { Text } from '../text/language';
import type { Weight } from './change';
import type { Difference, Place } from './compare';

/** What happened to a value, in words that fill `{from}` and `{to}` and agree with every field in front of them. */
export function verbOf(difference: Difference, weight: Weight): Text {
  const { from, to, guide } = difference;
  const isItem = (to ?? from)?.pair === undefined;
  if (!from) return isItem ? verbs.itemAdded : verbs.added;
  if (!to) return isItem ? verbs.itemRemoved : verbs.removed;
  if (isItem) return verbs.itemChanged;
  if (guide?.format === 'date' && weight !== 'neutral') return weight === 'weakened' ? verbs.later : verbs.earlier;
  const [old, now] = [numberIn(from), numberIn(to)];
  return old === undefined || now === undefined ? verbs.changed : numberVerb(difference, weight, now > old);
}

function numberIn({ node }: Place): number | undefined {
  return node.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}

function numberVerb({ guide, element }: Difference, weight: Weight, isMore: boolean): Text {
  if (guide?.format === 'money') return isMore ? verbs.raised : verbs.lowered;
  if (weight === 'neutral') return guide?.format === 'number' || guide?.format === 'share' ? verbs.moved : verbs.changed;
  if (element === 'threshold') return weight === 'weakened' ? verbs.loosened : verbs.tightened;
  return weight === 'weakened' ? verbs.weakened : verbs.strengthened;
}

const verbs = {
  added: { de: 'ergänzt: {to}', en: 'added: {to}' },
  removed: { de: 'gestrichen (bisher {from})', en: 'removed (was {from})' },
  itemAdded: { de: '{to} ergänzt', en: '{to} added' },
  itemRemoved: { de: '{from} gestrichen', en: '{from} removed' },
  itemChanged: { de: '{to} statt {from}', en: '{to} instead of {from}' },
  changed: { de: 'geändert: {to} statt {from}', en: 'changed from {from} to {to}' },
  moved: { de: 'von {from} auf {to} geändert', en: 'changed from {from} to {to}' },
  weakened: { de: 'von {from} auf {to} abgeschwächt', en: 'weakened from {from} to {to}' },
  strengthened: { de: 'von {from} auf {to} verschärft', en: 'strengthened from {from} to {to}' },
  loosened: { de: 'von {from} auf {to} gelockert', en: 'loosened from {from} to {to}' },
  tightened: { de: 'von {from} auf {to} verschärft', en: 'tightened from {from} to {to}' },
  later: { de: 'von {from} auf {to} verschoben', en: 'postponed from {from} to {to}' },
  earlier: { de: 'von {from} auf {to} vorgezogen', en: 'brought forward from {from} to {to}' },
  lowered: { de: 'von {from} auf {to} gesenkt', en: 'lowered from {from} to {to}' },
  raised: { de: 'von {from} auf {to} erhöht', en: 'raised from {from} to {to}' },
} satisfies Record<string, Text>;
