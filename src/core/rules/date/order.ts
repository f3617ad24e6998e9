import { itemsOf, mapOf, placeOf, type Of } from '../../model/read';
import type { Shape } from '../../model/shape';
import { kindShapes } from '../../model/shapes.generated';
import type { Measure, Plan, Target } from '../../model/types.generated';
import { isSpan, readDate, type Span } from '../../model/time';
import { pairOf, type MapNode, type ScalarNode, type YamlNode } from '../../yaml/node';
import { defineRule, type RuleContext } from '../rule';

const messages = {
  order: {
    de: 'Das Ende {end} liegt vor dem Beginn {start}. Beginn oder Ende berichtigen.',
    en: 'The end {end} is before the start {start}. Correct the start or the end.',
  },
  milestone: {
    de: 'Der Meilenstein ist für {due} geplant und liegt damit außerhalb der Laufzeit der Maßnahme. Termin oder Laufzeit anpassen.',
    en: 'The milestone is planned for {due} and so lies outside the schedule of the measure. Adjust its date or the schedule.',
  },
  interim: {
    de: 'Der Zwischenwert gilt für {by} und damit nach dem Zielwert ({last}). Zeitpunkte berichtigen.',
    en: 'The interim value holds for {by} and so after the target value ({last}). Correct the dates.',
  },
  baseline: {
    de: 'Der Ausgangswert ist vom Stand {at} und damit jünger als der Zielwert ({last}). Zeitpunkte berichtigen.',
    en: 'The baseline is of {at} and so later than the target value ({last}). Correct the dates.',
  },
  funding: {
    de: 'Die Finanzierung endet, bevor die Maßnahme beginnt, oder beginnt nach ihrem Ende. Förderzeitraum oder Laufzeit anpassen.',
    en: 'The funding ends before the measure starts, or starts after its end. Adjust the funding period or the schedule.',
  },
};

type Context = RuleContext<keyof typeof messages>;

export const dateOrder = defineRule({
  id: 'date/order',
  severity: 'error',
  title: { de: 'Zeiträume enden nach ihrem Beginn und liegen ineinander', en: 'Spans end after their start and lie within one another' },
  why: {
    de: 'Ein Zeitraum, der vor seinem Beginn endet, ist leer: Keine Frist, kein Fortschritt und keine Finanzierung lässt sich daran messen.',
    en: 'A span that ends before its start is empty: no deadline, progress or funding can be measured by it.',
  },
  messages,
  bad: `
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    schedule: { start: 2024-09, end: 2024-03 }
`,
  good: `
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    schedule: { start: 2024-03, end: 2024-09 }
`,
  scope: 'items',
  check(context) {
    const { root, kind } = context.document;
    if (!root || !kind) return;
    checkSpans(context, root, kindShapes[kind]);
    if (kind !== 'plan') return;
    const plan = root as Of<Plan>;
    for (const measure of itemsOf(plan, 'measures')) checkMeasure(context, measure);
    for (const goal of itemsOf(plan, 'goals')) {
      for (const target of itemsOf(goal, 'targets')) checkTarget(context, target);
    }
  },
});

/** Everything that the schema gives a start and an end. */
function checkSpans(context: Context, node: YamlNode, shape: Shape): void {
  if (node.kind === 'list') {
    if (shape.items?.properties) for (const item of node.items) checkSpans(context, item, shape.items);
    return;
  }
  const { properties } = shape;
  if (node.kind === 'scalar' || !properties) return;
  if (properties['start']?.format === 'date') checkOrder(context, node, 'start', 'end');
  if (properties['from']?.format === 'date') checkOrder(context, node, 'from', 'to');
  for (const { key, value } of node.pairs) {
    const inner = Object.hasOwn(properties, key.name) ? properties[key.name] : undefined;
    if (inner && value.kind !== 'scalar') checkSpans(context, value, inner);
  }
}

function checkOrder({ document, report }: Context, map: MapNode, startKey: string, endKey: string): void {
  const start = dateAt(map, startKey);
  const end = dateAt(map, endKey);
  if (!start || !end || start.span.first <= end.span.last) return;
  const data = { start: String(start.node.value), end: String(end.node.value) };
  const related = { uri: document.uri, place: document.lines.range(start.node), message: { de: 'Beginn {start}', en: 'Start {start}' }, data };
  report({ at: end.node, message: 'order', data, related: [related] });
}

function dateAt(map: MapNode, key: string): { node: ScalarNode; span: Span } | undefined {
  const node = pairOf(map, key)?.value;
  const span = node?.kind === 'scalar' && node.value !== null ? readDate(node.value) : undefined;
  return node?.kind === 'scalar' && isSpan(span) ? { node, span } : undefined;
}

function checkMeasure(context: Context, measure: Of<Measure>): void {
  const schedule = mapOf(measure, 'schedule');
  const span = schedule && spanIn(schedule, 'start', 'end');
  if (!schedule || !span) return;
  const related = [{ uri: context.document.uri, place: context.document.lines.range(placeOf(measure, 'schedule')), message: { de: 'Laufzeit der Maßnahme', en: 'Schedule of the measure' } }];
  for (const milestone of itemsOf(schedule, 'milestones')) {
    const due = dateAt(milestone, 'due');
    if (due && isOutside(due.span, span)) context.report({ at: due.node, message: 'milestone', data: { due: String(due.node.value) }, related });
  }
  for (const funding of itemsOf(mapOf(measure, 'finance'), 'funding')) {
    const funded = spanIn(funding, 'from', 'to');
    if (funded && isOutside(funded, span)) context.report({ at: placeOf(funding, 'from'), message: 'funding', related });
  }
}

function checkTarget({ report }: Context, target: Of<Target>): void {
  const by = endOf(mapOf(target, 'target'), 'by');
  if (!by) return;
  const last = String(by.node.value);
  const at = endOf(mapOf(target, 'baseline'), 'at');
  if (at && at.span.first > by.span.last) report({ at: at.node, message: 'baseline', data: { at: String(at.node.value), last } });
  for (const interim of itemsOf(target, 'milestones')) {
    const date = dateAt(interim, 'by');
    if (date && date.span.first > by.span.last) report({ at: date.node, message: 'interim', data: { by: String(date.node.value), last } });
  }
}

function endOf(map: MapNode | undefined, key: string): ReturnType<typeof dateAt> {
  return map && dateAt(map, key);
}

/** The span between two keys; undefined where one is missing or they are the wrong way round. */
function spanIn(map: MapNode, startKey: string, endKey: string): Span | undefined {
  const start = dateAt(map, startKey)?.span;
  const end = dateAt(map, endKey)?.span;
  return start && end && start.first <= end.last ? { first: start.first, last: end.last } : undefined;
}

function isOutside(inner: Span, outer: Span): boolean {
  return inner.last < outer.first || inner.first > outer.last;
}
