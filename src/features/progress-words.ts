import type { ComputedProgress, TrendProgress } from '../core/indicators/progress';
import type { DatedValue, TargetAim } from '../core/indicators/target-aim';
import type { TargetProgress } from '../core/indicators/target-progress';
import { dateWords } from '../core/model/date-words';
import { say, type Language, type Text } from '../core/text/language';
import { numberText, shareText } from '../core/text/number';
import { noProgressReasons, progressTexts } from '../l10n/progress';
import { spanWords } from './date-words';

/** What a target wants: `Ausgangswert 21,5 (2018), Zielwert 30 Prozent (2024)`; empty where it says nothing. */
export function aimWords({ baseline, target, trend }: TargetAim, unit: string | undefined, language: Language): string {
  return [
    baseline && say(progressTexts.baseline, language, { value: datedValue(baseline, unit, language) }),
    target && say(progressTexts.target, language, { value: datedValue(target, unit, language) }),
    trend && say(progressTexts[trend], language),
  ].filter((part) => part !== undefined).join(', ');
}

/** How far a target is, with the formula and its inputs, and whether that is enough; or why nobody can say. */
export function progressWords({ progress, aim }: TargetProgress, language: Language): string {
  if (progress.kind === 'computed') return `${formula(progress, language)}; ${standing(progress, aim, language)}`;
  if (progress.trend) return trendWords(progress.trend, language);
  return say(progressTexts.notComputable, language, { reason: clause(noProgressReasons[progress.reason], language) });
}

/** The same in few words: `Fortschritt 110 %, Zielwert erreicht`; undefined where it cannot be computed. */
export function shortProgress({ progress, aim }: TargetProgress, language: Language): string | undefined {
  if (progress.kind === 'computed') return `${say(progressTexts.short, language, { share: shareText(progress.share, language) })}, ${standing(progress, aim, language)}`;
  return progress.trend && trendWords(progress.trend, language);
}

/** `21,5 Prozent (2018)`. */
export function datedValue({ value, written }: Pick<DatedValue, 'value' | 'written'>, unit: string | undefined, language: Language): string {
  const number = unit === undefined ? numberText(value, language) : `${numberText(value, language)} ${unit}`;
  return written === undefined ? number : `${number} (${dateWords(written, language)})`;
}

function formula({ share, inputs: { baseline, current, target, at } }: ComputedProgress, language: Language): string {
  const [value, from, to] = [current, baseline, target].map((number) => (number < 0 ? `(${numberText(number, language)})` : numberText(number, language)));
  const data = { share: shareText(share, language), current: value ?? '', baseline: from ?? '', target: to ?? '' };
  return `${say(progressTexts.computed, language, data)}, ${say(progressTexts.measuredAt, language, { date: measured(at, language) })}`;
}

function measured({ first, last }: ComputedProgress['inputs']['at'], language: Language): string {
  const isYear = first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`;
  return isYear ? first.slice(0, 4) : spanWords({ first, last }, language);
}

function standing({ due, onTrack, share }: ComputedProgress, aim: TargetAim, language: Language): string {
  if (onTrack === undefined) return say(progressTexts.notDue, language);
  if (!due) return say(progressTexts.early, language);
  const value = say(progressTexts[due === aim.target ? 'target' : 'milestone'], language, { value: datedValue(due, undefined, language) });
  if (!onTrack) return say(progressTexts.missed, language, { value });
  return share >= 1 ? say(progressTexts.reached, language) : say(progressTexts.onTrack, language, { value });
}

function trendWords({ first, newest, isKept }: TrendProgress, language: Language): string {
  const text = isKept === undefined ? progressTexts.trendUnknown : isKept ? progressTexts.trendKept : progressTexts.trendBroken;
  return say(text, language, { first: numberText(first, language), newest: numberText(newest, language) });
}

/** A sentence as it stands behind a colon. */
function clause(sentence: Text, language: Language): string {
  const text = sentence[language].replace(/\.$/, '');
  return language === 'en' ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
