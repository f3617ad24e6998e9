import { financeOf } from '../../finance/measure-finance';
import { currencyOf } from '../../finance/programme-use';
import { currentPlanOf } from '../../model/current';
import { itemsOf, mapOf, placeOf } from '../../model/read';
import { titleOf } from '../../model/title';
import { amountIn } from '../../text/amount';
import { defineRule } from '../rule';

export const financeOverFunded = defineRule({
  id: 'finance/over-funded',
  severity: 'warning',
  title: { de: 'Keine Maßnahme erhält mehr Mittel, als sie kostet', en: 'No measure gets more money than it costs' },
  why: {
    de: 'Eine Überfinanzierung führt bei Fördermitteln zu Rückforderungen und bindet Geld, das an anderer Stelle fehlt. Oft ist auch nur ein Betrag doppelt eingetragen.',
    en: 'With grants, over-funding leads to repayment claims and ties up money that is lacking elsewhere. Often an amount was merely entered twice.',
  },
  messages: {
    overFunded: {
      de: 'Für die Maßnahme „{title}“ sind {funding} vorgesehen, sie kostet aber nur {cost}: {surplus} zu viel. Beträge prüfen und die Finanzierung oder die Kosten berichtigen.',
      en: 'The measure “{title}” has funding of {funding} but costs only {cost}: {surplus} too much. Check the amounts, and correct the funding or the cost.',
    },
  },
  bad: `
measures:
  - id: beratung
    title: Beratung im Stadtteil
    finance: { cost: 80000, funding: [{ budget-line: Jugendhilfe, amount: 50000 }, { budget-line: ESF, amount: 40000 }] }
`,
  good: `
measures:
  - id: beratung
    title: Beratung im Stadtteil
    finance: { cost: 90000, funding: [{ budget-line: Jugendhilfe, amount: 50000 }, { budget-line: ESF, amount: 40000 }] }
`,
  scope: 'items',
  check({ document, summary, report }) {
    for (const measure of itemsOf(currentPlanOf(document), 'measures')) {
      const finance = mapOf(measure, 'finance');
      const sums = financeOf(measure);
      if (!finance || !sums || sums.gap >= 0) continue;
      const money = amountIn(currencyOf(summary));
      const data = { title: titleOf(measure), cost: money(sums.cost), funding: money(sums.funding), surplus: money(-sums.gap) };
      report({ at: placeOf(finance, 'funding'), message: 'overFunded', data });
    }
  },
});
