import assert from 'node:assert/strict';
import { targetConflict } from '../../../../src/core/rules/target/conflict';
import { messages, places, related } from '../../../support/reports';

const register = `# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: Katalog
language: de
indicators: [{ id: quote, title: Quote }]
spaces: [{ id: nord, title: Nord }, { id: sued, title: Süd }]
target-groups: [{ id: kinder, title: Kinder }]
`;
const goals = (target: string): string => `goals:\n  - { id: ziel, title: Ziel, targets: [{ indicator: quote, ${target} }] }\n`;
const plans = (first: string, second: string, firstPlan = '', secondPlan = ''): string =>
  `${goals(first)}${firstPlan}# file: schule.plan.yaml\nplanwerk: 1\nkind: plan\nid: schule\ntitle: Schulplan\nlanguage: de\n${goals(second)}${secondPlan}${register}`;
const SIX = 'target: { value: 6, by: 2028 }';
const SEVEN = 'target: { value: 7, by: 2028-07 }';

describe('target/conflict', () => {
  it('reports in both plans, each with the place in the other', () => {
    assert.deepEqual(places(targetConflict, plans(SIX, SEVEN)), ['7:77 6', 'schule.plan.yaml 7:77 7']);
    assert.deepEqual(related(targetConflict, plans(SIX, SEVEN)), ['schule.plan.yaml 7:70 Zielwert 7 in „Schulplan“', '7:70 Zielwert 6 in „Beispiel“']);
    assert.match(messages(targetConflict, plans(SIX, SEVEN))[0] ?? '', /^Für „Quote“ ist hier bis 2028 der Zielwert 6 gesetzt, in „Schulplan“ aber 7\./);
  });

  it('needs the same indicator, space, group and year, and another value', () => {
    const fine = [
      plans(SIX, SIX), plans(SIX, 'target: { value: 7, by: 2029 }'), plans(SIX, 'target: { value: 7 }'), plans(`${SIX}, space: nord`, `${SEVEN}, space: sued`),
      plans(`${SIX}, space: nord`, SEVEN), plans(`${SIX}, group: kinder`, SEVEN), plans(`${SIX}, space: unbekannt`, `${SEVEN}, space: unbekannt`),
      plans(SIX, SEVEN, 'indicators: [{ id: quote, title: Eigene Quote }]\n'),
    ];
    assert.deepEqual(fine.map((example) => places(targetConflict, example)), fine.map(() => []));
    assert.equal(places(targetConflict, plans(`${SIX}, space: nord, group: kinder`, `${SEVEN}, space: katalog/nord, group: kinder`)).length, 2);
  });

  it('a target without a space holds for the territory of its plan', () => {
    const territory = (name: string): string => `territory: { name: ${name} }\n`;
    assert.deepEqual(places(targetConflict, plans(SIX, SEVEN, territory('Jena'), territory('Werther'))), []);
    assert.equal(places(targetConflict, plans(SIX, SEVEN, territory('Jena'), territory('Jena'))).length, 2);
    assert.equal(places(targetConflict, plans(`${SIX}, space: nord`, `${SEVEN}, space: nord`, territory('Jena'), territory('Werther'))).length, 2);
  });

  it('leaves superseded plans alone', () => {
    assert.deepEqual(places(targetConflict, plans(SIX, SEVEN, 'status: superseded\n')), []);
  });
});
