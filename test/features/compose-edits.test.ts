import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/text/edit';
import type { TextEdit } from '../../src/core/text/range';
import { composeEdits } from '../../src/features/code-actions/compose-edits';

describe('edits one after the other', () => {
  it('do at once what both do', () => {
    const text = 'Ziele und Maßnahmen';
    fc.assert(fc.property(editsOf(text.length), fc.infiniteStream(fc.nat({ max: 30 })), (first, numbers) => {
      const between = applyEdits(text, first);
      const second = inOrder([...numbers.take(8)].map((number) => number % (between.length + 1)));
      const composed = composeEdits(first, second);
      assert.equal(applyEdits(text, composed), applyEdits(between, second));
      composed.forEach(({ start }, index) => assert.ok(start >= (composed[index - 1]?.end ?? 0)));
    }), { numRuns: 500, seed: 3 });
  });

  it('leave what neither touches', () => {
    const edits = composeEdits([{ start: 2, end: 4, text: 'xy' }], [{ start: 8, end: 9, text: '' }, { start: 12, end: 12, text: 'z' }]);
    assert.deepEqual(edits, [{ start: 2, end: 4, text: 'xy' }, { start: 8, end: 9, text: '' }, { start: 12, end: 12, text: 'z' }]);
  });
});

function editsOf(length: number): fc.Arbitrary<TextEdit[]> {
  return fc.array(fc.nat({ max: length }), { maxLength: 8 }).map(inOrder);
}

/** Every two offsets are an edit. */
function inOrder(offsets: readonly number[]): TextEdit[] {
  const sorted = [...new Set(offsets)].sort((a, b) => a - b);
  return sorted.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: sorted[index + 1] ?? start, text: 'neu'.slice(0, index % 4) }] : []));
}
