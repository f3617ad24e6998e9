import assert from 'node:assert/strict';
import { analyse } from '../../src/core/check';
import type { Finding } from '../../src/core/finding';
import { rules } from '../../src/core/rules';
import { exampleFiles, type ExampleFile } from '../../src/core/rules/examples';
import { applyEdits } from '../../src/core/text/edit';
import { ignoreComment } from '../../src/features/code-actions/ignore-comment';
import { checkFiles } from '../support/check';

describe('ignore comment', () => {
  describe('hides the finding as soon as it has a reason, and nothing is wrong with it', () => {
    for (const rule of rules) {
      it(rule.id, () => {
        const files = exampleFiles(rule.bad);
        for (const finding of checkFiles(files)) {
          const ignored = withReason(files, finding);
          if (!ignored) continue;
          const after = checkFiles(ignored);
          assert.ok(count(after, finding.rule) < count(checkFiles(files), finding.rule), `${finding.rule} ${finding.path}`);
          assert.deepEqual(after.filter((other) => other.rule.startsWith('ignore/') && other.rule !== rule.id), []);
        }
      });
    }
  });

  it('stands above the line, indented like it', () => {
    assert.equal(commentIn('goals:\n  - id: a\n    title: §A\n', 'goal/no-target', '/goals/0/title'), 'goals:\n  - id: a\n    # planwerk-ignore goal/no-target -- \n    title: A\n');
  });

  it('stands above an item that is one line', () => {
    assert.equal(commentIn('goals:\n  - { id: §a, title: A }\n', 'goal/no-target', '/goals/0/id'), 'goals:\n  # planwerk-ignore goal/no-target -- \n  - { id: a, title: A }\n');
  });

  it('stands above a text of several lines, not in it', () => {
    assert.equal(commentIn('summary: >\n  eins\n  §zwei\n', 'a/b', '/summary'), '# planwerk-ignore a/b -- \nsummary: >\n  eins\n  zwei\n');
    assert.equal(commentIn('summary: eins\n  §zwei\n', 'a/b', '/summary'), '# planwerk-ignore a/b -- \nsummary: eins\n  zwei\n');
  });

  it('is for the whole file where the finding is about all of it', () => {
    assert.equal(commentIn('§\n', 'schema/required', ''), '# planwerk-ignore-file schema/required -- \n\n');
  });

  it('keeps line breaks and a byte order mark', () => {
    assert.equal(commentIn('\uFEFF§kind: x\r\nid: a\r\n', 'schema/value', '/kind'), '\uFEFF# planwerk-ignore schema/value -- \r\nkind: x\r\nid: a\r\n');
  });

  it('is not offered for broken YAML, for ignoring itself, and for mistakes of the program', () => {
    for (const rule of ['yaml/syntax', 'ignore/unused', 'internal/rule-failed', 'file/encoding']) {
      assert.equal(commentIn('§id: a\n', rule, '/id'), undefined);
    }
  });
});

/** The text with the comment; `§` marks the finding. */
function commentIn(marked: string, rule: string, path: string): string | undefined {
  const start = marked.indexOf('§');
  const { document } = analyse('a.plan.yaml', marked.replace('§', ''));
  const range = document.lines.range({ start, end: start });
  const comment = ignoreComment(document, { uri: 'a.plan.yaml', rule, severity: 'warning', start, end: start, range, path, message: '', related: [] });
  return comment && applyEdits(document.text, [comment.edit]);
}

/** The files with the comment for the finding and a reason in it; undefined where it cannot be ignored. */
function withReason(files: readonly ExampleFile[], finding: Finding): ExampleFile[] | undefined {
  const text = files.find(({ name }) => name === finding.uri)?.text ?? '';
  const comment = ignoreComment(analyse(finding.uri, text).document, finding);
  if (!comment) return undefined;
  const { edit } = comment;
  const ignored = applyEdits(text, [{ ...edit, text: edit.text.replace(' -- ', ' -- Grund') }]);
  return files.map((file) => (file.name === finding.uri ? { ...file, text: ignored } : file));
}

function count(findings: readonly { rule: string }[], rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length;
}
