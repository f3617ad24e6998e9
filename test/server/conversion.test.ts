import assert from 'node:assert/strict';
import type { Finding } from '../../src/core/finding';
import { LineIndex } from '../../src/core/text/lines';
import { toCodeAction, toDiagnostic } from '../../src/server/conversion';

const place = { start: { line: 1, character: 4 }, end: { line: 1, character: 5 } };
const finding: Finding = {
  uri: 'file:///a.plan.yaml', rule: 'id/style', severity: 'error', start: 15, end: 16, range: place, path: '/id', message: 'Falsch.',
  related: [{ uri: 'file:///b.plan.yaml', range: place, message: 'Dort.' }],
};
const target = { uri: finding.uri, version: 7, lines: new LineIndex('kind: plan\nid: A\n'), language: 'de', placeCursorCommand: 'place' } as const;

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
    const action = toCodeAction({ kind: 'fix', title: 'Ersetzen', finding, edits: [{ start: 15, end: 16, text: 'a' }] }, target, [shown]);
    assert.deepEqual(action, {
      title: 'Ersetzen', kind: 'quickfix', isPreferred: true, diagnostics: [shown],
      edit: { documentChanges: [{ textDocument: { uri: finding.uri, version: 7 }, edits: [{ range: place, newText: 'a' }] }] },
    });
  });

  it('of a change after which writing goes on', () => {
    const action = { kind: 'ignore', title: 'Ausnehmen', finding, edits: [], cursor: { line: 1, character: 9 } } as const;
    assert.deepEqual(toCodeAction(action, target, []).command, { title: 'Begründung eingeben', command: 'place', arguments: [finding.uri, { line: 1, character: 9 }] });
    assert.equal(toCodeAction(action, { ...target, placeCursorCommand: undefined }, []).command, undefined);
  });
});
