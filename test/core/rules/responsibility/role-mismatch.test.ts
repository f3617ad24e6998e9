import assert from 'node:assert/strict';
import { responsibilityRoleMismatch as rule } from '../../../../src/core/rules/responsibility/role-mismatch';
import { messages, places, related } from '../../../support/reports';

const bodies = `responsibilities:
  - { id: beirat, name: Programmbeirat, type: body, role: advises }
  - { id: rat, name: Stadtrat, type: body, role: decides }
  - { id: amt, name: Jugendamt }
`;

describe('responsibility/role-mismatch', () => {
  it('points at the body that advises, with the place that says so', () => {
    const example = `measures: [{ id: a, title: A, responsible: { decides: [rat, beirat, amt] } }]\n${bodies}`;
    assert.deepEqual(places(rule, example), ['6:61 beirat']);
    assert.deepEqual(related(rule, example), ['8:11 Hier steht die Rolle: berät (advises)']);
    assert.match(messages(rule, example, { language: 'en' })[0] ?? '', /^“Programmbeirat” advises and cannot decide on the measure\./);
  });

  it('looks at every resolution', () => {
    const example = `resolution: { body: beirat }
mandate: { resolution: { body: beirat } }
cycle: { model: report-follow-up, phases: [{ phase: analysis, resolution: { body: beirat, result: adopted } }] }
products: [{ id: p, title: P, resolution: { body: beirat } }]
interfaces: [{ to: x, resolution: { body: beirat } }]
measures: [{ id: m, title: M, resolution: { body: rat } }]
${bodies}`;
    assert.deepEqual(places(rule, example).map((place) => place.split(':')[0]), ['6', '7', '8', '9', '10']);
  });

  it('lets an advising body take note, refer and postpone', () => {
    for (const result of ['noted', 'referred', 'postponed']) {
      assert.deepEqual(places(rule, `resolution: { body: beirat, result: ${result} }\n${bodies}`), []);
    }
  });

  it('finds the role in a register and in another plan', () => {
    const register = `# file: katalog.plan.yaml\nplanwerk: 1\nkind: register\nid: katalog\ntitle: K\nlanguage: de\n${bodies}`;
    assert.deepEqual(places(rule, `resolution: { body: beirat }\n${register}`), ['6:21 beirat']);
    assert.deepEqual(related(rule, `resolution: { body: katalog/beirat }\n${register}`).map((place) => place.slice(0, 22)), ['katalog.plan.yaml 7:11']);
    assert.deepEqual(places(rule, 'resolution: { body: unbekannt }\n'), []);
  });
});
