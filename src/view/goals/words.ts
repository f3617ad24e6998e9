import type { GoalGap } from '../../core/model/goal-gaps';
import type { MeasureState } from '../../core/measures/measure-state';
import { say, type Language, type Text } from '../../core/text/language';
import { measureWord } from '../drawing/measure-word';
import { stateLooks } from '../drawing/state';
import type { GoalLevel, GoalsRow, RowKind, Totals } from './row';

export const goalsTexts = {
  principles: { de: 'Leitsätze', en: 'Guiding principles' },
  withoutField: { de: 'Ohne Handlungsfeld', en: 'Without a field of action' },
  withoutGoal: { de: 'Maßnahmen ohne Ziel', en: 'Measures without a goal' },
  withoutGoalNote: { de: 'goals nennt kein vorhandenes Ziel', en: 'goals names no existing goal' },
  noGoalYet: { de: 'noch kein Ziel', en: 'no goal yet' },
  lead: { de: 'Federführend', en: 'Lead' },
  severalGoals: { de: 'verfolgt {number} Ziele', en: 'pursues {number} goals' },
  derivesFrom: { de: 'Übergeordnetes Ziel', en: 'Derives from' },
  subGoals: { de: 'Unterziele in Handlungsfeldern', en: 'Sub-goals in fields of action' },
  contributesTo: { de: 'Trägt bei zu', en: 'Contributes to' },
  fromPlan: { de: 'Aus dem Plan', en: 'From the plan' },
  baseline: { dated: { de: 'Ausgangswert {value} ({date})', en: 'Baseline {value} ({date})' }, undated: { de: 'Ausgangswert {value}', en: 'Baseline {value}' } },
  aim: { dated: { de: 'Zielwert {value} ({date})', en: 'Target {value} ({date})' }, undated: { de: 'Zielwert {value}', en: 'Target {value}' } },
  noIndicator: { de: 'ohne Indikator', en: 'no indicator' },
  noAim: { de: 'weder Zielwert noch Richtung', en: 'neither target value nor trend' },
  more: { de: '… und {number} weitere Zeilen (siehe Tabelle)', en: '… and {number} more rows (see the table)' },
  kind: { de: 'Art', en: 'Kind' },
  title: { de: 'Titel', en: 'Title' },
  under: { de: 'Gehört zu', en: 'Belongs to' },
  details: { de: 'Angaben', en: 'Details' },
  gaps: { de: 'Lücken', en: 'Gaps' },
  fold: { de: 'Zuklappen', en: 'Fold' },
  unfold: { de: 'Aufklappen', en: 'Unfold' },
} as const;

export const trendWords: Readonly<Record<string, Text>> = {
  increase: { de: 'soll steigen', en: 'is to increase' },
  decrease: { de: 'soll sinken', en: 'is to decrease' },
  keep: { de: 'soll sich halten', en: 'is to be kept' },
};

export const kindWords: Readonly<Record<RowKind, Text>> = {
  principles: { de: 'Leitbild', en: 'Guiding principles' },
  principle: { de: 'Leitsatz', en: 'Guiding principle' },
  pillar: { de: 'Säule', en: 'Pillar' },
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  'without-field': { de: 'Ziele', en: 'Goals' },
  goal: { de: 'Ziel', en: 'Goal' },
  target: { de: 'Zielvorgabe', en: 'Target' },
  measure: { de: 'Maßnahme', en: 'Measure' },
  'measure-elsewhere': { de: 'Maßnahme eines anderen Plans', en: 'Measure of another plan' },
  'goal-elsewhere': { de: 'Ziel eines anderen Plans, das beiträgt', en: 'Contributing goal of another plan' },
  'without-goal': { de: 'Maßnahmen', en: 'Measures' },
};

export const levelWords: Readonly<Record<GoalLevel, Text>> = {
  guiding: { de: 'Leitziel', en: 'Guiding goal' },
  strategic: { de: 'Strategisches Ziel', en: 'Strategic goal' },
  field: { de: 'Handlungsfeldziel', en: 'Goal of a field of action' },
  operational: { de: 'Operatives Ziel', en: 'Operational goal' },
};

/** A gap on its mark, and what would close it. */
export const gapWords: Readonly<Record<GoalGap, { readonly mark: Text; readonly help: Text }>> = {
  'no-measure': {
    mark: { de: 'ohne Maßnahme', en: 'no measure' },
    help: { de: 'Keine Maßnahme verfolgt dieses Ziel. Eine Maßnahme ergänzen, die es unter goals nennt.', en: 'No measure pursues this goal. Add a measure that names it under goals.' },
  },
  'cancelled-measures': {
    mark: { de: 'Maßnahmen abgebrochen', en: 'measures cancelled' },
    help: { de: 'Alle Maßnahmen zu diesem Ziel sind abgebrochen. Eine andere Maßnahme ergänzen oder das Ziel aufgeben.', en: 'All measures for this goal are cancelled. Add another measure, or give the goal up.' },
  },
  'no-target': {
    mark: { de: 'ohne Zielvorgabe', en: 'no target' },
    help: { de: 'Kein Indikator misst dieses Ziel. Unter targets einen Indikator mit Zielwert oder Richtung ergänzen.', en: 'No indicator measures this goal. Add an indicator with a target value or a trend under targets.' },
  },
  'no-responsible': {
    mark: { de: 'ohne Zuständigkeit', en: 'nobody responsible' },
    help: { de: 'Niemand ist für dieses Ziel zuständig. Unter responsible die zuständige Stelle ergänzen.', en: 'Nobody is responsible for this goal. Add the responsible office under responsible.' },
  },
};

/** `6 Ziele`, `5 Maßnahmen` …, what there is none of left out. */
export function totalWords({ goals, targets, measures, contributions }: Totals, language: Language): string[] {
  return [
    counted(goals, COUNTS.goals, language), counted(measures, COUNTS.measures, language),
    counted(targets, COUNTS.targets, language), counted(contributions, COUNTS.contributions, language),
  ].filter((words) => words !== undefined);
}

/** `2 Ziele mit Lücken`; undefined where there is none. */
export function gapTotalWords({ goalsWithGaps }: Totals, language: Language): string | undefined {
  return counted(goalsWithGaps, COUNTS.gaps, language);
}

/** `2 erledigt`: how many measures stand there; `skipped` is paused or cancelled. */
export function stateTotalWords(state: MeasureState, count: number, language: Language): string {
  const word = state === 'skipped' ? PAUSED_OR_CANCELLED : stateLooks[state].word;
  return `${count} ${word[language]}`;
}

const PAUSED_OR_CANCELLED: Text = { de: 'ruht oder abgebrochen', en: 'paused or cancelled' };

interface Count {
  readonly one: Text;
  readonly many: Text;
}

const COUNTS = {
  goals: { one: { de: '1 Ziel', en: '1 goal' }, many: { de: '{number} Ziele', en: '{number} goals' } },
  measures: { one: { de: '1 Maßnahme', en: '1 measure' }, many: { de: '{number} Maßnahmen', en: '{number} measures' } },
  targets: { one: { de: '1 Zielvorgabe', en: '1 target' }, many: { de: '{number} Zielvorgaben', en: '{number} targets' } },
  contributions: { one: { de: '1 Beitrag anderer Pläne', en: '1 contribution of other plans' }, many: { de: '{number} Beiträge anderer Pläne', en: '{number} contributions of other plans' } },
  gaps: { one: { de: '1 Ziel mit Lücken', en: '1 goal with gaps' }, many: { de: '{number} Ziele mit Lücken', en: '{number} goals with gaps' } },
} satisfies Record<string, Count>;

function counted(number: number, { one, many }: Count, language: Language): string | undefined {
  return number === 0 ? undefined : say(number === 1 ? one : many, language, { number });
}

/** A row in one sentence, for screen readers and tooltips. */
export function describeRow(row: GoalsRow, language: Language): string {
  return [
    `${kindWords[row.kind][language]}: ${row.title}`,
    row.measure && measureWord(row.measure.state, row.measure.status, language),
    ...row.notes,
    ...row.gaps.map((gap) => gapWords[gap].mark[language]),
    ...(row.hidden ? [...totalWords(row.hidden, language), gapTotalWords(row.hidden, language)] : []),
  ].filter((part) => part !== undefined).join('; ');
}
