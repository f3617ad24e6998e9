import assert from 'node:assert/strict';
import { say } from '../../../src/core/text/language';

const text = { de: '„{name}“ hat {value} %', en: '“{name}” has {value} %' };

describe('say', () => {
  it('fills placeholders, numbers as the language writes them', () => {
    assert.equal(say(text, 'de', { name: 'Quote', value: 8.8 }), '„Quote“ hat 8,8 %');
    assert.equal(say(text, 'en', { name: 'Quote', value: 8.8 }), '“Quote” has 8.8 %');
  });

  it('takes texts in both languages as values', () => {
    assert.equal(say({ de: '{type}', en: '{type}' }, 'en', { type: { de: 'Ziel', en: 'goal' } }), 'goal');
  });

  it('keeps text from a plan on one line, short, and without controls that reorder it', () => {
    const said = say({ de: '{name}', en: '' }, 'de', { name: `a\n\u202Eb\u0007${'x'.repeat(200)}` });
    assert.equal(said.length, 80);
    assert.doesNotMatch(said, /[\n\u202e\u0007]/);
  });

  it('leaves more room for several things in a row', () => {
    const text = 'x'.repeat(400);
    assert.equal(say({ de: '{list}', en: '' }, 'de', { list: { de: text, en: text, isListing: true } }).length, 300);
    assert.equal(say({ de: '{title}', en: '' }, 'de', { title: { de: text, en: text } }).length, 80);
  });

  it('does not fill placeholders that come out of a value', () => {
    assert.equal(say({ de: '{a}{b}', en: '' }, 'de', { a: '{b}', b: 'x' }), '{b}x');
  });
});
