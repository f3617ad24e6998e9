import { readDate } from '../../model/time';
import { defineRule, type Report } from '../rule';

export const dateImpossible = defineRule({
  id: 'date/impossible',
  severity: 'error',
  title: { de: 'Jedes Datum gibt es im Kalender', en: 'Every date exists in the calendar' },
  why: {
    de: 'Ein Datum, das es nicht gibt, lässt sich mit keinem anderen vergleichen; Fristen und Laufzeiten fallen aus der Prüfung.',
    en: 'A date that does not exist cannot be compared with any other, so deadlines and terms drop out of the checks.',
  },
  messages: {
    day: {
      de: '{date} gibt es nicht: Der {month} {year} hat {days} Tage. Tag oder Monat berichtigen.',
      en: '{date} does not exist: {month} {year} has {days} days. Correct the day or the month.',
    },
    zero: {
      de: '{date} gibt es nicht: Tage zählen ab 01. Den Tag berichtigen oder weglassen, wenn nur der Monat feststeht.',
      en: '{date} does not exist: days count from 01. Correct the day, or leave it out if only the month is certain.',
    },
    month: {
      de: '{date} gibt es nicht: Monate gehen von 01 bis 12. Datum als Jahr-Monat-Tag schreiben.',
      en: '{date} does not exist: months go from 01 to 12. Write dates as year-month-day.',
    },
    schoolYearDash: {
      de: '{date} ist kein Monat; gemeint ist wohl ein Schuljahr. Schuljahr als {right} schreiben.',
      en: '{date} is not a month; probably a school year is meant. Write the school year as {right}.',
    },
    replace: { de: '{date} durch {right} ersetzen', en: 'Replace {date} by {right}' },
    schoolYear: {
      de: 'Das Schuljahr {date} gibt es nicht: Auf {year} folgt {next}. Als {right} schreiben.',
      en: 'The school year {date} does not exist: after {year} comes {next}. Write {right}.',
    },
  },
  bad: `
resolution: { body: kreistag, date: 2026-02-30, paper: KT 14/2026 }
responsibilities: [{ id: kreistag, name: Kreistag }]
`,
  good: `
resolution: { body: kreistag, date: 2026-02-26, paper: KT 14/2026 }
responsibilities: [{ id: kreistag, name: Kreistag }]
`,
  scope: 'items',
  check({ document, report }) {
    for (const node of document.dates) {
      if (node.value === null || readDate(node.value) !== 'impossible') continue;
      const date = String(node.value);
      const right = meantSchoolYear(date);
      if (right === undefined) report({ at: node, ...reasonOf(date) });
      else report({ at: node, message: 'schoolYearDash', data: { date, right }, fix: { message: 'replace', data: { date, right }, edits: [{ start: node.start, end: node.end, text: right }] } });
    }
  },
});

/** `2026-27` */
function meantSchoolYear(date: string): string | undefined {
  const { right } = schoolYearAfter(date.slice(0, 4));
  return right.replace('/', '-') === date ? right : undefined;
}

function reasonOf(date: string): Pick<Report<'day' | 'zero' | 'month' | 'schoolYear'>, 'message' | 'data'> {
  const year = date.slice(0, 4);
  if (date.includes('/')) return { message: 'schoolYear', data: { date, year, ...schoolYearAfter(year) } };
  const [, month = '', day] = date.split('-');
  const de = MONTHS_DE[Number(month) - 1];
  const en = MONTHS_EN[Number(month) - 1];
  if (de === undefined || en === undefined) return { message: 'month', data: { date } };
  return day === '00' ? { message: 'zero', data: { date } } : { message: 'day', data: { date, year, month: { de, en }, days: lastDayOf(year, month) } };
}

function schoolYearAfter(year: string): { next: string; right: string } {
  const next = String(Number(year) + 1).padStart(4, '0');
  return { next, right: `${year}/${next.slice(2)}` };
}

function lastDayOf(year: string, month: string): string {
  const span = readDate(`${year}-${month}`);
  return typeof span === 'object' ? span.last.slice(8) : '';
}

const MONTHS_DE = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ');
