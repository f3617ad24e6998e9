import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/text/edit';
import { codeActions } from '../../src/features/code-actions/code-actions';
import { Workspaces } from '../../src/features/workspaces';

const URI = 'file:///w/a.plan.yaml';
const settings = { displayLanguage: 'de', today: '2026-06-30' } as const;

describe('fix all', () => {
  it('settles what appears only after a first round', () => {
    const text = 'planwerk: 1\nkind: plan\nid: a\ntitle: Plan\nlanguage: de\nstatu:draft\n';
    const workspaces = new Workspaces();
    workspaces.setFolders(['file:///w']);
    workspaces.set({ uri: URI, text });
    const snapshot = workspaces.snapshot(URI, settings);
    assert.ok(snapshot);
    assert.deepEqual(snapshot.findings.flatMap(({ rule, fix }) => (fix ? rule : [])), ['yaml/syntax']);
    const [all] = codeActions(snapshot, { start: 0, end: 0 }, { wants: (kind) => kind === 'fix-all', isShown: () => false, canChangeFiles: true });
    assert.equal(applyEdits(text, all?.changes[0]?.edits ?? []), text.replace('statu:draft', 'status: draft'));
    assert.deepEqual(snapshot.findingsIn?.(text), snapshot.findings);
  });
});
