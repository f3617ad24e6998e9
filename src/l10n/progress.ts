import type { Text } from '../core/text/language';

/** Why progress, or a chart, cannot be had, and what to do. */
export const noProgressReasons = {
  'no-target': { de: 'Zielwert oder Richtung (trend) fehlt.', en: 'The target value or a trend is missing.' },
  'trend-only': { de: 'Das Ziel nennt nur eine Richtung, keinen Zielwert.', en: 'The goal names only a trend, no target value.' },
  'no-baseline': { de: 'Der Ausgangswert fehlt (baseline ergänzen).', en: 'The baseline is missing (add baseline).' },
  'no-baseline-date': { de: 'Der Stand des Ausgangswerts fehlt (at ergänzen).', en: 'The date of the baseline is missing (add at).' },
  'baseline-equals-target': { de: 'Ausgangswert und Zielwert sind gleich.', en: 'Baseline and target are equal.' },
  'no-value': { de: 'Es sind keine Werte eingetragen (values ergänzen).', en: 'There are no values (add values).' },
  'single-value': { de: 'Es gibt nur einen Wert; erst ein neuerer zeigt Fortschritt.', en: 'There is only one value; it takes a newer one to show progress.' },
  'no-value-after-baseline': { de: 'Es gibt keinen Wert nach dem Ausgangswert.', en: 'There is no value after the baseline.' },
  'too-large': { de: 'Die Zahlen sind zu groß.', en: 'The numbers are too large.' },
  'data-file': { de: 'Die Werte stehen nur in einer Datei.', en: 'The values stand only in a file.' },
  'other-document': { de: 'Die Werte stehen in einem anderen Plan.', en: 'The values stand in another plan.' },
  'unknown-indicator': { de: 'Der Indikator ist nicht definiert oder nicht eindeutig.', en: 'The indicator is not defined, or ambiguous.' },
  'other-series': { de: 'Es gibt nur Werte für andere Räume oder Gruppen.', en: 'There are only values for other spaces or groups.' },
  'incomplete-values': { de: 'Einer der Werte hat kein Datum oder keine lesbare Zahl.', en: 'One of the values has no date or no readable number.' },
} satisfies Record<string, Text>;

/** What is said of the progress of a target, beside why there is none. */
export const progressTexts = {
  computed: {
    de: 'Fortschritt {share} = (Wert {current} − Ausgangswert {baseline}) / (Zielwert {target} − Ausgangswert {baseline})',
    en: 'progress {share} = (value {current} − baseline {baseline}) / (target {target} − baseline {baseline})',
  },
  short: { de: 'Fortschritt {share}', en: 'progress {share}' },
  measuredAt: { de: 'gemessen {date}', en: 'measured {date}' },
  notComputable: { de: 'Fortschritt nicht berechenbar: {reason}', en: 'progress is not computable: {reason}' },
  notDue: { de: 'noch kein Zwischen- oder Zielwert fällig', en: 'no interim or target value due yet' },
  early: { de: 'Zielwert vor der Frist erreicht', en: 'target reached early' },
  reached: { de: 'Zielwert erreicht', en: 'target reached' },
  onTrack: { de: 'auf Kurs: {value} erreicht', en: 'on track: {value} reached' },
  missed: { de: '{value} nicht erreicht', en: '{value} not reached' },
  trendKept: { de: 'Richtung eingehalten: {first} → {newest}', en: 'trend kept: {first} → {newest}' },
  trendBroken: { de: 'Richtung nicht eingehalten: {first} → {newest}', en: 'trend broken: {first} → {newest}' },
  trendUnknown: { de: '{first} → {newest}; ob das noch gehalten ist, sagt der Plan nicht', en: '{first} → {newest}; whether that is still kept, the plan does not say' },
  baseline: { de: 'Ausgangswert {value}', en: 'baseline {value}' },
  milestone: { de: 'Zwischenwert {value}', en: 'interim value {value}' },
  target: { de: 'Zielwert {value}', en: 'target {value}' },
  increase: { de: 'soll steigen', en: 'is to increase' },
  decrease: { de: 'soll sinken', en: 'is to decrease' },
  keep: { de: 'soll sich halten', en: 'is to be kept' },
} satisfies Record<string, Text>;
