import assert from 'node:assert/strict';
import fc from 'fast-check';
import { after, before, changeBetween, innermost, meantOffset } from '../../src/view/places';

describe('places in the text', () => {
  it('the innermost one that holds an offset; the end of one counts where no other begins', () => {
    const places = [{ start: 0, end: 20 }, { start: 4, end: 10 }, { start: 10, end: 12 }];
    assert.deepEqual([3, 4, 9, 10, 12, 20, 21].map((offset) => innermost(places, offset)), [places[0], places[1], places[1], places[2], places[0], places[0], undefined]);
  });

  it('in the indentation or before a dash, the cursor means what the line begins with', () => {
    const text = 'a:\n  - phase: x\n    end: 1\n';
    assert.deepEqual([0, 3, 5, 7, 12, 16, 20].map((offset) => meantOffset(text, offset)), [0, 7, 7, 7, 12, 20, 20]);
  });

  it('move with the text around them', () => {
    const change = changeBetween('one two three', 'one 2 three');
    assert.ok(change);
    assert.deepEqual([0, 4, 8, 13].map((offset) => after([change], offset)), [0, 4, 6, 11]);
    assert.deepEqual([0, 4, 6, 11].map((offset) => before([change], offset)), [0, 4, 8, 13]);
  });

  it('stay inside the text, and come back where nothing was edited, after any edits', () => {
    const edit = fc.record({ at: fc.nat(40), gone: fc.nat(10), text: fc.string({ maxLength: 10 }) });
    fc.assert(fc.property(fc.string({ maxLength: 40 }), fc.array(edit, { maxLength: 5 }), fc.nat(), (first, edits, seed) => {
      let text = first;
      const changes = edits.flatMap(({ at, gone, text: added }) => {
        const next = text.slice(0, at) + added + text.slice(at + gone);
        const change = changeBetween(text, next);
        text = next;
        return change ?? [];
      });
      const offset = seed % (first.length + 1);
      const moved = after(changes, offset);
      assert.ok(moved >= 0 && moved <= text.length);
      const back = before(changes, moved);
      assert.ok(back >= 0 && back <= first.length);
    }));
  });
});
