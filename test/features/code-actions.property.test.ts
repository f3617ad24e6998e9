import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lexer } from 'yaml';
import type { Finding } from '../../src/core/finding';
import { applyEdits } from '../../src/core/text/edit';
import { parseYaml } from '../../src/core/yaml/parse';
import { toPlain } from '../../src/core/yaml/plain';
import type { CodeAction } from '../../src/features/code-actions/code-action';
import { codeActions, type Asked } from '../../src/features/code-actions/code-actions';
import { resolveReference } from '../../src/features/resolve-reference';
import type { Snapshot } from '../../src/features/snapshot';
import { FOLDER, snapshotsOf, someWorkspace, type Files } from '../support/example-workspaces';

const everything: Asked = { wants: (kind) => kind !== 'fix-all', isShown: () => false, canChangeFiles: true };

describe('code actions in the examples', () => {
  it('apply, keep every comment, change only what they say, and settle what they are for', () => {
    const seen = new Set<string>();
    fc.assert(fc.property(spoiltWorkspace(), fc.nat(), (files, choice) => {
      const snapshots = snapshotsOf(files);
      const [file, snapshot, finding] = findingOf(snapshots, choice) ?? [];
      if (file === undefined || !snapshot || !finding) return;
      for (const action of codeActions(snapshot, finding, everything)) {
        seen.add(action.kind);
        checkAction(action, files, snapshots);
      }
    }), { numRuns: 25, seed: 8 });
    for (const kind of ['fix', 'complete', 'create', 'ignore']) assert.ok(seen.has(kind), kind);
  });

  it('move something to a register with all that belongs to it', () => {
    let moved = 0;
    fc.assert(fc.property(someWorkspace(), fc.nat(), (files, choice) => {
      const snapshots = snapshotsOf(files);
      const heads = [...snapshots.values()].flatMap((snapshot) => (snapshot.document.kind === 'plan' ? snapshot.document.things.map((thing) => ({ snapshot, thing })) : []))
        .filter(({ thing: { type } }) => ['indicator', 'responsibility', 'space', 'target-group', 'programme'].includes(type));
      const head = heads[choice % heads.length];
      if (!head) return;
      const place = { start: head.thing.idNode?.start ?? 0, end: head.thing.idNode?.start ?? 0 };
      for (const action of codeActions(head.snapshot, place, { ...everything, wants: (kind) => kind === 'move' })) {
        moved++;
        const after = applied(files, action);
        assert.deepEqual(comments(after), comments(files));
        assert.deepEqual(problems(after), problems(files));
        assert.deepEqual(meanings(snapshotsOf(after)), meanings(snapshots));
      }
    }), { numRuns: 16, seed: 9 });
    assert.ok(moved > 5, String(moved));
  });

  it('fix everything that can be fixed at once', () => {
    fc.assert(fc.property(spoiltWorkspace(), fc.nat(), (files, choice) => {
      const snapshots = [...snapshotsOf(files)];
      const [file, snapshot] = snapshots[choice % snapshots.length] ?? assert.fail();
      const findingsIn = (text: string): readonly Finding[] => snapshotsOf(new Map([...files, [file, text]])).get(file)?.findings ?? [];
      const fixAll = (of: Snapshot): CodeAction[] => codeActions({ ...of, findings: of.findings, findingsIn, documents: of.documents }, { start: 0, end: 0 }, { ...everything, wants: (kind) => kind === 'fix-all' });
      const [action] = fixAll(snapshot);
      if (!action) return assert.ok(snapshot.findings.every(({ fix }) => !fix));
      assertApart(action);
      const after = applied(files, action);
      assert.deepEqual(comments(after), comments(files));
      assert.deepEqual(fixAll(snapshotsOf(after).get(file) ?? assert.fail()), []);
    }), { numRuns: 15, seed: 10 });
  });
});

/** A workspace out of which some lines are gone, and in which some ids are misspelt. */
function spoiltWorkspace(): fc.Arbitrary<Files> {
  return fc.tuple(someWorkspace(), fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 6 })).map(([files, spoilings]) => {
    const names = [...files.keys()].filter((name) => name.endsWith('.plan.yaml'));
    const spoilt = new Map(files);
    for (const [choice, isLine] of spoilings) {
      const name = names[choice % names.length] ?? '';
      const text = spoilt.get(name) ?? '';
      spoilt.set(name, isLine ? withoutLine(text, choice) : withoutReference(text, choice));
    }
    return spoilt;
  });
}

/** A key with a value on its line is gone. */
function withoutLine(text: string, choice: number): string {
  const lines = text.split('\n');
  const simple = lines.flatMap((line, index) => (index > 8 && /^ {4,}[a-z-]+: [^|>&*]*[^|>&*\s-]\s*$/.test(line) && !/^\s*id:/.test(line) && !lines[index + 1]?.startsWith(`${/^ */.exec(line)?.[0] ?? ''} `) ? [index] : []));
  const at = simple[choice % Math.max(1, simple.length)];
  return at === undefined ? text : lines.filter((_, index) => index !== at).join('\n');
}

/** What a reference names is called otherwise. */
function withoutReference(text: string, choice: number): string {
  const ids = [...text.matchAll(/\bid: '?([a-z-]{4,})/g)].slice(1);
  const id = ids[choice % Math.max(1, ids.length)];
  return id ? `${text.slice(0, id.index)}${id[0]}-anders${text.slice(id.index + id[0].length)}` : text;
}

function findingOf(snapshots: ReadonlyMap<string, Snapshot>, choice: number): [string, Snapshot, Finding] | undefined {
  const all = [...snapshots].flatMap(([file, snapshot]) => snapshot.findings.map((finding): [string, Snapshot, Finding] => [file, snapshot, finding]));
  return all[choice % Math.max(1, all.length)];
}

function checkAction(action: CodeAction, files: Files, snapshots: ReadonlyMap<string, Snapshot>): void {
  assertApart(action);
  const after = applied(files, action);
  const what = `${action.title} ${JSON.stringify(action.changes)}`;
  if (action.kind === 'ignore') assert.deepEqual(plain(after), plain(files), what);
  else assert.deepEqual(comments(after), comments(files), what);
  assert.ok(problems(after).length <= problems(files).length, what);
  if (['complete', 'create', 'declare'].includes(action.kind)) {
    const now = plain(after);
    for (const [file, value] of plain(files)) assert.ok(isExtension(value, now.get(file)), what);
  }
  const { finding } = action;
  if (!finding || action.kind === 'ignore' || /"text":"[^"]*goals: \[\]/.test(JSON.stringify(action.changes))) return;
  assert.ok(count(snapshotsOf(after), finding) < count(snapshots, finding), what);
}

function assertApart({ changes }: CodeAction): void {
  for (const { edits } of changes) {
    edits.forEach((edit, index) => assert.ok(edit.start <= edit.end && (edits[index - 1]?.end ?? 0) <= edit.start, JSON.stringify(edits)));
  }
}

function applied(files: Files, { changes }: CodeAction): Files {
  const after = new Map(files);
  for (const { uri, edits } of changes) {
    const file = uri.slice(FOLDER.length + 1);
    after.set(file, applyEdits(after.get(file) ?? '', edits));
  }
  return after;
}

/** All comments of all documents, in no order: a move takes some elsewhere. */
function comments(files: Files): string[] {
  return [...files.values()].flatMap((text) => [...new Lexer().lex(text)].filter((token) => token.startsWith('#')).map((token) => token.trim())).sort();
}

function problems(files: Files): string[] {
  return [...files.values()].flatMap((text) => parseYaml(text).problems.map(({ cause }) => cause));
}

function plain(files: Files): Map<string, unknown> {
  return new Map([...files].map(([file, text]) => {
    const { root } = parseYaml(text);
    return [file, root && toPlain(root)];
  }));
}

/** Is everything still there, in the same order, whatever was added? */
function isExtension(before: unknown, after: unknown): boolean {
  if (Array.isArray(before)) return Array.isArray(after) && before.every((item, index) => isExtension(item, after[index]));
  if (typeof before !== 'object' || before === null) return before === after || (before === null && Array.isArray(after));
  if (typeof after !== 'object' || after === null) return false;
  const kept = Object.keys(after).filter((key) => key in before);
  return kept.join() === Object.keys(before).join() && Object.entries(before).every(([key, value]) => isExtension(value, (after as Record<string, unknown>)[key]));
}

function count(snapshots: ReadonlyMap<string, Snapshot>, { uri, rule, message }: Finding): number {
  const { findings = [] } = snapshots.get(uri.slice(FOLDER.length + 1)) ?? {};
  return findings.filter((finding) => finding.rule === rule && finding.message === message).length;
}

/** What each reference leads to, by the title of the thing: places change. */
function meanings(snapshots: ReadonlyMap<string, Snapshot>): string[] {
  return [...snapshots.values()].flatMap(({ document, summary, index }) => document.references.map((reference) => {
    const found = resolveReference({ document, summary, index }, reference);
    return `${reference.owner?.id ?? ''} ${reference.role}: ${found.map(({ thing }) => `${thing.type} ${thing.id} ${thing.title ?? ''}`).join()}`;
  })).sort();
}
