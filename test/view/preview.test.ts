import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarise } from '../../src/core/model/summary';
import { readDocument } from '../../src/core/model/document';
import type { PlanMessage } from '../../src/view/messages';
import { nextPreview, type Preview } from '../../src/view/preview';

const folder = join(__dirname, '..', '..', 'examples', 'jena');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const text = read('armutspraevention.plan.yaml');
const others = ['zustaendigkeiten.plan.yaml', 'katalog.plan.yaml'].map((name) => summarise(readDocument(name, read(name))));
const message: PlanMessage = { type: 'plan', uri: 'a', version: 1, text, summaries: others, today: '2026-06-30', otherLanguage: 'en', locked: false };

describe('preview of a plan', () => {
  let preview: Preview;

  beforeEach(() => {
    preview = nextPreview(message, undefined);
  });

  it('speaks as the user chose, else as the document does, else as the editor does', () => {
    assert.equal(preview.good?.language, 'de');
    assert.equal(nextPreview({ ...message, language: 'en' }, preview).good?.language, 'en');
    assert.equal(nextPreview({ ...message, text: 'kind: plan\n' }, preview).good?.language, 'en');
  });

  it('keeps the other documents until it is sent others', () => {
    const { summaries, ...rest } = message;
    assert.equal(nextPreview({ ...rest, version: 2 }, preview).summaries, summaries);
    assert.deepEqual(nextPreview({ ...message, summaries: [] }, preview).summaries, []);
  });

  it('keeps the last good picture while the text is broken, and knows what was edited since', () => {
    const broken = nextPreview({ ...message, text: text.replace('kind: plan', 'kind: "plan') }, preview);
    assert.equal(broken.problems, 1);
    assert.equal(broken.good?.document, preview.good?.document);
    assert.equal(broken.changes.length, 1);
    const mended = nextPreview(message, broken);
    assert.equal(mended.problems, 0);
    assert.equal(mended.good, mended.newest);
    assert.deepEqual(mended.changes, []);
  });

  it('has no picture where the text was never readable, and none of another document', () => {
    for (const unreadable of ['', '- a\n', 'a: [']) {
      const { good, problems } = nextPreview({ ...message, uri: 'b', text: unreadable }, preview);
      assert.equal(good, undefined, unreadable);
      assert.ok(problems > 0, unreadable);
    }
  });
});
