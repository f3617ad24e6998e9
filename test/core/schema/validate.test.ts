import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/model/document';
import { exampleFiles } from '../../../src/core/rules/examples';
import { validate } from '../../../src/core/schema/validate';

/** A mistake, and its violations: kind, key, and the text at the place. */
const cases: [text: string, ...violations: string[]][] = [
  ['planwerk: 1\nid: a\n', 'required kind a'],
  ['planwerk: 1\nkinde: plan\n', 'unknown-key kinde kinde'],
  ['planwerk: 1\nkind: plann\n', 'value kind plann'],
  ['planwerk: 1\nkind:\n', 'empty kind kind'],
  ['planwerk: 1\nkind: [plan]\n', 'type kind kind'],
  ['planwerk: 1\nkind: plan\nid: a\n', 'required title a', 'required language a'],
  ['stat: draft\n', 'unknown-key stat stat'],
  ['goals: [{ id: a, titel: b }]\n', 'unknown-key titel titel'],
  ['goals: [{ id: a, titel: b, titl: c }]\n', 'unknown-key titel titel', 'unknown-key titl titl'],
  ['goals:\n', 'empty goals goals'],
  ['goals: a\n', 'type goals a'],
  ['goals: { id: a, title: b }\n', 'type goals goals'],
  ['goals: [a]\n', 'type goals a'],
  ['goals: [{ id: A b, title: c }]\n', 'id-style id A b'],
  ['goals: [{ id: 5, title: c }]\n', 'id-style id 5'],
  ['goals: [{ id: [a], title: c }]\n', 'type id id'],
  ['status: oops\n', 'value status oops'],
  ['status: [draft]\n', 'type status status'],
  ['field: educaton\n', 'value field educaton'],
  ['period: { start: 18, end: bald }\n', 'format start 18', 'format end bald'],
  ['indicators: [{ id: a, title: b, values: [{ at: 2008, value: "8,8" }] }]\n', 'decimal-comma value "8,8"'],
  ['indicators: [{ id: a, title: b, values: [{ at: 2008, value: 8,8 }] }]\n', 'decimal-comma 8 8,8'],
  ['indicators: [{ id: a, title: b, values: [{ at: 2008, value: 8,8a }] }]\n', 'decimal-comma 8a 8,8a'],
  ['measures: [{ id: a, title: b, finance: { cost: 1,5 Mio. } }]\n', 'decimal-comma 5 Mio. 1,5 Mio.'],
  ['measures: [{ id: a, title: b, finance: { cost: 1, 5 Mio. } }]\n', 'unknown-key 5 Mio. 5 Mio.'],
  ['measures: [{ id: a, title: b, finance: { cost: 1,5: 3 } }]\n', 'unknown-key 5 5'],
  ['responsibilities: [{ id: a, title: b }]\n', 'unknown-key title title'],
  ['indicators: [{ id: a, title: b, values: [{ at: 2008, value: acht }] }]\n', 'type value acht'],
  ['goals: "8,8"\n', 'type goals "8,8"'],
  ['measures: [{ id: a, title: b, progress: { share: 40 } }]\n', 'bound share 40'],
  ['summary: {}\n', 'empty summary summary'],
  ['x-foo: { bar: [] }\ngoals: []\n'],
];

describe('validate', () => {
  for (const [text, ...violations] of cases) {
    it(JSON.stringify(text), () => {
      const document = readDocument('', exampleFiles(text)[0]?.text ?? '');
      assert.deepEqual(validate(document).map(({ kind, key, start, end }) => `${kind} ${key} ${document.text.slice(start, end)}`), violations);
    });
  }

  it('an empty document is one violation, one without any reading none', () => {
    assert.deepEqual(validate(readDocument('', '')).map(({ kind }) => kind), ['empty-document']);
    assert.deepEqual(validate(readDocument('', '- a')).map(({ kind }) => kind), []);
  });

  it('an unknown key says what was meant', () => {
    const document = readDocument('', exampleFiles('ziele: []\nmesures: []\nfoo: 1\n')[0]?.text ?? '');
    assert.deepEqual(validate(document).map(({ meant }) => meant), ['goals', 'measures', undefined]);
  });
});
