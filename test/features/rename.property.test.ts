import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isIdStyle } from '../../src/core/model/id-style';
import { applyEdits } from '../../src/core/text/edit';
import type { TextEdit } from '../../src/core/text/range';
import { rename } from '../../src/features/rename/rename';
import { resolveReference } from '../../src/features/resolve-reference';
import type { Snapshot } from '../../src/features/snapshot';
import { FOLDER, snapshotsOf, someWorkspace, type Files } from '../support/example-workspaces';

describe('renaming in the examples', () => {
  it('changes the bytes of that id only, and what refers to what stays the same', () => {
    let renamedSome = 0;
    fc.assert(fc.property(someWorkspace(), fc.nat(), (files, choice) => {
      const snapshots = snapshotsOf(files);
      const place = placeOf(snapshots, choice);
      const newId = `${place.id}-neu`;
      const renamed = rename(place.snapshot, place.offset, newId);
      if ('refused' in renamed) return assert.match(renamed.refused, /Planwerk mitbringt|gibt es nicht/);
      renamedSome++;
      for (const [uri, edits] of renamed.edits) for (const { start, end } of edits) assert.equal(textOf(files, uri).slice(start, end), place.id);
      const after = applied(files, renamed.edits);
      const snapshotsAfter = snapshotsOf(after);
      assert.deepEqual(meanings(snapshotsAfter), meanings(snapshots));
      assert.deepEqual(findings(snapshotsAfter), findings(snapshots));
      assert.deepEqual(back(snapshotsAfter, after, place, newId, renamed.edits), files);
    }), { numRuns: 40, seed: 5 });
    assert.ok(renamedSome > 20);
  });

  it('never gives two things one id', () => {
    fc.assert(fc.property(someWorkspace(), fc.nat(), fc.nat(), (files, choice, other) => {
      const snapshots = snapshotsOf(files);
      const place = placeOf(snapshots, choice);
      const { id: taken } = placeOf(snapshots, other);
      if (!isIdStyle(taken)) return;
      const renamed = rename(place.snapshot, place.offset, taken);
      if (!('refused' in renamed)) assert.deepEqual(meanings(snapshotsOf(applied(files, renamed.edits))), meanings(snapshots));
    }), { numRuns: 40, seed: 6 });
  });
});

interface Place {
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly offset: number;
  readonly id: string;
}

/** One of the ids of the workspace, where it is defined or referred to. */
function placeOf(snapshots: ReadonlyMap<string, Snapshot>, choice: number): Place {
  const places = [...snapshots].flatMap(([file, snapshot]) => {
    const { document: { things, references } } = snapshot;
    const defined = things.flatMap(({ idNode, id }) => (idNode ? [{ file, snapshot, offset: idNode.end - 1, id }] : []));
    return [...defined, ...references.map(({ node, target }): Place => ({ file, snapshot, offset: node.end - 1, id: target.slice(target.indexOf('/') + 1) }))];
  });
  return places[choice % places.length] ?? assert.fail('the examples are empty');
}

/** The files after the thing has got its old id again, asked for where it was asked for before. */
function back(snapshots: ReadonlyMap<string, Snapshot>, files: Files, { file, offset, id, snapshot }: Place, newId: string, edits: ReadonlyMap<string, readonly TextEdit[]>): Files {
  const before = (edits.get(snapshot.document.uri) ?? []).filter(({ start }) => start < offset - id.length).length;
  const renamed = rename(snapshots.get(file) ?? assert.fail(), offset + before * (newId.length - id.length), id);
  return 'refused' in renamed ? assert.fail(renamed.refused) : applied(files, renamed.edits);
}

function applied(files: Files, edits: ReadonlyMap<string, readonly TextEdit[]>): Files {
  return new Map([...files].map(([file, text]) => [file, applyEdits(text, edits.get(`${FOLDER}/${file}`) ?? [])]));
}

function textOf(files: Files, uri: string): string {
  return files.get(uri.slice(FOLDER.length + 1)) ?? '';
}

/** What each reference leads to, told by where that stands in its document. */
function meanings(snapshots: ReadonlyMap<string, Snapshot>): string[] {
  return [...snapshots].flatMap(([file, { document, summary, index }]) => document.references.map((reference) => {
    const found = resolveReference({ document, summary, index }, reference);
    return `${file} ${reference.role}: ${found.map((target) => `${target.document.uri} ${target.document.things.indexOf(target.thing)}`).join()}`;
  }));
}

function findings(snapshots: ReadonlyMap<string, Snapshot>): string[] {
  return [...snapshots].flatMap(([file, snapshot]) => snapshot.findings.map(({ rule, path }) => `${file} ${rule} ${path}`));
}
