import assert from 'node:assert/strict';
import { documentedRules } from '../../../src/core/rules';
import { exampleFiles } from '../../../src/core/rules/examples';
import { applyEdits } from '../../../src/core/text/edit';
import { parseYaml } from '../../../src/core/yaml/parse';
import { toPlain } from '../../../src/core/yaml/plain';
import { findingsIn } from '../../support/describe-examples';

/** Every fix in the bad example of its rule, with a comment above each line and behind it where one may stand. */
describe('fixes', () => {
  for (const rule of documentedRules) {
    const [first, ...others] = exampleFiles(rule.bad);
    const text = withComments(first?.text ?? '');
    const name = first?.name ?? '';
    const fixes = findingsIn([{ name, text }, ...others], [rule]).filter(({ uri, fix }) => uri === name && fix);
    if (fixes.length === 0) continue;

    it(`${rule.id}: keeps comments, order and every byte around it`, () => {
      for (const { fix } of fixes) {
        const edits = [...(fix?.edits ?? [])].sort((a, b) => a.start - b.start || a.end - b.end);
        const after = applyEdits(text, edits);
        edits.forEach(({ start }, index) => assert.ok(start >= (edits[index - 1]?.end ?? 0), 'edits overlap'));
        assert.deepEqual(comments(after), comments(text), after);
        assert.ok(keepsOrder(lines(text), lines(after)), after);
        assert.ok(edits.every((edit) => edit.end - edit.start < text.length / 2), 'replaces more than it mends');
      }
    });
  }
});

/** Comments, one by one, as far as they change neither the data nor what is wrong with it. */
function withComments(text: string): string {
  let result = text;
  const count = text.split('\n').length;
  for (let line = count - 1; line >= 0; line--) {
    for (const add of [(old: string) => `${old} # hinten ${line}`, (old: string) => `${/^ */.exec(old)?.[0] ?? ''}# über ${line}\n${old}`]) {
      const all = result.split('\n');
      const changed = [...all.slice(0, line), add(all[line] ?? ''), ...all.slice(line + 1)].join('\n');
      if (all[line]?.trim() !== '' && saysTheSame(changed, result)) result = changed;
    }
  }
  return result;
}

function saysTheSame(a: string, b: string): boolean {
  const [left, right] = [parseYaml(a), parseYaml(b)];
  return left.problems.length === right.problems.length && JSON.stringify(left.root && toPlain(left.root)) === JSON.stringify(right.root && toPlain(right.root));
}

/** Do the lines that stay come in their order? */
function keepsOrder(before: readonly string[], after: readonly string[]): boolean {
  let at = 0;
  return after.filter((line) => before.includes(line)).every((line) => {
    at = before.indexOf(line, at) + 1;
    return at > 0;
  });
}

function comments(text: string): string[] {
  return [...text.matchAll(/# (?:über|hinten) \d+/g)].map(([comment]) => comment);
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
