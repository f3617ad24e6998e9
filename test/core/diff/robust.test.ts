import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diffFiles, exampleFiles } from './versions';

describe('comparison of broken documents', () => {
  const examples = ['soemmerda', 'jena', 'mannheim'].map(exampleFiles);
  const scraps = ['', '[', '{ a: b }', '- x', ': ', '"', '&a', '*a', '1', 'null', '{ de: x, en: y }', '\n'];

  it('never throws, and tells no empty sentence', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat(40), scrap: fc.nat(scraps.length - 1) });
    fc.assert(fc.property(fc.nat(examples.length - 1), fc.nat(), fc.array(edit, { minLength: 1, maxLength: 6 }), (which, number, edits) => {
      const files = [...examples[which]!];
      const [name, text] = files[number % files.length]!;
      const broken = edits.reduce((current, { at, length, scrap }) => current.slice(0, at % current.length) + scraps[scrap]! + current.slice((at % current.length) + length), text);
      for (const [before, after] of [[text, broken], [broken, text]] as const) {
        const changes = diffFiles(new Map([...files, [name, before]]), new Map([...files, [name, after]]));
        for (const { message } of changes) assert.match(`${message.de}\n${message.en}`, /^\S.*\S\.\n\S.*\S\.$/);
      }
    }), { seed: 20261122, numRuns: 60, endOnFailure: true });
  });
});
