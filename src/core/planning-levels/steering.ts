import { planCycle } from '../cycle/plan-cycle';
import { has, headOf, itemsOf, mapOf, placeOf, stringOf, type Of } from '../model/read';
import type { Goal, Measure, Plan, Product } from '../model/types.generated';
import { anyOf, counted, everyOf, plannedMeasures, type Counted, type Criterion, type LevelInput } from './criterion';
import { labels } from './labels';

/** Who leads and answers for what, reporting, evaluation, and the resolution that all of it rests on. */
export function steeringCriteria(input: LevelInput): Criterion[] {
  const { plan } = input;
  return [
    anyOf(plan, lead, leadOf(input)),
    everyOf<Measure>(plan, measureLeads, plannedMeasures(plan), (measure) => has(mapOf(measure, 'responsible'), 'lead')),
    everyOf<Goal>(plan, goalOwners, itemsOf(plan, 'goals'), (goal) => has(goal, 'responsible')),
    anyOf(plan, reporting, [...itemsOf(plan, 'products').filter(isReport).map(counted), ...reportsOn(input)]),
    anyOf(plan, evaluation, evaluatingPhases(input)),
    anyOf(plan, resolution, resolutionsOf(plan)),
  ];
}

const lead = { key: 'lead', label: { de: 'Federführung', en: 'Lead' }, text: { de: 'Die Federführung der Planung ist geregelt', en: 'It is settled who leads the planning' } } as const;
const measureLeads = { key: 'measures', label: labels.measures, text: { de: 'Jede Maßnahme hat eine Federführung', en: 'Every measure has a lead' } } as const;
const goalOwners = { key: 'goals', label: labels.goals, text: { de: 'Jedes Ziel hat eine zuständige Stelle', en: 'Somebody is responsible for every goal' } } as const;
const reporting = { key: 'products', label: { de: 'Berichte und Datenblätter', en: 'Reports and data sheets' }, text: { de: 'Über den Plan wird berichtet', en: 'There is reporting on the plan' } } as const;
const evaluation = { key: 'cycle', label: { de: 'Phasen der Evaluation', en: 'Phases of evaluation' }, text: { de: 'Der Planungszyklus sieht eine Evaluation vor', en: 'The planning cycle includes an evaluation' } } as const;
const resolution = { key: 'resolution', label: { de: 'Beschlüsse zu Auftrag und Plan', en: 'Resolutions on mandate and plan' }, text: { de: 'Auftrag oder Plan sind beschlossen, mit Gremium und Datum', en: 'Mandate or plan rest on a resolution, with body and date' } } as const;

function leadOf({ plan, summary, workspace }: LevelInput): Counted[] {
  const map = mapOf(plan, 'lead');
  const id = stringOf(map, 'responsibility');
  if (!map || id === undefined) return [];
  const title = workspace.find(summary, id, ['responsibility'])?.thing.title ?? id;
  return [{ title: { de: title, en: title }, place: placeOf(map, 'responsibility') }];
}

function isReport(product: Of<Product>): boolean {
  const type = stringOf(product, 'type');
  return type === 'report' || type === 'data-sheet';
}

/** The reports of the workspace that say they report on the plan. */
function reportsOn({ plan, summary, workspace }: LevelInput): Counted[] {
  if (summary.id === undefined) return [];
  const reports = workspace.referencesTo(summary, summary.id).filter(({ from, role }) => from.kind === 'report' && role === 'reports-on');
  return reports.map(({ from: { title } }) => ({ title: title === undefined ? undefined : { de: title, en: title }, place: headOf(plan) }));
}

function evaluatingPhases({ document, summary, workspace }: LevelInput): Counted[] {
  const listed = planCycle(document, summary, workspace)?.listed ?? [];
  return listed.filter(({ phase, status }) => phase.evaluates && status !== 'skipped')
    .map(({ phase, node }) => ({ title: phase.title, place: headOf(node) }));
}

function resolutionsOf(plan: Of<Plan>): Counted[] {
  return [mapOf(plan, 'resolution'), mapOf(mapOf(plan, 'mandate'), 'resolution')].flatMap((map) => (
    map && has(map, 'body') && has(map, 'date') && !REFUSED.has(stringOf(map, 'result')) ? [{ place: placeOf(map, 'date') }] : []
  ));
}

const REFUSED: ReadonlySet<string | undefined> = new Set(['rejected', 'postponed', 'referred', 'withdrawn']);
