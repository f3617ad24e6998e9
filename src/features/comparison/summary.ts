import { weights, type Change, type Weight } from '../../core/diff/change';
import type { Language, Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { comparisonTexts as texts } from '../../l10n/comparison';

/** `3 Änderungen: 1 abgeschwächt, 0 gestärkt, 2 neutral, 0 redaktionell` */
export function summaryOf(changes: readonly Change[], language: Language): string {
  const count = changes.length === 1 ? texts.oneChange[language] : message(texts.changes, language, { count: changes.length });
  return message(texts.summary, language, { count, ...countsOf(changes) });
}

/** Where nothing is different, as far as it could be compared. */
export function noChangeText({ notCompared }: { readonly notCompared: readonly string[] }): Text {
  return notCompared.length === 0 ? texts.none : texts.noneElse;
}

/** How many changes there are of each weight. */
export function countsOf(changes: readonly Change[]): Readonly<Record<Weight, number>> {
  const count = (weight: Weight): number => changes.filter((change) => change.weight === weight).length;
  return Object.fromEntries(weights.map((weight) => [weight, count(weight)])) as Record<Weight, number>;
}

/** `1 abgeschwächt, 2 neutral`: what there is, the weightiest first. */
export function weightWords(changes: readonly Change[], language: Language): string {
  const counts = countsOf(changes);
  return weights.flatMap((weight) => (counts[weight] === 0 ? [] : [`${counts[weight]} ${texts[weight][language]}`])).join(', ');
}
