import assert from 'node:assert/strict';
import type { Finding } from '../../src/core/finding';
import { analyse, indexWorkspace } from '../../src/core/check';
import type { Snapshot } from '../../src/features/snapshot';
import { toDiagnostic } from '../../src/server/conversion';
import type { RequestContext } from '../../src/server/requests/request';
import { toCodeAction } from '../../src/server/requests/to-code-action';

const place = { start: { line: 1, character: 4 }, end: { line: 1, character: 5 } };
const finding: Finding = {
  uri: 'file:///a.plan.yaml', rule: 'id/style', severity: 'error', start: 15, end: 16, range: place, path: '/id', message: 'Falsch.',
  related: [{ uri: 'file:///b.plan.yaml', range: place, message: 'Dort.' }],
};
const { document, summary } = analyse(finding.uri, 'kind: plan\nid: A\n');
const snapshot: Snapshot = { document, summary, index: indexWorkspace([summary]), documents: new Map([[document.uri, document]]), findings: [], language: 'de', today: '2026-06-30', root: '' };
const context: RequestContext = {
  snapshot: () => snapshot, snapshots: () => [snapshot], files: () => [], text: () => document.text, version: () => 7, language: 'de', today: '2026-06-30', placeCursorCommand: 'place',
  canChangeFiles: true, canFillSnippets: true, canLink: true, findings: () => [], showsInlayHints: true, showsCodeLenses: true,
};

describe('conversion', () => {
  it('of a finding', () => {
    assert.deepEqual(toDiagnostic(finding, 'en'), {
      source: 'planwerk', code: 'id/style', severity: 1, range: place, message: 'Falsch.',
      codeDescription: { href: 'https://github.com/planwerk/planwerk/blob/main/docs/rules.md#id-style' },
      relatedInformation: [{ location: { uri: 'file:///b.plan.yaml', range: place }, message: 'Dort.' }],
    });
  });

  it('of every severity', () => {
    const severities = (['error', 'warning', 'info', 'hint'] as const).map((severity) => toDiagnostic({ ...finding, severity }, 'de').severity);
    assert.deepEqual(severities, [1, 2, 3, 4]);
  });

  it('of a fix: good for this version of the document only, tied to the diagnostic that is shown', () => {
    const shown = { ...toDiagnostic(finding, 'de'), data: 'from the client' };
    const action = toCodeAction({ kind: 'fix', title: 'Ersetzen', finding, changes: [{ uri: finding.uri, edits: [{ start: 15, end: 16, text: 'a' }] }] }, snapshot, context, [shown]);
    assert.deepEqual(action, {
      title: 'Ersetzen', kind: 'quickfix', isPreferred: true, diagnostics: [shown],
      edit: { documentChanges: [{ textDocument: { uri: finding.uri, version: 7 }, edits: [{ range: place, newText: 'a' }] }] },
    });
  });

  it('of a change after which writing goes on', () => {
    const action = { kind: 'ignore', title: 'Ausnehmen', finding, changes: [], cursor: { uri: finding.uri, position: { line: 1, character: 9 } } } as const;
    assert.deepEqual(toCodeAction(action, snapshot, context, []).command, { title: 'Begründung eingeben', command: 'place', arguments: [finding.uri, { line: 1, character: 9 }] });
    assert.equal(toCodeAction(action, snapshot, { ...context, placeCursorCommand: undefined }, []).command, undefined);
  });
});
