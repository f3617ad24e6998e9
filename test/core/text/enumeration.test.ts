import assert from 'node:assert/strict';
import { enumerate, enumerateTitles } from '../../../src/core/text/enumeration';

const words = (...all: string[]): { de: string; en: string }[] => all.map((word) => ({ de: word, en: word.toUpperCase() }));

describe('enumeration', () => {
  it('joins as a sentence does', () => {
    assert.deepEqual(enumerate(words('a')), { de: 'a', en: 'A' });
    assert.deepEqual(enumerate(words('a', 'b')), { de: 'a und b', en: 'A and B' });
    assert.deepEqual(enumerateTitles(words('a', 'b', 'c')), { de: '„a“, „b“ und „c“', en: '“A”, “B” and “C”' });
    assert.deepEqual(enumerate([]), { de: '', en: '' });
  });

  it('counts what goes beyond the limit', () => {
    assert.deepEqual(enumerate(words('a', 'b', 'c'), 2), { de: 'a, b und eine weitere', en: 'A, B and one more' });
    assert.equal(enumerateTitles(words('a', 'b', 'c', 'd', 'e')).en, '“A”, “B”, “C” and 2 more');
  });
});
