import assert from 'node:assert/strict';
import { referenceUnknown } from '../../../../src/core/rules/reference/unknown';
import { fixedBy } from '../../../support/fixes';
import { messages, places } from '../../../support/reports';

const file = (name: string, kind: string, content: string): string => `# file: ${name}.plan.yaml\nplanwerk: 1\nkind: ${kind}\nid: ${name}\ntitle: ${name}\nlanguage: de\n${content}`;
const goal = (reference: string): string => `goals: [{ id: ziel, title: Ziel }, { id: b, title: c, ${reference} }]\n`;
const kreis = file('kreisplan', 'plan', 'goals: [{ id: teilhabe, title: Teilhabe }]\n');

describe('reference/unknown', () => {
  it('proposes the nearest of the right type, here and in registers', () => {
    assert.deepEqual(places(referenceUnknown, goal('parent: zil')), ['6:63 zil']);
    assert.deepEqual(messages(referenceUnknown, goal('parent: zil')), ['„zil“ gibt es weder hier noch in einem Katalog. Gemeint ist wohl „ziel“; sonst unter goals anlegen.']);
    assert.equal(fixedBy(referenceUnknown, goal('parent: zil')), goal('parent: ziel'));
    assert.equal(fixedBy(referenceUnknown, goal('responsible: amtt') + file('katalog', 'register', 'responsibilities: [{ id: amt-5, name: a }, { id: amtz, name: b }]\n')), goal('responsible: amtz'));
    assert.match(messages(referenceUnknown, goal('responsible: zil'))[0] ?? '', /„responsible“ verweist auf Zuständigkeiten; die Sache mit dieser Kennung unter responsibilities oder in einem Katalog anlegen/);
  });

  it('proposes the qualified reference to a thing of another plan', () => {
    assert.equal(fixedBy(referenceUnknown, goal('contributes-to: teilhabe') + kreis), goal('contributes-to: kreisplan/teilhabe'));
    assert.deepEqual(messages(referenceUnknown, goal('contributes-to: kreisplan') + kreis), ['„kreisplan“ ist ein ganzes Dokument; „contributes-to“ verweist auf Ziele. Als kreisplan/kennung schreiben.']);
  });

  it('looks into the document of a qualified reference', () => {
    assert.equal(fixedBy(referenceUnknown, goal('contributes-to: kreisplan/teilhab') + kreis), goal('contributes-to: kreisplan/teilhabe'));
    assert.equal(fixedBy(referenceUnknown, goal('contributes-to: kreispan/teilhabe') + kreis), goal('contributes-to: kreisplan/teilhabe'));
    assert.deepEqual(messages(referenceUnknown, goal('contributes-to: kreisplan/fern') + kreis), ['Im Dokument „kreisplan“ gibt es „fern“ nicht. Kennung berichtigen oder die Sache dort anlegen.']);
    assert.deepEqual(messages(referenceUnknown, goal('contributes-to: fern/teilhabe') + kreis), ['Ein Dokument mit der Kennung „fern“ gibt es im Arbeitsbereich nicht. Kennung berichtigen oder das Dokument hinzufügen.']);
  });

  it('looks for documents where a document is meant', () => {
    assert.equal(fixedBy(referenceUnknown, `contributes-to: kreispan\n${kreis}`), 'contributes-to: kreisplan\n');
    assert.deepEqual(messages(referenceUnknown, 'contributes-to: fern\n', { language: 'en' }), ['There is no document with the id “fern” in the workspace. Correct the id, or add the document.']);
  });

  it('accepts what can be found: here, in registers, qualified, shipped, and evidence', () => {
    const assessment = file('check', 'assessment', 'items: [{ condition: a, evidence: [kreisplan, kreisplan/teilhabe, amt, ratsinfo.pdf, "https://example.org"] }]\n');
    const register = file('katalog', 'register', 'responsibilities: [{ id: amt, name: a }]\n');
    assert.deepEqual(places(referenceUnknown, goal('parent: ziel, responsible: amt, contributes-to: kreisplan/teilhabe') + kreis + register + assessment), []);
    assert.deepEqual(places(referenceUnknown, 'cycle: { model: monitoring-cycle, phases: [{ phase: nirgends }] }\n'), []);
  });

  it('skips what is no id, and what stands in a part that cannot be read', () => {
    assert.deepEqual(places(referenceUnknown, goal('parent: Mein Ziel, responsible: [a], field-of-action: 5')), []);
    assert.deepEqual(places(referenceUnknown, 'measures: [{ id: a, title: b, goals: [bildung] }]\ngoals:\n  - { id: bildung, title: @x\n'), []);
  });
});
