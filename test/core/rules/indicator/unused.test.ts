import assert from 'node:assert/strict';
import { indicatorUnused } from '../../../../src/core/rules/indicator/unused';
import { messages, places } from '../../../support/reports';

const document = (kind: string, id: string, content: string): string =>
  `# file: ${id}.plan.yaml\nplanwerk: 1\nkind: ${kind}\nid: ${id}\ntitle: ${id}\nlanguage: de\n${content}`;
const indicators = 'indicators: [{ id: quote, title: Quote }]\n';
const register = document('register', 'katalog', indicators);

describe('indicator/unused', () => {
  it('points at the indicator and says how to use it, in plans and registers', () => {
    assert.deepEqual(places(indicatorUnused, indicators + register), ['6:20 quote', 'katalog.plan.yaml 6:20 quote']);
    assert.match(messages(indicatorUnused, register, { language: 'en' })[0] ?? '', /^Nobody uses the indicator “Quote”\. Refer to quote in /);
  });

  it('accepts every use, from any document', () => {
    const users = [
      document('plan', 'a', 'goals: [{ id: ziel, title: Ziel, targets: [{ indicator: quote }] }]\n'),
      document('plan', 'b', 'measures: [{ id: fest, title: Fest, indicators: [quote] }]\n'),
      document('report', 'c', 'sections: [{ id: lage, title: Lage, indicators: [katalog/quote] }]\n'),
      document('assessment', 'd', 'items: [{ condition: Daten, evidence: [quote] }]\n'),
    ];
    assert.deepEqual(users.map((user) => places(indicatorUnused, register + user)), users.map(() => []));
  });

  it('a plan that has its own indicator of that id does not use the one of the register', () => {
    const plan = document('plan', 'a', `${indicators}measures: [{ id: fest, title: Fest, indicators: [quote] }]\n`);
    assert.deepEqual(places(indicatorUnused, register + plan), ['6:20 quote']);
  });

  it('says nothing where two registers make the reference ambiguous', () => {
    const user = document('plan', 'a', 'measures: [{ id: fest, title: Fest, indicators: [quote] }]\n');
    assert.deepEqual(places(indicatorUnused, register + document('register', 'zweiter', indicators) + user), []);
  });
});
