import assert from 'node:assert/strict';
import { planOf } from '../../scripts/bench/documents';
import { codeLenses } from '../../src/features/code-lenses/code-lenses';
import { inlayHints } from '../../src/features/inlay-hints';
import type { Snapshot } from '../../src/features/snapshot';
import { Workspaces } from '../../src/features/workspaces';

const uri = 'file:///plaene/gross.plan.yaml';

function snapshotOf(text: string): Snapshot {
  const workspaces = new Workspaces();
  workspaces.setFolders(['file:///plaene']);
  workspaces.set({ uri, text });
  const snapshot = workspaces.snapshot(uri, { language: 'de', displayLanguage: 'de', today: '2026-06-30' });
  assert.ok(snapshot);
  return snapshot;
}

describe('what stands between the lines', () => {
  it('is there for every goal, measure and indicator of a large plan', () => {
    const snapshot = snapshotOf(planOf(5_000));
    const lenses = codeLenses(snapshot);
    const things = snapshot.document.things.filter(({ type }) => ['plan', 'goal', 'measure', 'indicator', 'responsibility'].includes(type));
    assert.equal(lenses.length, things.length);
  });

  it('never throws, however much of a plan is typed', () => {
    const text = planOf(150);
    for (let end = 0; end < text.length; end += 23) {
      const snapshot = snapshotOf(text.slice(0, end));
      for (const { range } of codeLenses(snapshot)) assert.ok(range.start <= range.end && range.end <= end);
      for (const { at } of inlayHints(snapshot, { start: 0, end })) assert.ok(at <= end);
    }
  });

  it('hints only in the range that is asked for', () => {
    const snapshot = snapshotOf(planOf(500));
    const range = { start: 4_000, end: 6_000 };
    const hints = inlayHints(snapshot, range);
    assert.ok(hints.length > 0);
    for (const { at } of hints) assert.ok(range.start <= at && at <= range.end);
  });
});
