import assert from 'node:assert/strict';
import { schemaRequired } from '../../../../src/core/rules/schema/required';
import { fixedBy } from '../../../support/fixes';
import { messages, places } from '../../../support/reports';

describe('schema/required', () => {
  it('names the thing, the key and what it is for', () => {
    assert.deepEqual(messages(schemaRequired, 'responsibilities: [{ name: Jugendamt }]\n'), ['In „Jugendamt“ fehlt „id“, die Kennung, über die andere Stellen darauf verweisen. Eine Zeile „id: …“ ergänzen.']);
    assert.deepEqual(messages(schemaRequired, 'goals: [{ id: a }]\n', { language: 'en' }), ['“title” is missing here, the title by which the thing is called. Add a line “title: …”.']);
  });

  it('reports one map once', () => {
    const example = 'planwerk: 1\nkind: register\n';
    assert.deepEqual(places(schemaRequired, example), ['1:1 planwerk']);
    assert.deepEqual(messages(schemaRequired, example), ['Hier fehlen die Pflichtangaben id, title, language. Je eine Zeile „Schlüssel: Wert“ ergänzen.']);
  });

  it('leaves a misspelt key to schema/unknown-key', () => {
    assert.deepEqual(places(schemaRequired, 'goals: [{ id: a, titel: b }]\n'), []);
  });

  it('adds what can be known', () => {
    assert.equal(fixedBy(schemaRequired, '---\r\nkind: plan\r\nid: a\r\ntitle: b\r\nstatus: draft\r\n'), '---\r\nplanwerk: 1\r\nkind: plan\r\nid: a\r\ntitle: b\r\nlanguage: de\r\nstatus: draft\r\n');
    assert.equal(fixedBy(schemaRequired, 'goals:\n  - title: Übergang stärken\n'), 'goals:\n  - id: uebergang-staerken\n    title: Übergang stärken\n');
    assert.equal(fixedBy(schemaRequired, 'goals: [{ title: Übergang }, { level: field }]\n'), 'goals: [{ id: uebergang, title: Übergang }, { level: field }]\n');
  });

  it('makes no id that is taken already', () => {
    const example = 'goals: [{ title: A }, { id: a, title: B }]\n';
    assert.equal(fixedBy(schemaRequired, example), example);
  });

  it('begins an empty document', () => {
    const head = 'planwerk: 1\nkind: plan\nid: mein-plan\ntitle: Neuer Plan\nlanguage: de\n';
    assert.equal(fixedBy(schemaRequired, '# file: Mein Plan.plan.yaml\n---\n'), `---\n${head}`);
    assert.equal(fixedBy(schemaRequired, '# file: Mein Plan.plan.yaml\n---\n# folgt'), `---\n# folgt\n${head}`);
    assert.equal(fixedBy(schemaRequired, '# file: Mein Plan.plan.yaml\n---\n# x\n...\n'), '---\n# x\n...\n');
  });
});
