import { progressOfTarget } from '../../core/indicators/target-progress';
import type { SeriesValue } from '../../core/model/indicator-facts';
import { stringOf, type Of } from '../../core/model/read';
import type { Target } from '../../core/model/types.generated';
import { say, tame, type Listing, type Text } from '../../core/text/language';
import { knownIndicatorOf } from '../known-indicator';
import { aimWords, progressWords } from '../progress-words';
import { nameOfReference, quoted, type Subject } from './subject';

/**
 * What a target wants and how far it is.
 *
 * @param text with `{name}` and `{aim}`
 * @param name of the goal or of the indicator, whichever is not hovered over
 */
export function targetFact(goal: Subject, target: Of<Target>, text: Text, name: string): string {
  const { reader: { summary, index }, snapshot } = goal;
  const { language } = snapshot;
  const indicator = knownIndicatorOf(stringOf(target, 'indicator'), summary, snapshot);
  const unit = typeof indicator === 'string' ? undefined : indicator.facts.unit?.[language];
  const progress = progressOfTarget(target, summary, indicator, index);
  const words = [seriesWords(goal, { space: stringOf(target, 'space'), group: stringOf(target, 'group') }), aimWords(progress.aim, unit && tame(unit, 30), language)].filter((part) => part !== '').join(', ');
  const head = say(text, language, { name: quoted(tame(name, 60), language), aim: asListing(words) });
  return `${head}; ${progressWords(progress, language)}`;
}

/** The space and group that a value or target is for; empty where it is for all. */
export function seriesWords(subject: Subject, { space, group }: Pick<SeriesValue, 'space' | 'group'>): string {
  const names = [
    ...(space === undefined ? [] : [nameOfReference(subject, space, ['space'])]),
    ...(group === undefined ? [] : [nameOfReference(subject, group, ['target-group'])]),
  ];
  return names.map((name) => tame(name, 40)).join(', ');
}

/** Words that may take more room in a text than one name. */
export function asListing(words: string): Listing {
  return { de: words, en: words, isListing: true };
}
