import assert from 'node:assert/strict';
import { enumerate, enumerateTitles, listed } from '../../../src/core/text/enumeration';

const words = (...all: string[]): { de: string; en: string }[] => all.map((word) => ({ de: word, en: word.toUpperCase() }));

describe('enumeration', () => {
  it('joins as a sentence does', () => {
    assert.deepEqual(enumerate(words('a')), { de: 'a', en: 'A', isListing: true });
    assert.deepEqual(enumerate(words('a', 'b')), { de: 'a und b', en: 'A and B', isListing: true });
    assert.deepEqual(enumerateTitles(words('a', 'b', 'c')), { de: '„a“, „b“ und „c“', en: '“A”, “B” and “C”', isListing: true });
    assert.deepEqual(enumerate([]), { de: '', en: '', isListing: true });
  });

  it('shows as many words as fit', () => {
    assert.deepEqual(listed(['a', 1, { de: 'b', en: 'c' }]), { de: 'a, 1, b', en: 'a, 1, c', isListing: true });
    assert.equal(listed(['eins', 'zwei', 'drei'], 10).de, 'eins, zwei und weitere');
    assert.equal(listed(['x'.repeat(20), 'y'], 10).en, 'xxxxxxxxx… and more');
  });

  it('cuts each name, not the last one', () => {
    assert.equal(enumerateTitles(words('x'.repeat(200), 'y')).de, `„${'x'.repeat(79)}…“ und „y“`);
  });

  it('counts what goes beyond the limit', () => {
    assert.deepEqual(enumerate(words('a', 'b', 'c'), 2), { de: 'a, b und eine weitere', en: 'A, B and one more', isListing: true });
    assert.equal(enumerateTitles(words('a', 'b', 'c', 'd', 'e')).en, '“A”, “B”, “C” and 2 more');
  });
});
