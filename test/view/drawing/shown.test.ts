import assert from 'node:assert/strict';
import { shown } from '../../../src/view/drawing/shown';

describe('text from a plan as it is shown', () => {
  it('stays as it is where it is ordinary, whatever the script', () => {
    for (const text of ['', 'Armutsprävention für „Groß & Klein“', '<b>fett</b> ]]> &amp; {{x}}', 'عربي עברית 日本語', '👩‍👧‍👦 Familien', 'e\u0301']) {
      assert.equal(shown(text), text);
    }
  });

  it('has no control characters, and a space where a line ended', () => {
    assert.equal(shown('a\u0000b\u0007c\u001b[31md\u007fe\u009bf'), 'abc[31mdef');
    assert.equal(shown('erste\r\nzweite\tdritte\nvierte\u2028fünfte\u0085sechste'), 'erste zweite dritte vierte fünfte sechste');
  });

  it('has nothing that reorders what is read', () => {
    assert.equal(shown('Bericht\u202Egnp.exe\u202C \u2066a\u2069 \u200Eb\u200F \u061Cc'), 'Berichtgnp.exe a b c');
  });

  it('has nothing that an XML file may not hold', () => {
    assert.equal(shown('a\ud800b\udfffc\ufffed\uffffe'), 'abcde');
  });

  it('is at most 2,000 characters long and never ends in half a character', () => {
    assert.equal(shown('a'.repeat(2000)).length, 2000);
    assert.equal(shown('a'.repeat(100_000)), `${'a'.repeat(1999)}…`);
    assert.equal(shown(`${'a'.repeat(1998)}😀😀`), `${'a'.repeat(1998)}…`);
    assert.equal(shown('\u0000'.repeat(100_000)), '');
  });
});
