import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isMap, parseDocument } from 'yaml';
import { analyse, findingsOf, indexWorkspace, type Analysis } from '../../../src/core/check';
import { applyEdits } from '../../../src/core/text/edit';
import type { TextEdit } from '../../../src/core/text/range';
import type { YamlNode } from '../../../src/core/yaml/node';
import { parseYaml, type ParsedYaml } from '../../../src/core/yaml/parse';
import { toPlain } from '../../../src/core/yaml/plain';
import { testSettings } from '../../support/check';

const examples = join(__dirname, '../../../examples');
const samples = [
  ...readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.plan.yaml')).sort().map((name) => join(examples, name)),
  join(__dirname, '../../schemas/hochstaett.plan.yaml'),
].map((path) => readFileSync(path, 'utf8'));
const small = samples[samples.length - 1] ?? '';

describe('reading a document', () => {
  it('takes every prefix of a document, as somebody types it', () => {
    let previous: ParsedYaml | undefined;
    for (let end = 0; end <= small.length; end++) {
      previous = parseYaml(small.slice(0, end), previous);
      assertPlaces(previous, end);
    }
    assertSame(previous as ParsedYaml, small);
  });

  it('takes every line of every example as the last one', () => {
    for (const sample of samples) {
      let previous: Analysis | undefined;
      for (let end = sample.indexOf('\n'); end >= 0; end = sample.indexOf('\n', end + 1)) {
        previous = checked(sample.slice(0, end - (end % 3)), previous);
      }
    }
  });

  it('gives the same after an edit as from the start', () => {
    fc.assert(fc.property(fc.constantFrom(...samples), fc.array(edit(), { minLength: 1, maxLength: 4 }), (sample, edits) => {
      let parsed = parseYaml(sample);
      for (const change of edits) {
        const text = change(parsed.text);
        parsed = parseYaml(text, parsed);
        assertSame(parsed, text);
      }
    }), { numRuns: 150, seed: 2 });
  });

  it('reads part by part what the library reads as a whole', () => {
    fc.assert(fc.property(fc.constantFrom(...samples), edit(), (sample, change) => {
      const text = change(sample);
      const library = parseDocument(text.replace(/\r(?!\n)/g, '\n'), { uniqueKeys: false });
      const { root, problems } = parseYaml(text);
      if (library.errors.length > 0) assert.ok(problems.length > 0, JSON.stringify(text));
      else if (problems.length === 0) assert.deepEqual(root && toPlain(root), isMap(library.contents) ? library.toJS() : undefined, JSON.stringify(text));
      else assert.ok(problems.every(({ cause }) => BEYOND_THE_LIBRARY.includes(cause)), `${problems[0]?.cause ?? ''} ${JSON.stringify(text)}`);
    }), { numRuns: 300, seed: 2 });
  });

  it('finds no rule that fails, whatever is edited', () => {
    fc.assert(fc.property(fc.constantFrom(...samples), fc.array(edit(), { minLength: 1, maxLength: 4 }), (sample, edits) => {
      checked(edits.reduce((text, change) => change(text), sample));
    }), { numRuns: 100, seed: 2 });
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string())).map((parts) => parts.join('')), (text) => {
      checked(text);
    }), { numRuns: 500, seed: 2 });
  });
});

/** What the library does not count as an error. */
const BEYOND_THE_LIBRARY = ['duplicate-key', 'unresolved-alias', 'control-character', 'not-a-map', 'merge-key', 'complex-key', 'empty-key', 'unknown-tag', 'too-deep', 'alias-expansion'];

const PIECES = ['\n', '\r\n', '\r', '\t', '  ', '- ', ': ', '? ', '"', "'", '[', ']', '{', '}', ',', '#', ' #', '&a', '*a', '!!str ', '|', '>', '---\n', '...\n', '%', '@',
  'id: a', 'goals:\n', 'kind: plan\n', 'planwerk: 1\n', '<<', '\u0000', '\uFEFF', '8,8', '2026-02-30', 'ä', '__proto__: ', 'title: x\n', '  - id: b\n'];

/** A change of a text anywhere: characters go, pieces of YAML come. */
function edit(): fc.Arbitrary<(text: string) => string> {
  return fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 40 }), fc.oneof(fc.constantFrom('', ...PIECES), fc.string({ maxLength: 8 })))
    .map(([place, length, inserted]) => (text) => {
      const start = Math.floor(place * text.length);
      const change: TextEdit = { start, end: Math.min(text.length, start + length), text: inserted };
      return applyEdits(text, [change]);
    });
}

function checked(text: string, previous?: Analysis): Analysis {
  const analysis = analyse('probe.plan.yaml', text, previous);
  const findings = findingsOf(analysis, indexWorkspace([analysis.summary]), testSettings, 'probe.plan.yaml');
  for (const finding of findings) {
    assert.notEqual(finding.rule, 'internal/rule-failed', `${finding.message}\n${JSON.stringify(text)}`);
    assert.ok(finding.start >= 0 && finding.start <= finding.end && finding.end <= text.length + 1, `${finding.rule} ${finding.start} to ${finding.end} of ${text.length}: ${JSON.stringify(text)}`);
  }
  return analysis;
}

function assertSame(parsed: ParsedYaml, text: string): void {
  const whole = parseYaml(text);
  assert.deepEqual({ ...parsed, parts: undefined }, { ...whole, parts: undefined }, JSON.stringify(text));
}

/** Every node inside the one around it, and inside the text. */
function assertPlaces({ root, problems }: ParsedYaml, length: number): void {
  for (const { start, end } of problems) assert.ok(0 <= start && start <= end && end <= length);
  if (root) assertInside(root, { start: 0, end: length });
}

function assertInside(node: YamlNode, outer: { start: number; end: number }): void {
  assert.ok(outer.start <= node.start && node.start <= node.end && node.end <= outer.end, JSON.stringify({ node, outer }));
  if (node.kind === 'list') for (const item of node.items) assertInside(item, node);
  if (node.kind === 'map') for (const { value } of node.pairs) assertInside(value, node);
}
