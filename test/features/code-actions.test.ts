import assert from 'node:assert/strict';
import { analyse } from '../../src/core/check';
import type { Finding } from '../../src/core/finding';
import { codeActions, type Asked } from '../../src/features/code-actions/code-actions';
import { indexWorkspace } from '../../src/core/check';
import type { Snapshot } from '../../src/features/snapshot';

const text = 'kind: plan\nid: A\ntitle: B\n';
const { document, summary } = analyse('a.plan.yaml', text);
const asked: Asked = { wants: (kind) => kind !== 'fix-all', isShown: () => false, canChangeFiles: true };

function snapshotWith(findings: readonly Finding[], language: 'de' | 'en' = 'de'): Snapshot {
  return { document, summary, index: indexWorkspace([summary]), documents: new Map([[document.uri, document]]), findings, language, today: '2026-06-30', root: '' };
}

describe('code actions', () => {
  it('offer the fix first, then to ignore the rule, with the cursor behind the comment', () => {
    const id = finding('id/style', 'A', { title: '„A“ durch „a“ ersetzen', edits: [{ start: 15, end: 16, text: 'a' }] });
    const actions = codeActions(snapshotWith([id]), { start: 15, end: 15 }, asked);
    assert.deepEqual(actions.map(({ kind, title }) => [kind, title]), [
      ['fix', '„A“ durch „a“ ersetzen'],
      ['ignore', '„id/style“ hier mit Begründung ausnehmen'],
    ]);
    assert.deepEqual(actions[0]?.changes[0]?.edits, [{ start: 15, end: 16, text: 'a' }]);
    assert.deepEqual(actions[1]?.cursor?.position, { line: 1, character: 30 });
  });

  it('speak the language of the findings', () => {
    const [action] = codeActions(snapshotWith([finding('id/style', 'A')], 'en'), { start: 15, end: 16 }, asked);
    assert.equal(action?.title, 'Ignore “id/style” here, with a reason');
  });

  it('are for findings that touch the range', () => {
    const findings = [finding('id/style', 'A'), finding('goal/no-target', 'B')];
    assert.deepEqual(rulesAt(findings, 15, 15), ['id/style']);
    assert.deepEqual(rulesAt(findings, 16, 16), ['id/style']);
    assert.deepEqual(rulesAt(findings, 0, 0), []);
    assert.deepEqual(rulesAt(findings, 0, text.length), ['id/style', 'goal/no-target']);
  });

  it('are also for what the editor asks about, wherever the cursor is', () => {
    const shown = finding('id/style', 'A');
    const actions = codeActions(snapshotWith([shown]), { start: 0, end: 0 }, { ...asked, isShown: (candidate) => candidate === shown });
    assert.deepEqual(actions.map((action) => action.kind), ['ignore']);
  });

  it('put the findings together once for a text', () => {
    let asking = 0;
    const snapshot = { ...snapshotWith([]), get findings() { asking++; return []; } };
    for (let offset = 0; offset < 5; offset++) codeActions(snapshot, { start: offset, end: offset }, asked);
    codeActions({ ...snapshot, language: 'en' }, { start: 0, end: 0 }, asked);
    assert.equal(asking, 2);
  });

  it('look at no finding where only moving is asked for', () => {
    const snapshot = { ...snapshotWith([]), get findings(): Finding[] { return assert.fail(); } };
    assert.deepEqual(codeActions(snapshot, { start: 0, end: 0 }, { ...asked, wants: (kind) => kind === 'move' }), []);
  });

  it('offer one comment for all findings of a rule in a line', () => {
    assert.deepEqual(rulesAt([finding('id/style', 'A'), finding('id/style', 'id')], 0, text.length), ['id/style']);
  });
});

function finding(rule: string, word: string, fix?: Finding['fix']): Finding {
  const start = text.indexOf(word);
  const end = start + word.length;
  const range = document.lines.range({ start, end });
  return { uri: 'a.plan.yaml', rule, severity: 'warning', start, end, range, path: '/id', message: rule, related: [], ...(fix ? { fix } : {}) };
}

function rulesAt(findings: readonly Finding[], start: number, end: number): string[] {
  return codeActions(snapshotWith(findings), { start, end }, asked).flatMap((action) => action.finding?.rule ?? []);
}
