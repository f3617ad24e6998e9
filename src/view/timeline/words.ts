import { say, type Language, type Text } from '../../core/text/language';
import { viewTexts } from '../../l10n/view';
import { measureWord } from '../drawing/measure-word';
import { stateLooks } from '../drawing/state';
import type { MeasureRow, MilestoneMark } from './measure-row';
import type { PhaseMark } from './model';
import type { ResolutionMark } from './resolutions';

export const words = {
  kind: { de: 'Art', en: 'Kind' },
  title: { de: 'Titel', en: 'Title' },
  measure: { de: 'Maßnahme', en: 'Measure' },
  milestone: { de: 'Meilenstein', en: 'Milestone' },
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  lead: { de: 'Federführung', en: 'Lead' },
  noField: { de: 'Ohne Handlungsfeld', en: 'Without a field of action' },
  noSchedule: { de: 'ohne Zeitplan', en: 'no schedule' },
  noScheduleHint: { de: 'Kein Zeitplan: unter schedule Beginn (start) und Ende (end) ergänzen', en: 'No schedule: add start and end under schedule' },
  noStart: { de: 'Kein Beginn: unter schedule start ergänzen', en: 'No start: add start under schedule' },
  noEnd: { de: 'Kein Ende: unter schedule end ergänzen, wenn die Maßnahme befristet ist', en: 'No end: add end under schedule if the measure ends' },
  noDate: { de: 'Kein Termin: unter due ergänzen, wann der Meilenstein erreicht sein soll', en: 'No date: add under due when the milestone is to be reached' },
  lateBy: { de: 'verspätet, nicht abgeschlossen', en: 'late, not completed' },
  due: { de: 'fällig {date}', en: 'due {date}' },
  reached: { de: 'erreicht {date}', en: 'reached {date}' },
  todayBefore: { de: '◂ Heute ({date}) liegt vor diesem Zeitraum', en: '◂ Today ({date}) is before this period' },
  todayAfter: { de: 'Heute ({date}) liegt nach diesem Zeitraum ▸', en: 'Today ({date}) is after this period ▸' },
  more: { de: '… und {number} weitere Maßnahmen (siehe Tabelle)', en: '… and {number} more measures (see the table)' },
  cycle: { de: 'Planungszyklus', en: 'Planning cycle' },
  resolutions: { de: 'Beschlüsse', en: 'Resolutions' },
} satisfies Record<string, Text>;

/** A phase in one sentence, for screen readers and tooltips. */
export function describePhase({ title, state, written }: PhaseMark, language: Language): string {
  return `${say(viewTexts.phase, language)} ${title}: ${stateLooks[state].word[language]}; ${written}`;
}

export function describeResolution({ title, written }: ResolutionMark): string {
  return `${title}; ${written}`;
}

/** A measure in one sentence, with what its schedule lacks. */
export function describeMeasure(row: MeasureRow, language: Language): string {
  return [`${row.title}: ${measureWord(row.state, row.status, language)}`, row.written, row.lead, lackOf(row, language)].filter((part) => part !== undefined).join('; ');
}

function lackOf({ first, last, dates, state }: MeasureRow, language: Language): string | undefined {
  if (state === 'done' || state === 'skipped' || (first !== undefined && last !== undefined)) return undefined;
  if (first === undefined && last === undefined) return dates.length === 0 ? say(words.noScheduleHint, language) : undefined;
  return say(first === undefined ? words.noStart : words.noEnd, language);
}

export function describeMilestone(milestone: MilestoneMark, language: Language): string {
  const dates = datesOf(milestone, language);
  return `${say(words.milestone, language)} ${milestone.title}: ${stateLooks[milestone.state].word[language]}; ${dates === '' ? say(words.noDate, language) : dates}`;
}

/** `fällig 2020-06, erreicht 2020-05`. */
export function datesOf({ due, done }: MilestoneMark, language: Language): string {
  return [
    due === undefined ? undefined : say(words.due, language, { date: due }),
    done === undefined ? undefined : say(words.reached, language, { date: done }),
  ].filter((part) => part !== undefined).join(', ');
}
