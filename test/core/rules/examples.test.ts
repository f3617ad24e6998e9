import assert from 'node:assert/strict';
import { rules } from '../../../src/core/rules';
import { exampleFiles, type ExampleFile } from '../../../src/core/rules/examples';
import { ignoreUnused } from '../../../src/core/rules/ignore/unused';
import { applyEdits } from '../../../src/core/text/edit';
import { checkExample, checkFiles } from '../../support/check';

function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function rulesReported(files: readonly ExampleFile[], group: string): string[] {
  return [...new Set(checkFiles(files).map((finding) => finding.rule))].filter((id) => groupOf(id) === group);
}

/** The files with every fix of the rule applied, one after the other, as somebody clicking through them would. */
function fixed(files: readonly ExampleFile[], rule: string): readonly ExampleFile[] {
  let current = files;
  for (let round = 0; round < 20; round++) {
    const finding = checkFiles(current).find((candidate) => candidate.rule === rule && candidate.fix);
    if (!finding?.fix) return current;
    const { edits } = finding.fix;
    current = current.map((file) => (file.name === finding.uri ? { ...file, text: applyEdits(file.text, edits) } : file));
  }
  assert.fail(`the fixes of ${rule} do not come to an end`);
}

describe('examples of the rules', () => {
  for (const rule of [...rules, ignoreUnused]) {
    describe(rule.id, () => {
      it('bad: reports this rule and no other of its group', () => {
        assert.deepEqual(rulesReported(exampleFiles(rule.bad), groupOf(rule.id)), [rule.id]);
      });

      it('good: reports no rule of its group', () => {
        assert.deepEqual(rulesReported(exampleFiles(rule.good), groupOf(rule.id)), []);
      });

      it('fix: settles the finding', () => {
        const hasFix = checkExample(rule.bad).some((finding) => finding.rule === rule.id && finding.fix);
        if (hasFix) assert.deepEqual(rulesReported(fixed(exampleFiles(rule.bad), rule.id), groupOf(rule.id)), []);
      });

      it('says everything in both languages, and fills every placeholder', () => {
        for (const language of ['de', 'en'] as const) {
          assert.ok(rule.title[language].length > 0 && rule.why[language].length > 0);
          for (const finding of checkExample(rule.bad, { language })) {
            if (finding.rule === rule.id) assert.doesNotMatch(finding.message + (finding.fix?.title ?? ''), /\{\w+\}/);
          }
        }
      });
    });
  }

  it('every id is there once', () => {
    const ids = rules.map((rule) => rule.id);
    assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), []);
  });
});
