import type { WarningThreshold } from '../../core/model/indicator-facts';
import type { ComputedProgress, NoProgressReason, Progress, TrendProgress } from '../../core/indicators/progress';
import type { DatedValue, Trend } from '../../core/indicators/target-aim';
import { say, type Language, type Text } from '../../core/text/language';
import { numberText, shareText } from '../../core/text/number';
import { noProgressReasons } from '../../l10n/progress';
import { shown } from '../drawing/shown';
import type { IndicatorLevel, IndicatorView } from './model';
import type { ChangeView, PointView, SeriesView } from './series';
import type { TargetView } from './targets';

export const indicatorTexts = {
  title: { de: 'Indikatoren', en: 'Indicators' },
  indicator: { de: 'Indikator', en: 'Indicator' },
  values: { de: 'Werte', en: 'Values' },
  goal: { de: 'Ziel', en: 'Goal' },
  baseline: { de: 'Ausgangswert', en: 'Baseline' },
  milestone: { de: 'Zwischenwert', en: 'Interim value' },
  target: { de: 'Zielwert', en: 'Target' },
  thresholds: { de: 'Frühwarnung', en: 'Early warning' },
  passed: { de: 'Frühwarnung ausgelöst', en: 'Early warning triggered' },
  progress: { de: 'Fortschritt', en: 'Progress' },
  newest: { de: 'Neuester Wert', en: 'Newest value' },
  whole: { de: 'Insgesamt', en: 'Overall' },
  noUnit: { de: 'Einheit fehlt', en: 'Unit is missing' },
  noLevel: { de: 'Ohne Wirkungsebene', en: 'Without a level' },
  noLevelWhy: {
    de: 'Bei diesen Indikatoren fehlt die Wirkungsebene (level): Kontext, Input, Prozess oder Wirkung.',
    en: 'These indicators have no level: context, input, process or outcome.',
  },
  from: { de: 'Aus „{document}“', en: 'From “{document}”' },
  noTarget: { de: 'Kein Ziel setzt einen Zielwert.', en: 'No goal sets a target value.' },
  moreIndicators: { de: '… und {number} weitere (siehe Tabelle)', en: '… and {number} more (see the table)' },
  moreSeries: { de: '… weitere Reihen: {number} (siehe Tabelle)', en: '… more series: {number} (see the table)' },
  moreTargets: { de: '… weitere Zielvorgaben: {number} (siehe Tabelle)', en: '… more targets: {number} (see the table)' },
} as const satisfies Record<string, Text>;

const levelTexts: Readonly<Record<IndicatorLevel, Text>> = {
  context: { de: 'Kontext: Rahmenbedingungen', en: 'Context: conditions' },
  input: { de: 'Input: Mittel und Angebote', en: 'Input: means and offers' },
  process: { de: 'Prozess: Verlauf und Nutzung', en: 'Process: course and use' },
  outcome: { de: 'Wirkung: Ergebnis und Ertrag', en: 'Outcome: results and returns' },
};

export function levelText(level: IndicatorLevel | undefined, language: Language): string {
  return (level === undefined ? indicatorTexts.noLevel : levelTexts[level])[language];
}

const directions: Readonly<Record<string, Text>> = {
  increase: { de: 'Steigen ist gut', en: 'rising is good' },
  decrease: { de: 'Sinken ist gut', en: 'falling is good' },
  keep: { de: 'Halten ist gut', en: 'staying is good' },
};

/** `Prozent · Sinken ist gut`; empty where another document would have to say. */
export function unitAndDirection({ unit, direction, noValues }: IndicatorView, language: Language): string {
  if (unit === undefined && (noValues === 'unknown-indicator' || noValues === 'other-document')) return '';
  const good = direction !== undefined && Object.hasOwn(directions, direction) ? directions[direction]?.[language] : undefined;
  return [unit ?? indicatorTexts.noUnit[language], good].filter((part) => part !== undefined).join(' · ');
}

/** Why progress, or a chart, cannot be had, and what to do. */
export const reasonTexts: Readonly<Record<NoProgressReason, Text>> = noProgressReasons;

export { numberText, shareText };

/** `21,5 (2007)`. */
export function datedText({ value, written }: Pick<DatedValue, 'value' | 'written'>, language: Language): string {
  return written === undefined ? numberText(value, language) : `${numberText(value, language)} (${shown(written)})`;
}

export function pointText({ value, written, isProvisional }: PointView, language: Language): string {
  const provisional = { de: ', vorläufig', en: ', provisional' }[language];
  return `${written}: ${numberText(value, language)}${isProvisional ? provisional : ''}`;
}

/** `Fortschritt 110 %: (8,8 − 21,5) / (10 − 21,5)`, or that and why there is none. */
export function progressText(progress: Progress, language: Language): string {
  if (progress.kind === 'computed') return `${indicatorTexts.progress[language]} ${shareText(progress.share, language)}: ${formulaText(progress, language)}`;
  const not = { de: 'Fortschritt nicht berechenbar', en: 'Progress is not computable' }[language];
  return `${not}: ${reasonTexts[progress.reason][language]}`;
}

function formulaText({ inputs }: ComputedProgress, language: Language): string {
  const [current, baseline, target] = [inputs.current, inputs.baseline, inputs.target].map((value) => (value < 0 ? `(${numberText(value, language)})` : numberText(value, language)));
  return `(${current ?? ''} − ${baseline ?? ''}) / (${target ?? ''} − ${baseline ?? ''})`;
}

/** A sign, a word and a colour for where a target stands. */
export interface Standing {
  readonly sign: string;
  readonly text: string;
  readonly className: string;
}

/** Undefined where nothing can be judged. */
export function standingOf({ aim, progress }: TargetView, language: Language): Standing | undefined {
  if (progress.kind === 'not-computable') return progress.trend && trendStanding(progress.trend, language);
  const { due, onTrack, share } = progress;
  if (onTrack === undefined) return { sign: '○', text: standings.notDue[language], className: 'is-open' };
  if (!due) return { sign: '✓', text: standings.early[language], className: 'is-done' };
  const data = { value: `${indicatorTexts[due === aim.target ? 'target' : 'milestone'][language]} ${datedText(due, language)}` };
  if (!onTrack) return { sign: '!', text: say(standings.missed, language, data), className: 'is-late' };
  return { sign: '✓', text: share >= 1 ? standings.reached[language] : say(standings.onTrack, language, data), className: 'is-done' };
}

const standings = {
  notDue: { de: 'Noch kein Zwischen- oder Zielwert fällig', en: 'No interim or target value due yet' },
  early: { de: 'Zielwert vor der Frist erreicht', en: 'Target reached early' },
  missed: { de: '{value} nicht erreicht', en: '{value} not reached' },
  onTrack: { de: 'Auf Kurs: {value} erreicht', en: 'On track: {value} reached' },
  reached: { de: 'Zielwert erreicht', en: 'Target reached' },
} as const satisfies Record<string, Text>;

const wanted: Readonly<Record<Trend, Text>> = {
  increase: { de: 'steigen', en: 'rise' },
  decrease: { de: 'sinken', en: 'fall' },
  keep: { de: 'gehalten werden', en: 'be kept' },
};

function trendStanding({ wanted: trend, first, newest, isKept }: TrendProgress, language: Language): Standing {
  const change = `${numberText(first, language)} → ${numberText(newest, language)}`;
  const words = {
    kept: { sign: '✓', className: 'is-done', text: { de: 'Richtung eingehalten', en: 'trend kept' } },
    broken: { sign: '!', className: 'is-late', text: { de: 'Richtung nicht eingehalten', en: 'trend broken' } },
    unknown: { sign: '○', className: 'is-open', text: { de: 'ob das noch gehalten ist, sagt der Plan nicht', en: 'whether that is still kept, the plan does not say' } },
  }[isKept === undefined ? 'unknown' : isKept ? 'kept' : 'broken'];
  const should = { de: `Soll ${wanted[trend].de}`, en: `Is to ${wanted[trend].en}` }[language];
  return { sign: words.sign, className: words.className, text: `${should}: ${change}, ${words.text[language]}` };
}

/** Those that the newest value lies beyond; empty where it lies beyond none. */
export function passedText({ passed }: SeriesView, language: Language): string {
  return passed.length === 0 ? '' : `! ${indicatorTexts.passed[language]}: ${passed.map((threshold) => thresholdText(threshold, language)).join(', ')}`;
}

/** `Warnung unter 25`. */
export function thresholdText({ level, above, below }: WarningThreshold, language: Language): string {
  const name = level === 'critical' ? { de: 'Kritisch', en: 'Critical' } : { de: 'Warnung', en: 'Warning' };
  const limits = [
    above === undefined ? undefined : { de: `über ${numberText(above, 'de')}`, en: `above ${numberText(above, 'en')}` }[language],
    below === undefined ? undefined : { de: `unter ${numberText(below, 'de')}`, en: `below ${numberText(below, 'en')}` }[language],
  ].filter((limit) => limit !== undefined);
  return `${name[language]} ${limits.join({ de: ' oder ', en: ' or ' }[language])}`;
}

/** `Seit 2012: +142 (+23,2 %)`; of percentages only the difference, in percentage points. */
export function changeText({ since, difference, relative }: ChangeView, { isPercentage }: IndicatorView, language: Language): string {
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${numberText(value, language)}`;
  const start = `${{ de: 'Seit', en: 'Since' }[language]} ${since}: ${signed(difference)}`;
  if (isPercentage) return `${start} ${{ de: 'Prozentpunkte', en: 'percentage points' }[language]}`;
  if (relative.kind === 'computed') return `${start} (${signed(Math.round(relative.share * 1000) / 10)}${language === 'de' ? ' %' : '%'})`;
  return `${start} (${changeReasons[relative.reason][language]})`;
}

const changeReasons = {
  'from-zero': { de: 'in Prozent nicht berechenbar: Beginn bei 0', en: 'not computable in per cent: it starts at 0' },
  'sign-change': { de: 'in Prozent nicht berechenbar: Vorzeichenwechsel', en: 'not computable in per cent: the sign changes' },
  'too-large': { de: 'in Prozent nicht berechenbar: Zahlen zu groß', en: 'not computable in per cent: numbers too large' },
} as const satisfies Record<string, Text>;
