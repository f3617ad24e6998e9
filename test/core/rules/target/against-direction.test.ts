import assert from 'node:assert/strict';
import { targetAgainstDirection } from '../../../../src/core/rules/target/against-direction';
import { messages, places, related } from '../../../support/reports';

const plan = (direction: string, target: string): string =>
  `goals:\n  - { id: ziel, title: Ziel, targets: [{ indicator: quote, ${target} }] }\nindicators: [{ id: quote, title: Quote, direction: ${direction} }]\n`;
const values = (baseline: number, value: number): string => `target: { value: ${value} }, baseline: { value: ${baseline} }`;

describe('target/against-direction', () => {
  it('points at the target value and relates the indicator', () => {
    const example = plan('decrease', values(8.4, 9));
    assert.deepEqual(places(targetAgainstDirection, example), ['7:77 9']);
    assert.deepEqual(related(targetAgainstDirection, example), ['8:20 Der Indikator mit seiner Richtung']);
    assert.match(messages(targetAgainstDirection, example)[0] ?? '', /^Der Indikator „Quote“ soll sinken, der Zielwert 9 liegt aber über dem Ausgangswert 8,4\./);
    assert.match(messages(targetAgainstDirection, plan('increase', values(9, 8)))[0] ?? '', /soll steigen, der Zielwert 8 liegt aber unter dem Ausgangswert 9\./);
  });

  it('finds a trend the other way round', () => {
    assert.deepEqual(places(targetAgainstDirection, plan('increase', 'trend: decrease')), ['7:67 decrease']);
    assert.match(messages(targetAgainstDirection, plan('decrease', 'trend: increase'), { language: 'en' })[0] ?? '', /is to decrease, but the goal has it rise/);
  });

  it('follows the reference to a register and to another plan', () => {
    const goals = (reference: string): string => `goals:\n  - { id: ziel, title: Ziel, targets: [{ indicator: ${reference}, trend: increase }] }\n`;
    const other = (kind: string): string => `# file: andere.plan.yaml\nplanwerk: 1\nkind: ${kind}\nid: andere\ntitle: A\nlanguage: de\nindicators: [{ id: quote, title: Q, direction: decrease }]\n`;
    assert.equal(places(targetAgainstDirection, goals('quote') + other('register')).length, 1);
    assert.deepEqual(related(targetAgainstDirection, goals('andere/quote') + other('plan')), ['andere.plan.yaml 6:20 Der Indikator mit seiner Richtung']);
    assert.deepEqual(places(targetAgainstDirection, goals('quote') + other('plan')), []);
  });

  it('accepts what follows the direction, keeps a value, or has no direction', () => {
    const fine = [
      plan('decrease', values(9, 8)), plan('decrease', values(9, 9)), plan('none', values(8, 9)), plan('keep', values(8, 9)),
      plan('increase', 'trend: keep'), plan('oben', values(8, 9)), plan('decrease', 'target: { value: 9 }'), plan('decrease', 'target: 9, baseline: 8'),
    ];
    assert.deepEqual(fine.map((example) => places(targetAgainstDirection, example)), fine.map(() => []));
  });
});
