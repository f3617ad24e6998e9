import assert from 'node:assert/strict';
import { schemaValue } from '../../../../src/core/rules/schema/value';
import { fixedBy } from '../../../support/fixes';
import { messages, places } from '../../../support/reports';

describe('schema/value', () => {
  it('proposes the nearest value and names the others', () => {
    const example = 'measures: [{ id: a, title: b, priority: Hig }]\n';
    assert.deepEqual(places(schemaValue, example), ['6:41 Hig']);
    assert.deepEqual(messages(schemaValue, example), ['„priority“ kennt den Wert „Hig“ nicht. Gemeint ist wohl „high“. Möglich sind: high (Hoch), medium (Mittel), low (Niedrig).']);
    assert.equal(fixedBy(schemaValue, 'status: Adopted\nfield: urban development\n'), 'status: adopted\nfield: urban-development\n');
  });

  it('proposes nothing where nothing is near', () => {
    assert.deepEqual(messages(schemaValue, 'measures: [{ id: a, title: b, priority: 1 }]\n', { language: 'en' }), ['“priority” does not know the value “1”. Possible are: high, medium, low.']);
  });

  it('understands what a value means, and what planners say', () => {
    const measure = (status: string): string => `measures: [{ id: a, title: b, status: ${status} }]\n`;
    assert.equal(fixedBy(schemaValue, measure('geplant')), measure('planned'));
    assert.equal(fixedBy(schemaValue, measure('in Umsetzung')), measure('running'));
    assert.equal(fixedBy(schemaValue, measure('Gepant')), measure('planned'));
    assert.equal(fixedBy(schemaValue, 'status: beschlossen\n'), 'status: adopted\n');
    assert.equal(fixedBy(schemaValue, 'status: in umsetzung\n'), 'status: implementation\n');
    assert.equal(fixedBy(schemaValue, 'indicators: [{ id: a, title: b, periodicity: jährlich, level: Wirkung }]\n'), 'indicators: [{ id: a, title: b, periodicity: yearly, level: outcome }]\n');
  });

  it('lists as many values as fit', () => {
    assert.match(messages(schemaValue, 'field: Raumfahrt\n')[0] ?? '', /Möglich sind: education \(Bildung\), .* und weitere\.$/);
  });

  it('reports the kind and the version of a document', () => {
    assert.deepEqual(places(schemaValue, 'planwerk: 2\nkind: plan\nid: a\ntitle: b\nlanguage: de\n'), ['1:11 2']);
    assert.equal(fixedBy(schemaValue, 'planwerk: "1"\nkind: Plan\nid: a\ntitle: b\nlanguage: de\n'), 'planwerk: 1\nkind: plan\nid: a\ntitle: b\nlanguage: de\n');
  });

  it('says which numbers are possible', () => {
    assert.deepEqual(messages(schemaValue, 'measures: [{ id: a, title: b, finance: { cost: -2.5 }, progress: { share: 40 } }]\n'), [
      'Der Wert -2,5 ist für „cost“ zu klein. Möglich ist mindestens 0.',
      'Ein Anteil liegt zwischen 0 und 1; 40 ist zu groß. Prozent durch 100 teilen.',
    ]);
  });

  it('accepts own values of open vocabularies', () => {
    assert.deepEqual(places(schemaValue, 'field: x-klima\n'), []);
  });
});
