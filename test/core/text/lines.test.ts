import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../src/core/text/lines';

describe('LineIndex', () => {
  it('counts lines by LF, CRLF and a lone CR', () => {
    const index = new LineIndex('a\nb\r\nc\rd');
    assert.equal(index.count, 4);
    assert.deepEqual([0, 1, 2, 3].map((line) => index.line(line)), ['a', 'b', 'c', 'd']);
  });

  it('moves a position behind the end of its line back to it', () => {
    assert.equal(new LineIndex('ab\ncd').offset({ line: 0, character: 99 }), 2);
    assert.equal(new LineIndex('ab\ncd').offset({ line: 99, character: 0 }), 5);
  });

  it('gives back every offset that it turned into a position, except between CR and LF', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'ü', '😀', '\n', '\r\n', '\r') }), (text) => {
      const index = new LineIndex(text);
      for (let offset = 0; offset <= text.length; offset++) {
        if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
        assert.equal(index.offset(index.position(offset)), offset);
      }
    }), { seed: 20261122 });
  });
});
