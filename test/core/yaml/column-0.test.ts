import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap, parseDocument } from 'yaml';
import { analyse } from '../../../src/core/check';
import { splitIntoBlocks } from '../../../src/core/yaml/blocks';
import { parseYaml } from '../../../src/core/yaml/parse';
import { toPlain } from '../../../src/core/yaml/plain';

const BEFORE = 'id: plan\ngoals:\n  - id: a\n  - id: b\n';
const AFTER = 'measures:\n  - id: c\n';
const SOUND = { id: 'plan', goals: [{ id: 'a' }, { id: 'b' }], measures: [{ id: 'c' }] };

/** What stands at column 0 between two entries, and what is said about it: the cause, and the text at the place. */
const stray: [text: string, problem: string][] = [
  ['mea\n', 'missing-colon mea'],
  ['mea # folgt\n', 'missing-colon mea'],
  ['mea\n    x: y\n', 'missing-colon mea'],
  ['measur:x\n', 'missing-colon-space measur:'],
  ['Ein Text\nin zwei Zeilen\n', 'missing-colon Ein Text'],
  ['12:30 Uhr\n', 'missing-colon 12:30 Uhr'],
  ['- id: x\n  title: X\n- id: y\n', 'indentation - id: x'],
  ['-\n', 'indentation -'],
  ['-x\n', 'missing-dash-space -'],
  ['"mea\n', 'missing-quote "mea'],
  ['"mea"\n', 'missing-colon "mea"'],
  ['{ a: 1 }\n', 'missing-colon { a: 1 }'],
  ['[a\n', 'missing-bracket ['],
  ['|\n  text\n', 'missing-colon |'],
];

describe('text at column 0 that is no plain key', () => {
  for (const [text, problem] of stray) {
    it(`${JSON.stringify(text)} is one problem and leaves everything else`, () => {
      const whole = BEFORE + text + AFTER;
      const { root, problems, broken } = parseYaml(whole);
      const { id, goals, measures } = root ? toPlain(root) as Record<string, unknown> : {};
      assert.deepEqual({ id, goals, measures }, SOUND);
      assert.deepEqual(problems.map(({ cause, start, end }) => `${cause} ${whole.slice(start, end)}`), [problem]);
      assert.deepEqual(broken, [{ start: BEFORE.length, end: BEFORE.length + text.length }]);
    });
  }

  it('may stand above the first key', () => {
    const { root, problems } = parseYaml(`mea\n${BEFORE}`);
    assert.deepEqual(root && toPlain(root), { id: 'plan', goals: SOUND.goals });
    assert.deepEqual(problems, [{ cause: 'missing-colon', start: 0, end: 3 }]);
  });

  it('keeps a broken entry whose key is unusual', () => {
    const text = `${BEFORE}größe: Plan: Teil 2\n`;
    assert.deepEqual(parseYaml(text).problems.map(({ cause, start, end }) => `${cause} ${text.slice(start, end)}`), ['colon-in-text Plan: Teil 2']);
  });

  for (const text of ['mea\n', '- id: x\n  title: X\n']) {
    it(`${JSON.stringify(text)} does not end a list that goes on below it`, () => {
      const { root, problems } = parseYaml(BEFORE.replace('  - id: b', `${text}  - id: b`));
      assert.deepEqual(root && toPlain(root), { id: 'plan', goals: SOUND.goals });
      assert.equal(problems.length, 1);
    });
  }

  it('may stand between a key and its list', () => {
    const { root, problems } = parseYaml(BEFORE.replace('  - id: a', 'mea\n  - id: a'));
    assert.deepEqual(root && toPlain(root), { id: 'plan', goals: SOUND.goals });
    assert.equal(problems.length, 1);
  });

  it('is an entry where YAML says so', () => {
    for (const text of ['key : 1\n', '"key": 1\n', 'größe:\n- a: 1\n  b: 2\n- c\n', 'ein Satz: 1\n', 'key: [\n  a\n]\n', 'goals:\n- [\n  a\n]\n- b\n', 'key:\n  !!seq\n- a\n']) {
      assert.ok(splitIntoBlocks(`id: x\n${text}`));
      assertSameAsLibrary(`id: x\n${text}title: y\n`);
    }
  });

  it('is read as a whole where the layout is another', () => {
    for (const text of ['{\nid: x\n}\n', '"a\nid: x"\n', '|\nid: x\n', `${BEFORE}---\n${AFTER}`, `${BEFORE}&a key: 1\n`, `${BEFORE}? a\n: b\n`, 'id: x\nmea\n  : x\n', 'Ein Plan.\nNoch nichts.\n', '- a\n- b\n']) {
      assert.equal(splitIntoBlocks(text), undefined, text);
    }
  });

  it('means what it means to the library wherever that accepts the text', () => {
    const valid = { count: 0 };
    fc.assert(fc.property(lines(), (text) => {
      if (assertSameAsLibrary(text)) valid.count++;
    }), { numRuns: 3000, seed: 3 });
    assert.ok(valid.count > 200, `${valid.count} valid texts`);
  });

  it('moves what stands below it in the same list', () => {
    const text = `kind: plan\n${BEFORE}`;
    const edited = text.replace('  - id: b', 'mea\n  - id: b');
    assert.deepEqual(analyse('a.plan.yaml', edited, analyse('a.plan.yaml', text)).summary, analyse('a.plan.yaml', edited).summary);
  });

  it('gives the same typed key by key as from the start', () => {
    fc.assert(fc.property(fc.array(lines(), { minLength: 2, maxLength: 6 }), (texts) => {
      let parsed = parseYaml(BEFORE);
      for (const text of texts) {
        for (const next of [`${BEFORE}${text}${AFTER}`, BEFORE.replace('  - id: b', `${text}  - id: b`), `${text}${BEFORE}`]) {
          parsed = parseYaml(next, parsed);
          assert.deepEqual({ ...parsed, parts: undefined }, { ...parseYaml(next), parts: undefined }, JSON.stringify(next));
        }
      }
    }), { numRuns: 500, seed: 3 });
  });
});

const PIECES = ['a: 1', 'b:', 'c: [', 'd: "x', "e: '", 'f: |', 'g: >-', 'h: {', 'i: !!seq', '!!seq', 'key :', '"q": 1', '"q', 'q"', "'r': x", 'größe:', 'ein Satz: 1', ': x', 'mea', 'x:y', '- u', '- v: 1', '- w:',
  '- [', '- "', '- |', ']', '}', '],', '[s]: t', '{ t: 1 }', '{', '[', '|', '>', '%x', '@x', '# n', '', '---', '...', '? z', '-x', 'x, y: 1', '\ty', '}: 1', '"', "'", 'k: v'];

function lines(): fc.Arbitrary<string> {
  const line = fc.tuple(fc.constantFrom('', '', '', '', '  ', '  ', '    '), fc.constantFrom(...PIECES)).map((parts) => parts.join(''));
  return fc.array(line, { minLength: 1, maxLength: 6 }).map((all) => `${all.join('\n')}\n`);
}

/** False where the library refuses the text; then there is a problem. */
function assertSameAsLibrary(text: string): boolean {
  const library = parseDocument(text, { uniqueKeys: false, logLevel: 'error' });
  const { root, problems } = parseYaml(text);
  if (library.errors.length > 0) assert.ok(problems.length > 0, JSON.stringify(text));
  if (library.errors.length > 0 || problems.length > 0) {
    if (library.errors.length === 0) assert.ok(problems.every(({ cause }) => BEYOND_THE_LIBRARY.includes(cause) || library.warnings.length > 0), `${problems[0]?.cause ?? ''} ${JSON.stringify(text)}`);
    return false;
  }
  assert.deepEqual(root && toPlain(root), isMap(library.contents) ? library.toJS() : undefined, JSON.stringify(text));
  return true;
}

const BEYOND_THE_LIBRARY = ['duplicate-key', 'not-a-map', 'complex-key', 'empty-key', 'merge-key', 'unresolved-alias'];
