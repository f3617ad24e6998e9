import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyse, findingsOf, indexWorkspace } from '../../../src/core/check';
import { formatDocument } from '../../../src/core/format/format';
import { formatRange } from '../../../src/core/format/format-range';
import { readDocument, type PlanDocument } from '../../../src/core/model/document';
import { applyEdits } from '../../../src/core/text/edit';
import { LineIndex } from '../../../src/core/text/lines';
import { pathAt } from '../../../src/core/yaml/path';
import { toPlain, type Plain } from '../../../src/core/yaml/plain';
import { testSettings } from '../../support/check';
import { scramble, type PlacedComment } from './scrambled';

const examples = join(__dirname, '../../../examples');
const samples = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.plan.yaml')).sort().map((name) => readFileSync(join(examples, name), 'utf8'));

const read = (text: string): PlanDocument => readDocument('a.plan.yaml', text);
const formatted = (text: string): string => applyEdits(text, formatDocument(read(text)).edits);

describe('formatting any document', () => {
  it('keeps data, comments and findings, and has nothing to do a second time', () => {
    fc.assert(fc.property(scrambled(), ({ text, comments }) => {
      const before = read(text);
      assert.deepEqual(before.yaml.problems, [], text);
      const { edits, left } = formatDocument(before);
      const after = applyEdits(text, edits);
      assert.deepEqual(left, [], text);
      assertSameMeaning(text, after);
      assertComments(comments, text, after);
      assertTidy(after);
      assert.equal(formatted(after), after, `a second time:\n${text}`);
    }), { numRuns: 90, seed: 7 });
  });

  it('leaves broken parts byte for byte, and the data of the others', () => {
    fc.assert(fc.property(scrambled(), fc.nat(), fc.constantFrom('{', ' "', '\t', ': :', '&a ', '*b', '- -', '\n- x', '\n---\n', '!!', '`', ''), ({ text }, at, insert) => {
      const place = at % (text.length + 1);
      const broken = text.slice(0, place) + insert + text.slice(place + (insert === '' ? 3 : 0));
      const document = read(broken);
      const { edits, left } = formatDocument(document);
      const after = applyEdits(broken, edits);
      for (const range of left) assert.deepEqual(edits.filter(({ start, end }) => end > range.start && start < range.end), [], `${JSON.stringify(range)} ${broken}`);
      assert.deepEqual(commentsIn(after).sort(), commentsIn(broken).sort(), broken);
      assert.equal(formatted(after), after, `a second time:\n${broken}`);
      if (document.yaml.problems.length === 0) assertSameMeaning(broken, after);
      else assert.deepEqual(data(after), data(broken));
    }), { numRuns: 90, seed: 7 });
  });

  it('of a range touches its own entries only, and changes neither data nor comments', () => {
    fc.assert(fc.property(scrambled(), fc.nat(), fc.nat(), ({ text }, from, length) => {
      const start = from % (text.length + 1);
      const range = { start, end: Math.min(text.length, start + (length % 300)) };
      const edits = formatRange(read(text), range);
      const after = applyEdits(text, edits);
      assertSameMeaning(text, after);
      const entry = entryAround(text, range);
      assert.ok(edits.every((edit) => entry.start <= edit.start && edit.end <= entry.end), text);
      assert.deepEqual(commentsIn(after).sort(), commentsIn(text).sort());
    }), { numRuns: 90, seed: 7 });
  });

  it('of the range of everything is formatting the document', () => {
    fc.assert(fc.property(scrambled(), ({ text }) => {
      assert.equal(applyEdits(text, formatRange(read(text), { start: 0, end: text.length })), formatted(text));
    }), { numRuns: 30, seed: 7 });
  });

  it('never edits more than the lines that change', () => {
    for (const sample of samples) {
      const text = sample.replace('title: ', 'title:  ');
      const [edit, ...others] = formatDocument(read(formatted(sample).replace('title: ', 'title:  '))).edits;
      assert.ok(edit && others.length === 0 && edit.text.startsWith('title: '), text.slice(0, 80));
    }
  });
});

/** Parts of the examples and strings that planners, and others, write. */
function scrambled(): fc.Arbitrary<{ text: string; comments: readonly PlacedComment[] }> {
  return fc.tuple(fc.constantFrom(...samples), fc.nat(), fc.array(prose(), { minLength: 4, maxLength: 4 }), fc.nat()).map(([sample, cut, texts, seed]) => {
    const all = toPlain(read(sample).root ?? assert.fail()) as { [key: string]: Plain };
    const lists = Object.keys(all).filter((key) => Array.isArray(all[key]));
    const kept = Object.entries(all).filter(([key]) => !lists.includes(key) || (cut >> lists.indexOf(key)) % 3 === 0);
    const data = Object.fromEntries(kept.map(([key, value]) => [key, Array.isArray(value) ? value.slice(cut % 3, cut % 3 + 4) : value]));
    const [summary = '', note = '', description = '', word = ''] = texts;
    const goals = [{ id: 'neu', title: word, statement: note, 'x-eigenes': { b: [word, [note]], a: null }, targets: [{ indicator: 'i', trend: 'keep' }] }];
    return scramble({ ...data, summary, goals, 'x-notiz': { de: description, en: note }, measures: [{ id: 'm', title: { en: 'Plan', de: word }, description, resolution: { result: 'adopted' } }] }, seed);
  });
}

function prose(): fc.Arbitrary<string> {
  const word = fc.constantFrom('Kinder', 'Familien', 'früh', 'Straße', '🙂', '👩‍👧', 'und', 'die', '#kein', 'a:b', '-', 'Bildungslandschaft', 'Übergänge', '„Zitat“', '100 %', 'x'.repeat(70), '\u00a0', '\\', '"', '\'', '{', ']', '&c', '*d', '---', '...');
  const line = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
  return fc.oneof({ weight: 6, arbitrary: line }, { weight: 2, arbitrary: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')) }, { weight: 1, arbitrary: fc.string() }, { weight: 1, arbitrary: line.map((text) => ` ${text}  zwei `) });
}

/** From the start of the entry of the document before the range to the end of the one after it. */
function entryAround(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const keys = [...text.matchAll(/^\uFEFF?[a-z][a-z-]*:/gm)].map(({ index }) => index);
  const before = keys.filter((key) => key <= start);
  const after = keys.filter((key) => key > end);
  return { start: before[before.length - 2] ?? 0, end: after[1] ?? text.length };
}

function data(text: string): unknown {
  const { root } = read(text);
  return root && toPlain(root);
}

function assertSameMeaning(before: string, after: string): void {
  assert.deepEqual(read(after).yaml.problems, [], after);
  assert.deepEqual(data(after), data(before), `${before}\n=====\n${after}`);
  assert.deepEqual(findings(after), findings(before), `${before}\n=====\n${after}`);
}

/** Without their places, which move. */
function findings(text: string): string[] {
  const analysis = analyse('a.plan.yaml', text);
  return findingsOf(analysis, indexWorkspace([analysis.summary]), testSettings, 'a.plan.yaml').map(({ rule, message }) => `${rule} ${message}`).sort();
}

function commentsIn(text: string): string[] {
  return [...text.matchAll(/# (?:Kopf|planwerk|above|behind|apart|inner)[^\r\n]*/g)].map(([comment]) => comment.trimEnd());
}

function assertComments(comments: readonly PlacedComment[], before: string, after: string): void {
  assert.deepEqual(commentsIn(after).sort(), commentsIn(before).sort(), `${before}\n=====\n${after}`);
  const { root } = read(after);
  const lines = new LineIndex(after);
  for (const { text, pointer, kind } of comments) {
    if (kind === 'apart' || kind === 'inner') continue;
    let line = lines.lineAt(after.indexOf(text));
    if (kind === 'above') while (/^\s*(?:#.*)?$/.test(lines.line(line))) line++;
    const isItem = /^\d+$/.test(pointer.slice(pointer.lastIndexOf('/') + 1));
    const content = lines.line(line);
    const paths = [...content.matchAll(/[^\s-]|-(?! |$)/g)].map(({ index }) => pathAt(root, { start: lines.lineStart(line) + index, end: lines.lineStart(line) + index }));
    assert.ok(paths.some((path) => path === pointer || path.startsWith(`${pointer}/`)) || (isItem && /^\s*-/.test(content)) || kind === 'behind', `${text} in „${content}“\n${before}\n=====\n${after}`);
  }
}

/** No blank line at the beginning or end, nowhere two of them outside a text, no spaces behind a key or comment. */
function assertTidy(text: string): void {
  assert.doesNotMatch(text, /^\uFEFF?(?:\r?\n)/);
  assert.match(text, /\n$/);
  assert.doesNotMatch(text, /^ *(?:- )*[a-z-]+: {2,}[^ #]|^ *# (?:Kopf|above|behind|apart|inner).* +$/m);
}
