import assert from 'node:assert/strict';
import { cycleModels } from '../../src/core/vocabulary';
import type { NewDocument } from '../../src/features/protocol';
import { documentKinds } from '../../src/features/templates/document-kinds';
import { newDocument, newDocumentChoices } from '../../src/features/templates/new-document';
import { sampleWorkspace } from '../../src/features/templates/sample-workspace';
import { checkFiles } from '../support/check';
import { expandSnippet } from '../support/snippet';

const LANGUAGES = ['de', 'en'] as const;

/** Every document that can be begun. */
const begun = LANGUAGES.flatMap((language) => documentKinds.flatMap((kind) =>
  (kind === 'plan' ? cycleModels.map(({ id }) => id) : [undefined]).map((cycleModel) => ({
    name: `${kind} ${cycleModel ?? ''} (${language})`, language, kind,
    document: newDocument(kind, { language, year: 2026, plans: [], cycleModel }),
  }))));

function rulesIn({ fileName, text }: NewDocument, language: 'de' | 'en'): string[] {
  return checkFiles([{ name: fileName, text }], { language }).filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);
}

describe('new documents', () => {
  for (const { name, document, kind, language } of begun) {
    it(`${name} has no findings but what is still to be written`, () => {
      // Nobody uses the indicator of a register yet, for there is no plan.
      assert.deepEqual(rulesIn(document, language), kind === 'register' ? ['indicator/unused'] : []);
    });

    it(`${name} is the same text as a snippet with its proposals`, () => {
      assert.equal(expandSnippet(document.snippet, {}).text, document.text);
    });
  }

  it('take an id and a title, quoted where YAML needs it', () => {
    const { text } = newDocument('plan', { language: 'de', year: 2026, plans: [], id: 'kita', title: 'Kita: ja' });
    assert.match(text, /^id: kita\ntitle: "Kita: ja"$/m);
  });

  it('follow the first cycle model where there is none of that name', () => {
    const context = { language: 'de', year: 2026, plans: [] } as const;
    assert.deepEqual(newDocument('plan', { ...context, cycleModel: 'unbekannt' }), newDocument('plan', context));
  });

  it('refer to plans that are there', () => {
    for (const kind of ['report', 'assessment', 'calendar'] as const) {
      const { text, fileName } = newDocument(kind, { language: 'de', year: 2026, plans: ['kita', 'schule'] });
      const plans = ['kita', 'schule'].map((id) => ({ name: `${id}.plan.yaml`, text: `planwerk: 1\nkind: plan\nid: ${id}\ntitle: Plan\nlanguage: de\n` }));
      assert.match(text, /: \[kita/);
      assert.deepEqual(checkFiles([...plans, { name: fileName, text }]).filter(({ severity }) => severity !== 'hint'), []);
    }
  });

  it('are offered with titles in both languages', () => {
    const [german, english] = [newDocumentChoices('de'), newDocumentChoices('en')];
    assert.deepEqual(german.kinds.map(({ title }) => title), ['Plan', 'Katalog', 'Bericht', 'Selbsteinschätzung', 'Jahresplanung']);
    assert.deepEqual(english.cycleModels.map(({ id }) => id), cycleModels.map(({ id }) => id));
    assert.match(german.cycleModels[0]?.description ?? '', /^Bestandsaufnahme → .* → Evaluation$/);
  });
});

describe('the sample workspace', () => {
  for (const language of LANGUAGES) {
    for (const today of ['2026-01-01', '2026-12-31']) {
      it(`has no findings on ${today} (${language})`, () => {
        const { files } = sampleWorkspace(language, 2026);
        const documents = files.filter(({ path }) => path.endsWith('.plan.yaml')).map(({ path, text }) => ({ name: path, text }));
        assert.deepEqual(checkFiles(documents, { language, today }), []);
      });
    }

    it(`says that it is made up, and opens a file that is there (${language})`, () => {
      const { files, first } = sampleWorkspace(language, 2026);
      for (const { path, text } of files) if (path.endsWith('.plan.yaml')) assert.match(text, /Illustrativ/, path);
      assert.ok(files.some(({ path }) => path === first));
      assert.ok(files.some(({ path }) => path === 'planwerk.config.yaml'));
    });
  }
});
