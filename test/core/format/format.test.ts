import assert from 'node:assert/strict';
import { formatDocument } from '../../../src/core/format/format';
import { formatRange } from '../../../src/core/format/format-range';
import { saysTheSame } from '../../../src/core/format/same-data';
import { readDocument } from '../../../src/core/model/document';
import { applyEdits } from '../../../src/core/text/edit';
import type { TextEdit } from '../../../src/core/text/range';

const head = 'planwerk: 1\nkind: plan\nid: a\ntitle: A\nlanguage: de\n';
const edits = (text: string): readonly TextEdit[] => formatDocument(readDocument('a', text)).edits;
const formatted = (text: string): string => applyEdits(text, edits(text));

describe('formatDocument', () => {
  it('keeps line breaks, also where they are mixed, and the byte order mark', () => {
    assert.equal(formatted(`\uFEFF${head}field:  poverty`.replaceAll('\n', '\r\n')), `\uFEFF${head}field: poverty\n`.replaceAll('\n', '\r\n'));
    assert.equal(formatted(`\uFEFFkind: plan\n${head.replace('kind: plan\n', '')}`), `\uFEFF${head}`);
    assert.equal(formatted('title:  A\rkind: plan\r'), 'kind: plan\rtitle: A\r');
    assert.equal(formatted('planwerk: 1\r\nkind:  plan\ntitle: A\r\n'), 'planwerk: 1\r\nkind: plan\ntitle: A\r\n');
  });

  it('touches as little as it can: indentation alone, a line, or what moves', () => {
    assert.deepEqual(edits(`${head}goals:\n- id: a\n  title:  Ziel\n`), [
      { start: head.length + 7, end: head.length + 7, text: '  ' },
      { start: head.length + 15, end: head.length + 29, text: '    title: Ziel' },
    ]);
    assert.deepEqual(edits('kind: plan\nplanwerk: 1\n').map(({ text }) => text).sort(), ['', 'kind: plan\n']);
    assert.deepEqual(edits(head), []);
  });

  it('ends the text with one line break', () => {
    assert.equal(formatted(head.trimEnd()), head);
    assert.equal(formatted(`${head}\n  \n\n`), head);
    assert.equal(formatted(`${head}summary: |+\n  x\n\n\n`), `${head}summary: |+\n  x\n\n\n`);
    assert.equal(formatted(`${head}goals: [ "`), `${head}goals: [ "`);
  });

  it('adds no blank line to a text that keeps those at its end', () => {
    assert.equal(formatted('kind: plan\n\ntitle: A\nsummary: |+\n  x\nid: a\n\ngoals:\n  - id: b\n'), 'kind: plan\nid: a\n\ntitle: A\nsummary: |+\n  x\ngoals:\n  - id: b\n');
  });

  it('knows what it left, and where', () => {
    const text = `${head}goals:\n  - id: "x\n  - id: y\nlead:\t{ }\n`;
    assert.deepEqual(formatDocument(readDocument('a', text)).left.map(({ start, end }) => text.slice(start, end)), ['  - id: "x\n', 'lead:\t{ }\n']);
    assert.deepEqual(formatDocument(readDocument('a', '- a\n- b\n')), { edits: [], left: [{ start: 0, end: 8 }] });
  });

  it('takes deep nesting and long lines of comments in its stride', () => {
    const comments = `${'# Anmerkung\n'.repeat(20_000)}`;
    assert.equal(formatted(`${head}goals:\n  - id: a\n    targets:\n      - indicator: i\n${comments}measures: [ ]\n`), `${head}goals:\n  - id: a\n    targets:\n      - indicator: i\n${comments}measures: []\n`);
    const deep = `${head}x: ${'['.repeat(200)}${']'.repeat(200)}\n`;
    assert.equal(formatted(deep), deep);
  });
});

describe('formatRange', () => {
  it('says nothing of a text without keys', () => {
    for (const text of ['', '# nichts\n', '- a\n', 'a']) assert.deepEqual(formatRange(readDocument('a', text), { start: 0, end: 0 }), []);
  });
});

describe('saysTheSame', () => {
  const same = (a: string, b: string): boolean => saysTheSame(readDocument('a', a), readDocument('b', b));

  it('compares data whatever the order of keys, and lists in theirs', () => {
    assert.ok(same('a: 1\nb: [1, x]\n', 'b:\n  - 1\n  - "x"\na: 1\n'));
    assert.ok(!same('a: [1, 2]\n', 'a: [2, 1]\n'));
    assert.ok(!same('a: 1\n', 'a: "1"\n'));
    assert.ok(!same('a: 1\n', 'b: 1\n'));
    assert.ok(!same('a: {}\n', 'a: []\n'));
    assert.ok(!same('a: 1\n', 'a: 1\nb: 2\n'));
    assert.ok(!same('a: 1\n', ''));
  });
});
