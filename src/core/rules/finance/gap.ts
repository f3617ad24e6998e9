import { financeOf } from '../../finance/measure-finance';
import { currencyOf } from '../../finance/programme-use';
import { currentPlanOf } from '../../model/current';
import { has, itemsOf, mapOf, placeOf, stringOf } from '../../model/read';
import { titleOf } from '../../model/title';
import { amountIn } from '../../text/amount';
import { defineRule } from '../rule';

export const financeGap = defineRule({
  id: 'finance/gap',
  severity: 'warning',
  title: { de: 'Die Kosten jeder Maßnahme sind gedeckt', en: 'The cost of every measure is covered' },
  why: {
    de: 'Eine Finanzierungslücke, die erst im Vollzug auffällt, stoppt die Maßnahme. Im Plan lässt sie sich rechtzeitig für die Haushaltsberatung beziffern.',
    en: 'A funding gap that is noticed only while implementing stops the measure. In the plan it can be put into figures in time for the budget.',
  },
  messages: {
    gap: {
      de: 'Der Maßnahme „{title}“ fehlen {gap}: Sie kostet {cost}, finanziert sind {funding}. Unter funding die weiteren Mittel nennen oder die Maßnahme anpassen.',
      en: 'The measure “{title}” lacks {gap}: it costs {cost}, of which {funding} are funded. Name further money under funding, or adjust the measure.',
    },
  },
  bad: `
measures:
  - id: beratung
    title: Beratung im Stadtteil
    finance: { cost: 80000, funding: [{ budget-line: Jugendhilfe, amount: 50000 }] }
`,
  good: `
measures:
  - id: beratung
    title: Beratung im Stadtteil
    finance: { cost: 80000, funding: [{ budget-line: Jugendhilfe, amount: 50000 }, { budget-line: ESF, amount: 30000 }] }
`,
  scope: 'items',
  check({ document, summary, report }) {
    for (const measure of itemsOf(currentPlanOf(document), 'measures')) {
      const finance = mapOf(measure, 'finance');
      const sums = financeOf(measure);
      if (!finance || !sums || !sums.complete || sums.gap <= 0 || WITHOUT_NEED.has(stringOf(measure, 'status') ?? '')) continue;
      const money = amountIn(currencyOf(summary));
      const data = { title: titleOf(measure), cost: money(sums.cost), funding: money(sums.funding), gap: money(sums.gap) };
      report({ at: placeOf(finance, has(finance, 'cost') ? 'cost' : 'per-year'), message: 'gap', data });
    }
  },
});

/** An idea needs no money yet, a cancelled measure none any more. */
const WITHOUT_NEED: ReadonlySet<string> = new Set(['idea', 'cancelled']);
