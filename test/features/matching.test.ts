import assert from 'node:assert/strict';
import { matcherOf } from '../../src/features/matching';

describe('matching what somebody typed', () => {
  const finds = (question: string, text: string): boolean => matcherOf(question)(text) !== undefined;

  it('does not mind case, accents and how an umlaut is spelt', () => {
    for (const [question, text] of [
      ['strasse', 'Straße sanieren'], ['Straße', 'strassenbau'], ['foerder', 'Frühe Förderung'], ['forder', 'Frühe Förderung'],
      ['förder', 'Foerderung'], ['FÖRDER', 'förderung'], ['cafe', 'Café der Generationen'], ['Fo\u0308rder', 'Förderung'],
    ] as const) assert.ok(finds(question, text), `${question} in ${text}`);
  });

  it('finds letters in their order from the start of a word, and nothing else', () => {
    assert.ok(finds('blf', 'Bildungslotsen fördern'));
    assert.ok(finds('bqu', 'Betreuungsquote'));
    assert.ok(!finds('ldf', 'Bildungslotsen'));
    assert.ok(!finds('xyz', 'Bildungslotsen'));
    assert.ok(!finds('bildungx', 'Bildung'));
  });

  it('puts the whole before the start, a word before a part, and letters last', () => {
    const match = matcherOf('bildung');
    const ranks = ['Bildung', 'Bildungslotsen', 'Frühe Bildung', 'Schulbildung', 'Bild und Gang'].map((text) => match(text) ?? 99);
    assert.deepEqual(ranks, [...ranks].sort((a, b) => a - b));
    assert.equal(new Set(ranks).size, ranks.length);
  });

  it('takes everything without a question, and signs as they are', () => {
    assert.ok(finds('', 'Bildung'));
    assert.ok(finds(' ', 'Bildung'));
    assert.ok(finds('(b', 'Lesen (beta)'));
    assert.ok(!finds('.*', 'Bildung'));
  });
});
