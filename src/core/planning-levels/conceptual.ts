import { has, headOf, itemsOf, mapOf, placeOf, stringOf, stringsOf, type Of } from '../model/read';
import type { Interface, Measure } from '../model/types.generated';
import { anyOf, counted, everyOf, plannedMeasures, type Counted, type Criterion, type LevelInput } from './criterion';
import { labels } from './labels';

/** Goals and the programme of action, methods, forms of cooperation, and the participation of those concerned. */
export function conceptualCriteria(input: LevelInput): Criterion[] {
  const { plan } = input;
  const measures = plannedMeasures(plan);
  return [
    anyOf(plan, principles, stringsOf(plan, 'principles').map(() => ({ place: placeOf(plan, 'principles') }))),
    everyOf(plan, statements, itemsOf(plan, 'goals'), (goal) => has(goal, 'statement')),
    everyOf(plan, programme, measures, (measure) => has(measure, 'goals')),
    anyOf(plan, methods, itemsOf(plan, 'products').map(counted)),
    anyOf(plan, cooperation, [...measures.filter(isShared).map(counted), ...interfacesOf(input)]),
    anyOf(plan, participation, itemsOf(plan, 'participation').filter((item) => has(item, 'groups')).map(counted)),
  ];
}

const principles = { key: 'principles', label: { de: 'Grundsätze', en: 'Principles' }, text: { de: 'Ein Leitbild gibt die Richtung vor', en: 'Guiding principles set the direction' } } as const;
const statements = { key: 'goals', label: labels.goals, text: { de: 'Jedes Ziel sagt in einer Aussage, was erreicht werden soll', en: 'Every goal states what is to be reached' } } as const;
const programme = { key: 'measures', label: labels.measures, text: { de: 'Jede Maßnahme verfolgt ein Ziel', en: 'Every measure pursues a goal' } } as const;
const methods = { key: 'products', label: labels.products, text: { de: 'Die Planungsprodukte zeigen, mit welchen Methoden geplant wird', en: 'The planning products show the methods of planning' } } as const;
const cooperation = { key: 'interfaces', label: { de: 'Gemeinsame Maßnahmen und Schnittstellen', en: 'Shared measures and interfaces' }, text: { de: 'Die Zusammenarbeit ist benannt: Mitwirkende an Maßnahmen oder Schnittstellen zu anderen Plänen', en: 'Cooperation is named: others involved in measures, or interfaces to other plans' } } as const;
const participation = { key: 'participation', label: { de: 'Beteiligungen', en: 'Participation' }, text: { de: 'Die Beteiligten sind benannt', en: 'Those who take part are named' } } as const;

function isShared(measure: Of<Measure>): boolean {
  return has(mapOf(measure, 'responsible'), 'involved');
}

function interfacesOf({ plan, summary, workspace }: LevelInput): Counted[] {
  return itemsOf(plan, 'interfaces').map((item: Of<Interface>) => {
    const to = stringOf(item, 'to');
    const title = workspace.find(summary, to, ['plan'])?.thing.title ?? to;
    return { title: title === undefined ? undefined : { de: title, en: title }, place: headOf(item) };
  });
}
