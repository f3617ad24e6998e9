import assert from 'node:assert/strict';
import { financeGap } from '../../../../src/core/rules/finance/gap';
import { financeOverFunded } from '../../../../src/core/rules/finance/over-funded';
import { financeProgrammeExceeded } from '../../../../src/core/rules/finance/programme-exceeded';
import { messages, places, related } from '../../../support/reports';

const measure = (finance: string, rest = ''): string => `measures:\n  - { id: m, title: Beratung, finance: ${finance}${rest} }\n`;

describe('finance/over-funded', () => {
  it('points at the funding and says the sums in the plan’s currency', () => {
    const example = `currency: CHF\n${measure('{ cost: 100.5, funding: [{ amount: 60.25 }, { amount: 50.5 }] }')}`;
    assert.deepEqual(places(financeOverFunded, example), ['8:55 funding']);
    assert.match(messages(financeOverFunded, example)[0] ?? '', /sind 110,75 CHF vorgesehen, sie kostet aber nur 100,50 CHF: 10,25 CHF zu viel\./);
  });

  it('is not fooled by binary fractions', () => {
    assert.deepEqual(places(financeOverFunded, measure('{ cost: 0.3, funding: [{ amount: 0.1 }, { amount: 0.2 }] }')), []);
    assert.deepEqual(places(financeGap, measure('{ cost: 0.3, funding: [{ amount: 0.1 }, { amount: 0.2 }] }')), []);
  });

  it('adds up the years where there is no total', () => {
    assert.deepEqual(places(financeOverFunded, measure('{ per-year: [{ year: 2026, cost: 10 }, { year: 2027, cost: 10 }], funding: [{ amount: 30 }] }')), ['7:106 funding']);
    assert.deepEqual(places(financeOverFunded, measure('{ per-year: [{ year: 2026, cost: 10 }, { year: 2027 }], funding: [{ amount: 30 }] }')), []);
    assert.deepEqual(places(financeOverFunded, measure('{ funding: [{ amount: 30 }] }')), []);
  });
});

describe('finance/gap', () => {
  it('points at the cost', () => {
    const example = measure('{ cost: 100000, funding: [{ programme: x, amount: 40000 }] }');
    assert.deepEqual(places(financeGap, example), ['7:48 100000']);
    assert.match(messages(financeGap, example, { language: 'en' })[0] ?? '', /lacks €60,000: it costs €100,000, of which €40,000 are funded\./);
    assert.deepEqual(places(financeGap, measure('{ cost: 100000 }')), ['7:48 100000']);
  });

  it('leaves ideas, cancelled measures, unknown amounts and plans that are history', () => {
    for (const status of ['idea', 'cancelled']) assert.deepEqual(places(financeGap, measure('{ cost: 10 }', `, status: ${status}`)), []);
    assert.deepEqual(places(financeGap, measure('{ cost: 10, funding: [{ budget-line: Jugendhilfe }] }')), []);
    assert.deepEqual(places(financeGap, measure('{ cost: 0 }')), []);
    assert.deepEqual(places(financeGap, measure('{ cost: "10" }')), []);
    assert.deepEqual(places(financeGap, `status: withdrawn\n${measure('{ cost: 10 }')}`), []);
  });
});

describe('finance/programme-exceeded', () => {
  const register = '# file: k.plan.yaml\nplanwerk: 1\nkind: register\nid: k\ntitle: K\nlanguage: de\nprogrammes: [{ id: esf, title: ESF, amount: 100 }]\n';
  const second = (amount: number, programme = 'esf', head = ''): string =>
    `# file: z.plan.yaml\nplanwerk: 1\nkind: plan\nid: z\ntitle: Z\nlanguage: de\n${head}${measure(`{ cost: ${amount}, funding: [{ programme: ${programme}, amount: ${amount} }] }`)}`;
  const first = measure('{ cost: 60, funding: [{ programme: esf, amount: 60 }] }');

  it('adds up all plans, and reports in each of them at its first funding', () => {
    assert.deepEqual(places(financeProgrammeExceeded, first + register + second(50, 'k/esf')), ['7:75 esf', 'z.plan.yaml 7:75 k/esf']);
    assert.match(messages(financeProgrammeExceeded, first + register + second(50))[0] ?? '', /Aus dem Förderprogramm „ESF“ sind 110 € verplant, zur Verfügung stehen 100 €\./);
    assert.deepEqual(related(financeProgrammeExceeded, first + register + second(50))[0], 'k.plan.yaml 6:20 Das Förderprogramm mit seiner Fördersumme');
  });

  it('does not count ideas, cancelled measures, plans that are history, or other currencies', () => {
    assert.deepEqual(places(financeProgrammeExceeded, first + register + second(40)), []);
    for (const head of ['status: superseded\n', 'status: withdrawn\n', 'currency: CHF\n']) {
      assert.deepEqual(places(financeProgrammeExceeded, first + register + second(50, 'esf', head)), [], head);
    }
    assert.deepEqual(places(financeProgrammeExceeded, first + register + second(50).replace('id: m,', 'id: m, status: idea,')), []);
  });

  it('says nothing of a programme without an amount, or one that nobody defines', () => {
    assert.deepEqual(places(financeProgrammeExceeded, first + register.replace(', amount: 100', '')), []);
    assert.deepEqual(places(financeProgrammeExceeded, first), []);
  });
});
