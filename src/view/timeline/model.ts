import { phaseState, type PhaseState } from '../../core/cycle/phase-state';
import { planCycle } from '../../core/cycle/plan-cycle';
import { planOf } from '../../core/model/current';
import { measuresByField } from '../../core/model/measures-by-field';
import { mapOf, spanOf, textOf, type Of } from '../../core/model/read';
import { daysBetween, type Span } from '../../core/model/time';
import type { Plan } from '../../core/model/types.generated';
import type { TextRange } from '../../core/text/range';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import { measureRow, type MeasureRow } from './measure-row';
import { planResolutions, type ResolutionMark } from './resolutions';
import { writtenSpan } from './written';

export interface TimelineModel {
  readonly title: string;
  /** From the first to the last day that anything in the plan names. */
  readonly span: Span;
  /** YYYY-MM-DD; may lie outside the span. */
  readonly today: string;
  readonly phases: readonly PhaseMark[];
  readonly resolutions: readonly ResolutionMark[];
  readonly groups: readonly MeasureGroup[];
}

export interface PhaseMark extends Span {
  readonly title: string;
  readonly state: PhaseState;
  /** As written: `2018-01 – 2018-06`. */
  readonly written: string;
  readonly place: TextRange;
}

/** The measures of a field of action. */
export interface MeasureGroup {
  /** Undefined for measures without a field of action. */
  readonly title: string | undefined;
  readonly place: TextRange | undefined;
  readonly rows: readonly MeasureRow[];
}

/** Undefined where nothing in the plan has a date. */
export function timelineModel(context: ViewContext): TimelineModel | undefined {
  const plan = planOf(context.document);
  if (!plan) return undefined;
  const phases = phaseMarks(context);
  const resolutions = planResolutions(plan, context);
  const groups = measureGroups(context);
  const rows = groups.flatMap((group) => group.rows);
  if (phases.length + resolutions.length + rows.length === 0) return undefined;
  const span = spanAround([...periodOf(plan), ...phases, ...resolutions, ...rows.flatMap(({ dates }) => dates)]);
  const title = shown(textOf(plan, 'title', context.language) ?? '');
  return span && { title, span: withToday(span, context.today), today: context.today, phases, resolutions, groups };
}

function phaseMarks({ document, summary, workspace, today, language }: ViewContext): PhaseMark[] {
  const listed = planCycle(document, summary, workspace)?.listed ?? [];
  return listed.flatMap((each) => {
    const span = spanAround([each.start, each.end].filter((date) => date !== undefined));
    if (!span) return [];
    const { node, phase } = each;
    return [{ title: shown(phase.title[language]), state: phaseState(each, today), written: writtenSpan(node) ?? '', place: { start: node.start, end: node.end }, ...span }];
  });
}

function measureGroups(context: ViewContext): MeasureGroup[] {
  return measuresByField(context.document, context.summary, context.workspace).map(({ field, measures }) => ({
    title: field && shown(field.title[context.language]),
    place: field?.place,
    rows: measures.map((measure) => measureRow(measure, context)),
  }));
}

function periodOf(plan: Of<Plan>): Span[] {
  const period = mapOf(plan, 'period');
  return [spanOf(period, 'start'), spanOf(period, 'end')].filter((date) => date !== undefined);
}

function spanAround(spans: readonly Span[]): Span | undefined {
  const [head] = spans;
  return head && spans.reduce<Span>((all, { first, last }) => ({ first: first < all.first ? first : all.first, last: last > all.last ? last : all.last }), head);
}

/** Today is shown where it is near; for a plan long past it would push everything else together. */
function withToday(span: Span, today: string): Span {
  const near = daysBetween(span.first, span.last) / 4;
  if (today > span.last && daysBetween(span.last, today) <= near) return { ...span, last: today };
  if (today < span.first && daysBetween(today, span.first) <= near) return { ...span, first: today };
  return span;
}
