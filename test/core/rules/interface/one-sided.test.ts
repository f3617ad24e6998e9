import assert from 'node:assert/strict';
import { interfaceOneSided as rule } from '../../../../src/core/rules/interface/one-sided';
import { messages, places, related } from '../../../support/reports';

const other = (content = '', kind = 'plan'): string => `# file: b.plan.yaml\nplanwerk: 1\nkind: ${kind}\nid: b\ntitle: Jugendhilfeplan\nlanguage: de\n${content}`;

describe('interface/one-sided', () => {
  it('points at the other plan’s id, and to its head', () => {
    const example = `interfaces:\n  - mode: data\n    to: b\n${other()}`;
    assert.deepEqual(places(rule, example), ['8:9 b']);
    assert.deepEqual(related(rule, example), ['b.plan.yaml 3:5 Der Plan, in dem die Schnittstelle fehlt']);
    assert.match(messages(rule, example, { language: 'en' })[0] ?? '', /^The interface to the plan “Jugendhilfeplan” is one-sided: .* add “to: beispiel”/);
  });

  it('accepts an interface that both declare, in either mode', () => {
    assert.deepEqual(places(rule, `interfaces: [{ to: b, mode: data }]\n${other('interfaces: [{ to: beispiel, mode: occasional }]\n')}`), []);
  });

  it('leaves plans that are not there, are history, are registers or the plan itself', () => {
    assert.deepEqual(places(rule, 'interfaces: [{ to: b }]\n'), []);
    assert.deepEqual(places(rule, `interfaces: [{ to: b }]\n${other('status: superseded\n')}`), []);
    assert.deepEqual(places(rule, `status: withdrawn\ninterfaces: [{ to: b }]\n${other()}`), []);
    assert.deepEqual(places(rule, `interfaces: [{ to: b }]\n${other('', 'register')}`), []);
    assert.deepEqual(places(rule, 'interfaces: [{ to: beispiel }]\n'), []);
  });
});
