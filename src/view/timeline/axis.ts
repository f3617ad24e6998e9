import { scaleUtc } from 'd3-scale';
import { daysBetween, type Span } from '../../core/model/time';

/** What the axis counts in, and how many of them lie between two labels. */
export interface Zoom {
  readonly unit: 'quarter' | 'year';
  readonly every: number;
}

/** A label of the axis at the first day of what it names. */
export interface Tick {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly label: string;
}

export interface Axis {
  /** The span shown: whole quarters or years. */
  readonly span: Span;
  readonly ticks: readonly Tick[];
  /** The years above the quarters; none where the ticks are years. */
  readonly years: readonly Tick[];
  /** The pixel at which a day begins. */
  readonly begin: (day: string) => number;
  /** The pixel at which a day ends. */
  readonly end: (day: string) => number;
}

const QUARTER_WIDTH = 30;
const YEAR_WIDTH = 44;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** Quarters where each has room for its label, else years, as many to a label as need be. `width` in pixels. */
export function zoomOf({ first, last }: Span, width: number): Zoom {
  const year = (width / (daysBetween(first, last) + 1)) * 365.25;
  if (year / 4 >= QUARTER_WIDTH) return { unit: 'quarter', every: 1 };
  return { unit: 'year', every: STEPS.find((every) => every * year >= YEAR_WIDTH) ?? 10000 };
}

/** The axis of a span between two pixels. */
export function axisOf(span: Span, zoom: Zoom, left: number, right: number): Axis {
  const whole = zoom.unit === 'quarter' ? wholeQuarters(span) : wholeYears(span);
  const scale = scaleUtc().domain([time(whole.first), time(whole.last) + DAY]).range([left, right]);
  const years = yearTicks(whole, zoom.unit === 'quarter' ? 1 : zoom.every);
  return {
    span: whole,
    ticks: zoom.unit === 'quarter' ? quarterTicks(whole) : years,
    years: zoom.unit === 'quarter' ? years : [],
    begin: (day) => scale(time(day)),
    end: (day) => scale(time(day) + DAY),
  };
}

const DAY = 86400000;

function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function wholeYears({ first, last }: Span): Span {
  return { first: `${first.slice(0, 4)}-01-01`, last: `${last.slice(0, 4)}-12-31` };
}

const QUARTER_STARTS = ['01-01', '04-01', '07-01', '10-01'];
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

function wholeQuarters({ first, last }: Span): Span {
  return {
    first: `${first.slice(0, 4)}-${QUARTER_STARTS[quarterOf(first)] ?? '01-01'}`,
    last: `${last.slice(0, 4)}-${QUARTER_ENDS[quarterOf(last)] ?? '12-31'}`,
  };
}

function quarterOf(day: string): number {
  return Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

/** The years of a span; its first one also where it begins within. */
function yearTicks({ first, last }: Span, every: number): Tick[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const ticks: Tick[] = [];
  for (let year = Math.ceil(from / every) * every; year <= to; year += every) {
    const label = String(year).padStart(4, '0');
    const day = `${label}-01-01`;
    ticks.push({ day: day < first ? first : day, label });
  }
  return ticks;
}

function quarterTicks(span: Span): Tick[] {
  return yearTicks(wholeYears(span), 1)
    .flatMap(({ label }) => QUARTER_STARTS.map((start, index) => ({ day: `${label}-${start}`, label: `Q${index + 1}` })))
    .filter(({ day }) => span.first <= day && day <= span.last);
}
