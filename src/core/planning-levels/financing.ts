import { financeOf } from '../finance/measure-finance';
import { has, itemsOf, mapOf, placeOf, spanOf, stringOf, type Of } from '../model/read';
import type { Funding, Measure } from '../model/types.generated';
import { anyOf, counted, everyOf, plannedMeasures, shareOf, untold, type Criterion, type LevelInput } from './criterion';
import { labels } from './labels';

/** Costs and their years, budget and funding programmes, and whether the one covers the other. */
export function financingCriteria(input: LevelInput): Criterion[] {
  const { plan } = input;
  const measures = plannedMeasures(plan);
  const costed = measures.filter(hasCost);
  return [
    everyOf(plan, costs, measures, hasCost),
    everyOf(plan, years, costed, isSpreadOverYears),
    anyOf(plan, budget, measures.filter((measure) => isFundedBy(measure, 'budget-line')).map(counted)),
    anyOf(plan, programmes, measures.filter((measure) => isFundedBy(measure, 'programme')).map(counted)),
    everyOf(plan, cover, costed, isCovered),
    frame(measures, input),
  ];
}

const withCost = { de: 'Maßnahmen mit Kosten', en: 'Measures with costs' };
const costs = { key: 'measures', label: labels.measures, text: { de: 'Jede Maßnahme nennt ihre Kosten', en: 'Every measure states its cost' } } as const;
const years = { key: 'measures', label: withCost, text: { de: 'Ein Finanzplan verteilt die Kosten auf die Jahre', en: 'A financial plan spreads the costs over the years' } } as const;
const budget = { key: 'measures', label: { de: 'Maßnahmen mit Haushaltsmitteln', en: 'Measures with budget funds' }, text: { de: 'Haushaltsmittel sind eingeplant', en: 'Funds from the municipal budget are planned' } } as const;
const programmes = { key: 'measures', label: { de: 'Maßnahmen mit Fördermitteln', en: 'Measures with programme funds' }, text: { de: 'Fördermittel aus Programmen sind eingeplant', en: 'Funds from programmes are planned' } } as const;
const cover = { key: 'measures', label: withCost, text: { de: 'Die Mittel decken die Kosten jeder Maßnahme', en: 'The funds cover the costs of every measure' } } as const;
const amounts = { key: 'programmes', label: { de: 'Genutzte Förderprogramme', en: 'Programmes in use' }, text: { de: 'Der Mittelrahmen jedes genutzten Förderprogramms ist bekannt', en: 'The amount of every programme in use is known' } } as const;

function hasCost(measure: Of<Measure>): boolean {
  return financeOf(measure) !== undefined;
}

function isSpreadOverYears(measure: Of<Measure>): boolean {
  return has(mapOf(measure, 'finance'), 'per-year') || isWithinOneYear(measure);
}

function isWithinOneYear(measure: Of<Measure>): boolean {
  const schedule = mapOf(measure, 'schedule');
  const start = spanOf(schedule, 'start');
  const end = spanOf(schedule, 'end');
  return start !== undefined && end !== undefined && start.first.slice(0, 4) === end.last.slice(0, 4);
}

function isFundedBy(measure: Of<Measure>, source: 'budget-line' | 'programme'): boolean {
  return fundings(measure).some((funding) => has(funding, source));
}

/** Do fundings that all say their amount add up to the cost? */
function isCovered(measure: Of<Measure>): boolean {
  const finance = financeOf(measure);
  return finance !== undefined && finance.complete && finance.gap <= 0;
}

/** Are the amounts of the programmes known, so that what the measures take can be held against them? */
function frame(measures: readonly Of<Measure>[], { plan, summary, workspace }: LevelInput): Criterion {
  const used = [...new Set(measures.flatMap(fundings).flatMap((funding) => stringOf(funding, 'programme') ?? []))];
  if (used.length === 0) return untold(plan, amounts, { de: 'Nicht zu beurteilen: Der Plan nutzt kein Förderprogramm', en: 'Cannot be told: the plan uses no programme' });
  const failing = used.flatMap((id) => {
    const thing = workspace.find(summary, id, ['programme'])?.thing;
    const title = thing?.title ?? id;
    return typeof thing?.attributes['amount'] === 'number' ? [] : [{ de: title, en: title }];
  });
  return { text: amounts.text, met: failing.length === 0, why: shareOf(amounts.label, used.length, failing), place: placeOf(plan, amounts.key) };
}

function fundings(measure: Of<Measure>): Of<Funding>[] {
  return itemsOf(mapOf(measure, 'finance'), 'funding');
}
