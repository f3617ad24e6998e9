import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definition } from '../../src/features/definition';
import { documentLinks } from '../../src/features/document-links';
import { documentSymbols, type OutlineEntry } from '../../src/features/document-symbols';
import { folds } from '../../src/features/folding';
import { highlights } from '../../src/features/highlights';
import { references } from '../../src/features/references';
import { selectionRanges } from '../../src/features/selection-ranges';
import { semanticTokens } from '../../src/features/semantic-tokens';
import type { Snapshot } from '../../src/features/snapshot';
import { supportedBy, supporterAt, supportersOf } from '../../src/features/supports';
import { Workspaces } from '../../src/features/workspaces';
import { LIMIT, workspaceSymbols } from '../../src/features/workspace-symbols';
import { definitionRequest } from '../../src/server/requests/definition';
import type { RequestContext } from '../../src/server/requests/request';

const EXAMPLES = ['jena/integrationskonzept', 'jena/bildungsbericht', 'jena/katalog', 'mannheim/hochstaett', 'soemmerda/armutspraevention', 'soemmerda/gelingensbedingungen', 'jena/jahresplanung'];
const SETTINGS = { language: 'de', displayLanguage: 'en', today: '2026-06-30' } as const;

function readExample(name: string): string {
  return readFileSync(join(__dirname, '..', '..', 'examples', `${name}.plan.yaml`), 'utf8');
}

function snapshotOf(text: string): Snapshot {
  const workspaces = new Workspaces();
  workspaces.set({ uri: 'file:///p/a.plan.yaml', text });
  return workspaces.snapshot('file:///p/a.plan.yaml', SETTINGS) ?? assert.fail();
}

/** The examples, each cut off at some places as if it were being typed. */
function* texts(): Generator<string> {
  for (const example of EXAMPLES) {
    const text = readExample(example);
    for (let at = 1; at <= 23; at++) yield text.slice(0, Math.floor((text.length * at) / 23));
    yield text.replace(/\n/g, '\r\n');
  }
}

function checkOutline(entries: readonly OutlineEntry[], length: number): void {
  for (const { name, range, selection, children } of entries) {
    assert.notEqual(name, '');
    assert.ok(0 <= range.start && range.start <= selection.start && selection.start <= selection.end && selection.end <= range.end && range.end <= length, name);
    checkOutline(children, length);
  }
}

describe('navigation in half-typed documents', () => {
  it('gives every entry of the outline a name and a place inside its range', () => {
    for (const text of texts()) checkOutline(documentSymbols(snapshotOf(text)), text.length);
  });

  it('folds and selects ranges that lie inside each other', () => {
    for (const text of texts()) {
      const { document } = snapshotOf(text);
      for (const { start, end } of folds(document)) assert.ok(start < end && end < document.lines.count);
      for (let offset = 0; offset <= text.length; offset += 41) {
        selectionRanges(document, offset).reduce((inner, outer) => {
          assert.ok(outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start);
          return outer;
        });
      }
    }
  });

  it('colours in the order of the text, and a part of it as the whole', () => {
    for (const text of texts()) {
      const snapshot = snapshotOf(text);
      const all = semanticTokens(snapshot);
      for (const [at, { start, end }] of all.entries()) assert.ok((all[at - 1]?.end ?? 0) <= start && start < end);
      const range = { start: Math.floor(text.length / 3), end: Math.floor(text.length / 2) };
      assert.deepEqual(semanticTokens(snapshot, range), all.filter(({ start, end }) => start <= range.end && end >= range.start));
    }
  });

  it('answers at every place', () => {
    for (const text of texts()) {
      const snapshot = snapshotOf(text);
      documentLinks(snapshot);
      for (let offset = 0; offset <= text.length; offset += 37) {
        definition(snapshot, offset);
        const found = references(snapshot, offset, true);
        const own = highlights(snapshot, offset);
        assert.ok((found === undefined) === (own === undefined) && (own === undefined || own.length > 0));
        const supporter = supporterAt(snapshot, offset);
        if (supporter) for (const { ranges } of [...supportedBy(snapshot, supporter.thing), ...supportersOf(snapshot, supporter.thing)]) assert.ok(ranges.length > 0);
      }
    }
  });

  it('reads what supports what the same from both ends', () => {
    const snapshot = snapshotOf(readExample('jena/integrationskonzept'));
    const { things } = snapshot.document;
    const pairs = (side: typeof supportedBy): Set<string> => new Set(things.flatMap((thing) => side(snapshot, thing).map(({ other }) =>
      (side === supportedBy ? [thing, other.thing] : [other.thing, thing]).map(({ id }) => id).join(' → '))));
    assert.ok(pairs(supportedBy).size > 5);
    assert.deepEqual(pairs(supportersOf), pairs(supportedBy));
  });
});

describe('the definition', () => {
  it('is a plain place for clients that know no links', () => {
    const text = 'kind: plan\nid: a\ngoals: [{ id: z }]\nmeasures: [{ goals: [z] }]\n';
    const context = { snapshot: () => snapshotOf(text), canLink: false } as unknown as RequestContext;
    const answer = definitionRequest.answer({ textDocument: { uri: 'file:///p/a.plan.yaml' }, position: { line: 3, character: 21 } }, context);
    assert.deepEqual(answer, [{ uri: 'file:///p/a.plan.yaml', range: { start: { line: 2, character: 14 }, end: { line: 2, character: 15 } } }]);
  });
});

describe('symbols of the workspace', () => {
  it('are some hundreds at most, the best of all', () => {
    const goals = Array.from({ length: 2 * LIMIT }, (_, index) => `  - { id: z${index}, title: Viele Ziele }\n`).join('');
    const { index } = snapshotOf(`kind: plan\nid: a\ngoals:\n${goals}  - { id: letztes, title: Ziele }\n`);
    const found = workspaceSymbols([index], 'ziele');
    assert.equal(found.length, LIMIT);
    assert.equal(found[0]?.name, 'Ziele (letztes)');
  });
});
