import { has, itemsOf, mapOf, placeOf, stringOf, type Of } from '../model/read';
import type { ThingType } from '../model/shape';
import type { Indicator, Measure, Plan } from '../model/types.generated';
import { anyOf, counted, everyOf, plannedMeasures, untold, type Counted, type Criterion, type LevelInput, type Question } from './criterion';
import { labels } from './labels';

/** Spaces and how they compare, the set of indicators, the schedule and its milestones. */
export function spaceTimeCriteria(input: LevelInput): Criterion[] {
  const { plan } = input;
  const used = namedThings(input, 'indicator');
  return [
    anyOf(plan, spaces, namedThings(input, 'space')),
    anyOf(plan, indicators, used),
    ofOwnIndicators(plan, values, used, (own) => everyOf(plan, values, own, (indicator) => has(indicator, 'values') || has(indicator, 'data'))),
    ofOwnIndicators(plan, comparison, used, (own) => anyOf(plan, comparison, own.filter(comparesSpaces).map(counted))),
    everyOf(plan, schedule, plannedMeasures(plan), hasSpan),
    anyOf(plan, milestones, milestonesOf(plan)),
  ];
}

const spaces = { key: 'spaces', label: { de: 'Räume', en: 'Spaces' }, text: { de: 'Die Sozialräume des Plans sind benannt', en: 'The spaces of the plan are named' } } as const;
const indicators = { key: 'indicators', label: labels.indicators, text: { de: 'Ein Indikatorensatz ist festgelegt', en: 'A set of indicators is chosen' } } as const;
const values = { key: 'indicators', label: { de: 'Eigene Indikatoren', en: 'Indicators of its own' }, text: { de: 'Zu jedem Indikator liegen Werte vor', en: 'Every indicator has values' } } as const;
const comparison = { key: 'indicators', label: { de: 'Indikatoren mit Werten mehrerer Räume', en: 'Indicators with values of several spaces' }, text: { de: 'Werte mehrerer Räume lassen sich vergleichen', en: 'Values of several spaces can be compared' } } as const;
const schedule = { key: 'measures', label: labels.measures, text: { de: 'Jede Maßnahme hat einen Zeitplan mit Beginn und Ende', en: 'Every measure has a schedule with start and end' } } as const;
const milestones = { key: 'measures', label: { de: 'Meilensteine und Zwischenziele', en: 'Milestones' }, text: { de: 'Meilensteine teilen den Weg ein', en: 'Milestones mark the way' } } as const;

/** The values of indicators from a register are not part of the plan, so that it cannot be judged by them. */
function ofOwnIndicators(plan: Of<Plan>, question: Question, used: readonly Counted[], judge: (own: Of<Indicator>[]) => Criterion): Criterion {
  const own = itemsOf(plan, 'indicators');
  if (own.length > 0 || used.length === 0) return judge(own);
  return untold(plan, question, { de: 'Nicht zu beurteilen: Die Werte stehen in einem Katalog', en: 'Cannot be told: the values stand in a register' });
}

/** What the plan defines or refers to of a type, each once, in the order of the text. */
function namedThings({ document, summary, workspace }: LevelInput, type: ThingType): Counted[] {
  const named = new Map<string, Counted>();
  for (const thing of document.things) if (thing.type === type) named.set(thing.id, counted(thing.node));
  for (const { target, types, node } of document.references) {
    if (!types.includes(type) || named.has(target)) continue;
    const title = workspace.find(summary, target, [type])?.thing.title;
    if (title !== undefined) named.set(target, { title: { de: title, en: title }, place: { start: node.start, end: node.end } });
  }
  return [...named.values()];
}

/** Values for two spaces at least, the whole territory counting as one; or a file with a column of spaces. */
function comparesSpaces(indicator: Of<Indicator>): boolean {
  if (has(mapOf(mapOf(indicator, 'data'), 'columns'), 'space')) return true;
  return new Set(itemsOf(indicator, 'values').map((value) => stringOf(value, 'space'))).size > 1;
}

function hasSpan(measure: Of<Measure>): boolean {
  const span = mapOf(measure, 'schedule');
  return has(span, 'start') && has(span, 'end');
}

function milestonesOf(plan: Of<Plan>): Counted[] {
  const ofMeasures = plannedMeasures(plan).flatMap((measure) => itemsOf(mapOf(measure, 'schedule'), 'milestones').map(counted));
  const ofTargets = itemsOf(plan, 'goals').flatMap((goal) => itemsOf(goal, 'targets')).filter((target) => has(target, 'milestones'));
  return [...ofMeasures, ...ofTargets.map((target) => ({ place: placeOf(target, 'milestones') }))];
}
