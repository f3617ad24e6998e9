import { isSpan, readDate } from '../../core/model/time';
import { say, type Language, type Text } from '../../core/text/language';
import { completionTexts as texts } from '../../l10n/completion';
import { mapOf, scalarOf, type Of } from '../../core/model/read';
import { planOf } from '../../core/model/current';
import type { Calendar } from '../../core/model/types.generated';
import type { Asked } from './asked';
import type { ScalarProposal } from './completion';

/** Dates that are likely: of today, of the plan's period, and where quarters and years begin and end; first those that are as exact as the dates around. */
export function dateProposals(asked: Asked): ScalarProposal[] {
  const { snapshot: { today, language } } = asked;
  const precision = precisionAround(asked);
  const all = [...periodDates(asked), ...datesOfToday(today), ...boundsOf(planningDay(asked), precision)];
  const sorted = [...all.filter(({ date }) => precisionOf(date) === precision), ...all.filter(({ date }) => precisionOf(date) !== precision)];
  return joined(sorted, language);
}

/** A calendar is about its year. */
function planningDay({ snapshot: { document: { kind, root }, today } }: Asked): string {
  const year = kind === 'calendar' ? String(scalarOf(root as Of<Calendar> | undefined, 'year')?.value) : '';
  return /^\d{4}$/.test(year) && !today.startsWith(year) ? `${year}-01-01` : today;
}

/** Years that are likely: those of the plan's period, else around today. */
export function yearProposals({ snapshot }: Asked): ScalarProposal[] {
  const { summary: { period }, today, language } = snapshot;
  const current = Number(today.slice(0, 4));
  const first = period ? Number(period.first.slice(0, 4)) : current - 1;
  const last = period ? Number(period.last.slice(0, 4)) : current + 2;
  const inOrder = Array.from({ length: Math.max(0, Math.min(last - first + 1, MOST_YEARS)) }, (_, index) => first + index);
  const years = period ? inOrder : [...inOrder.filter((year) => year >= current), ...inOrder.filter((year) => year < current)];
  return years.map((year) => proposal(String(year), [year === current ? say(texts.thisYear, language) : ''].filter(Boolean)));
}

const MOST_YEARS = 30;

interface NamedDate {
  readonly date: string;
  readonly name: Text;
}

type Precision = 'year' | 'school-year' | 'quarter' | 'month' | 'day';

/** As the nearest date is written. */
function precisionAround({ rows, offset, place: { range } }: Asked): Precision {
  const row = rows.at(offset);
  for (let distance = 0; distance <= FARTHEST; distance++) {
    for (const near of distance === 0 ? [row] : [row - distance, row + distance]) {
      if (near < 0 || near >= rows.count) continue;
      const start = rows.start(near);
      const line = near === row ? rows.text.slice(start, range.start) + ' '.repeat(range.end - range.start) + rows.text.slice(range.end, rows.end(near)) : rows.line(near);
      if (/^\s*(?:- )?year:/.test(line)) continue;
      const found = near === row ? line.match(DATES)?.at(-1) : line.match(DATES)?.[0];
      const precision = found === undefined ? undefined : precisionOf(found);
      if (precision) return precision;
    }
  }
  return 'day';
}

const FARTHEST = 12;
const DATES = /(?<![\w/.-])(?:19|20)\d\d(?:-Q[1-4]|\/\d\d|-\d\d(?:-\d\d)?)?(?![\w/.-])/g;

function precisionOf(date: string): Precision | undefined {
  if (!isSpan(readDate(date))) return undefined;
  if (date.includes('Q')) return 'quarter';
  if (date.includes('/')) return 'school-year';
  return ({ 4: 'year', 7: 'month', 10: 'day' } as const)[date.length as 4 | 7 | 10];
}

function datesOfToday(today: string): NamedDate[] {
  const year = Number(today.slice(0, 4));
  const quarter = quarterOf(today);
  const school = today.slice(5) < '08-01' ? year - 1 : year;
  return [
    { date: today, name: texts.today },
    { date: today.slice(0, 7), name: texts.thisMonth },
    { date: `${year}-Q${quarter}`, name: texts.thisQuarter },
    { date: quarter === 4 ? `${year + 1}-Q1` : `${year}-Q${quarter + 1}`, name: texts.nextQuarter },
    { date: String(year), name: texts.thisYear },
    { date: String(year + 1), name: texts.nextYear },
    { date: schoolYear(school), name: texts.thisSchoolYear },
    { date: schoolYear(school + 1), name: texts.nextSchoolYear },
  ];
}

function boundsOf(today: string, precision: Precision): NamedDate[] {
  if (precision !== 'day' && precision !== 'month') return [];
  const year = today.slice(0, 4);
  const spans = [
    { span: readDate(`${year}-Q${quarterOf(today)}`), start: texts.quarterStart, end: texts.quarterEnd },
    { span: readDate(year), start: texts.yearStart, end: texts.yearEnd },
  ];
  const length = precision === 'day' ? 10 : 7;
  return spans.flatMap(({ span, start, end }) => (isSpan(span) ? [{ date: span.first.slice(0, length), name: start }, { date: span.last.slice(0, length), name: end }] : []));
}

/** As they are written; the period itself and a calendar's year are not proposed to themselves. */
function periodDates({ snapshot: { document }, place: { path } }: Asked): NamedDate[] {
  const period = mapOf(planOf(document), 'period');
  if (path[0] === 'period') return [];
  const year = document.kind === 'calendar' ? scalarOf(document.root as Of<Calendar> | undefined, 'year')?.value : undefined;
  return [
    { date: String(scalarOf(period, 'start')?.value ?? ''), name: texts.periodStart },
    { date: String(scalarOf(period, 'end')?.value ?? ''), name: texts.periodEnd },
    { date: String(year ?? ''), name: texts.calendarYear },
  ].filter(({ date }) => isSpan(readDate(date)));
}

/** Each date once, under all its names. */
function joined(dates: readonly NamedDate[], language: Language): ScalarProposal[] {
  const names = new Map<string, string[]>();
  for (const { date, name } of dates) names.set(date, [...(names.get(date) ?? []), name[language]]);
  return [...names].map(([date, all]) => proposal(date, all));
}

function proposal(value: string, names: readonly string[]): ScalarProposal {
  return { label: value, value, isPlain: true, kind: 'date', detail: names.length === 0 ? undefined : names.join(', ') };
}

function quarterOf(day: string): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}

function schoolYear(first: number): string {
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}
