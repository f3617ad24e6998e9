import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { quoted, scalarSource } from '../../../src/core/yaml/quote';

describe('a text as YAML source', () => {
  it('stays as it is where it may', () => {
    for (const text of ['Amt', 'Größe', 'amt-fuer-soziales', 'https://example.org/a', 'zwei Worte', 'it’s', 'a-b_c.d']) assert.equal(scalarSource(text), text);
  });

  it('gets quotes that it does not contain', () => {
    assert.equal(quoted('a: b'), '"a: b"');
    assert.equal(quoted('der "große" Plan'), '\'der "große" Plan\'');
    assert.equal(quoted('C:\\it\'s'), '\'C:\\it\'\'s\'');
    assert.equal(quoted('a\nb'), '"a\\nb"');
  });

  it('is read again as the same text, in a block and in brackets', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const source of [quoted(text), scalarSource(text)]) {
        assert.deepEqual(parse(`a: ${source}\n`), { a: text });
        assert.deepEqual(parse(`a: [${source}, ${source}]\n`), { a: [text, text] });
      }
    }), { numRuns: 1000, seed: 2 });
    fc.assert(fc.property(fc.stringMatching(/^[a-z:#,[\]{}'"\\ .-]{0,12}$/), (text) => {
      assert.deepEqual(parse(`a: { b: ${scalarSource(text)} }\n`), { a: { b: text } });
    }), { numRuns: 2000, seed: 2 });
  });
});
