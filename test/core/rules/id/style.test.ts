import assert from 'node:assert/strict';
import { idStyle } from '../../../../src/core/rules/id/style';
import { fixedBy } from '../../../support/fixes';
import { messages, places } from '../../../support/reports';

describe('id/style', () => {
  it('points at the id and says the rule', () => {
    assert.deepEqual(places(idStyle, 'goals: [{ id: Ziel_1, title: a }, { id: a--b, title: c }, { id: 2018, title: d }, { id: gut-1, title: e }]\n'), ['6:15 Ziel_1', '6:41 a--b', '6:65 2018']);
    assert.match(messages(idStyle, 'goals: [{ id: Ziel 1, title: a }]\n')[0] ?? '', /^Die Kennung „Ziel 1“ ist nicht nach der Regel gebildet/);
  });

  it('renames the id with the references to it', () => {
    assert.equal(
      fixedBy(idStyle, 'goals:\n  - { id: Größere Ziele, title: a }\n  - { id: b, title: c, parent: Größere Ziele }\nmeasures: [{ id: d, title: e, goals: ["Größere Ziele", b] }]\n'),
      'goals:\n  - { id: groessere-ziele, title: a }\n  - { id: b, title: c, parent: groessere-ziele }\nmeasures: [{ id: d, title: e, goals: [groessere-ziele, b] }]\n',
    );
  });

  it('makes no id that is taken, and none of nothing', () => {
    for (const example of ['goals: [{ id: A, title: b }, { id: a, title: c }]\n', 'goals: [{ id: 2018, title: a }]\n']) assert.equal(fixedBy(idStyle, example), example);
  });
});
