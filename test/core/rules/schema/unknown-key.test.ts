import assert from 'node:assert/strict';
import { schemaUnknownKey } from '../../../../src/core/rules/schema/unknown-key';
import { fixedBy } from '../../../support/fixes';
import { messages, places } from '../../../support/reports';

describe('schema/unknown-key', () => {
  it('proposes the nearest key, or the one that planners call so', () => {
    const example = 'mesures: []\nziele: []\nTarget_Groups: []\n';
    assert.deepEqual(places(schemaUnknownKey, example), ['6:1 mesures', '7:1 ziele', '8:1 Target_Groups']);
    assert.equal(messages(schemaUnknownKey, example)[0], 'Den Schlüssel „mesures“ gibt es hier nicht. Gemeint ist wohl „measures“; eine eigene Angabe heißt x-mesures.');
    assert.equal(fixedBy(schemaUnknownKey, example), 'measures: []\ngoals: []\ntarget-groups: []\n');
  });

  it('proposes no key that is there already, and none twice', () => {
    assert.equal(fixedBy(schemaUnknownKey, 'goals: [{ id: a, title: b, titel: c }]\n'), 'goals: [{ id: a, title: b, titel: c }]\n');
    assert.equal(fixedBy(schemaUnknownKey, 'goals: [{ id: a, titel: b, titl: c }]\n'), 'goals: [{ id: a, title: b, titl: c }]\n');
  });

  it('says where the entries of a second key belong', () => {
    assert.deepEqual(messages(schemaUnknownKey, 'goals: []\nziele: []\n'), ['Den Schlüssel „ziele“ gibt es hier nicht. Gemeint ist wohl „goals“; das gibt es hier schon. Die Einträge dort einordnen oder löschen.']);
  });

  it('knows what planners call the keys, and names for one another', () => {
    assert.equal(fixedBy(schemaUnknownKey, 'federführung: a\nauftrag: a\nstellen: []\nstand: a\n'), 'lead: a\nmandate: a\nresponsibilities: []\nstatus: a\n');
    assert.equal(fixedBy(schemaUnknownKey, 'measures: [{ id: a, title: b, zeitplan: c, verantwortlich: d, budget: e }]\n'), 'measures: [{ id: a, title: b, schedule: c, responsible: d, finance: e }]\n');
    assert.equal(fixedBy(schemaUnknownKey, 'responsibilities: [{ id: a, title: b }]\ngoals: [{ id: a, name: b }]\n'), 'responsibilities: [{ id: a, name: b }]\ngoals: [{ id: a, title: b }]\n');
  });

  it('lists some keys where none is near', () => {
    assert.deepEqual(messages(schemaUnknownKey, 'summary: { fr: Un plan }\n', { language: 'en' }), ['There is no key “fr” here. Use a known one (de, en), or call the entry x-fr.']);
  });

  it('sees a dash without its space', () => {
    const example = 'goals:\n- id: a\n  title: b\n-id: c\n';
    assert.deepEqual(messages(schemaUnknownKey, example), ['Nach dem Strich vor „id“ fehlt ein Leerzeichen; so beginnt kein neuer Listenpunkt. Leerzeichen ergänzen.']);
    assert.equal(fixedBy(schemaUnknownKey, example), 'goals:\n- id: a\n  title: b\n- id: c\n');
  });

  it('accepts own fields everywhere', () => {
    assert.deepEqual(places(schemaUnknownKey, 'x-a: { b: [c] }\ngoals: [{ id: a, title: b, x-c: { d: e } }]\nterritory: { name: a, x-b: 1 }\n'), []);
  });

  it('takes keys that every object has for unknown ones', () => {
    assert.deepEqual(places(schemaUnknownKey, 'constructor: 1\ntoString: 1\n__proto__: 1\n'), ['6:1 constructor', '7:1 toString', '8:1 __proto__']);
  });
});
