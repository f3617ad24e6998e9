import assert from 'node:assert/strict';
import { analyse } from '../../src/core/check';
import type { Finding } from '../../src/core/finding';
import { codeActions } from '../../src/features/code-actions';

const text = 'kind: plan\nid: A\ntitle: B\n';
const { document } = analyse('a.plan.yaml', text);

describe('code actions', () => {
  it('offer the fix first, then to ignore the rule, with the cursor behind the comment', () => {
    const id = finding('id/style', 'A', { title: '„A“ durch „a“ ersetzen', edits: [{ start: 15, end: 16, text: 'a' }] });
    const actions = codeActions({ document, findings: [id], language: 'de' }, { start: 15, end: 15 });
    assert.deepEqual(actions.map(({ kind, title }) => [kind, title]), [
      ['fix', '„A“ durch „a“ ersetzen'],
      ['ignore', '„id/style“ hier mit Begründung ausnehmen'],
    ]);
    assert.deepEqual(actions[0]?.edits, [{ start: 15, end: 16, text: 'a' }]);
    assert.deepEqual(actions[1]?.cursor, { line: 1, character: 30 });
  });

  it('speak the language of the findings', () => {
    const [action] = codeActions({ document, findings: [finding('id/style', 'A')], language: 'en' }, { start: 15, end: 16 });
    assert.equal(action?.title, 'Ignore “id/style” here, with a reason');
  });

  it('are for findings that touch the range', () => {
    const findings = [finding('id/style', 'A'), finding('goal/no-target', 'B')];
    assert.deepEqual(rulesAt(findings, 15, 15), ['id/style']);
    assert.deepEqual(rulesAt(findings, 16, 16), ['id/style']);
    assert.deepEqual(rulesAt(findings, 0, 0), []);
    assert.deepEqual(rulesAt(findings, 0, text.length), ['id/style', 'goal/no-target']);
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
  return codeActions({ document, findings, language: 'de' }, { start, end }).map((action) => action.finding.rule);
}
