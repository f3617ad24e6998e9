import assert from 'node:assert/strict';
import { analyse, findingsOf, indexWorkspace } from '../../src/core/check';
import type { Finding } from '../../src/core/finding';
import { exampleFiles, exampleSealed, type ExampleFile } from '../../src/core/rules/examples';
import type { Rule } from '../../src/core/rules/rule';
import type { Settings } from '../../src/core/settings';
import { applyEdits } from '../../src/core/text/edit';
import { testSettings } from './check';

/** Proves for each rule that its bad example has its finding, its good one none of its group, and that its fix helps. */
export function describeExamples(rules: readonly Rule[]): void {
  for (const rule of rules) {
    const group = rule.id.slice(0, rule.id.indexOf('/') + 1);
    // Both examples are measured by what the same resolution decided.
    const sealed = exampleSealed(rule.bad);
    const ofGroup = (files: readonly ExampleFile[]): string[] =>
      [...new Set(findingsIn(files, rules, { sealed }).map((finding) => finding.rule))].filter((id) => id.startsWith(group));

    describe(rule.id, () => {
      it('bad: reports this rule and no other of its group', () => {
        assert.deepEqual(ofGroup(exampleFiles(rule.bad)), [rule.id]);
      });

      it('good: reports no rule of its group', () => {
        assert.deepEqual(ofGroup(exampleFiles(rule.good)), []);
      });

      it('fix: settles the finding', () => {
        const files = exampleFiles(rule.bad);
        if (findingsIn(files, [rule]).some((finding) => finding.fix)) assert.deepEqual(ofGroup(fixed(files, rule)), []);
      });

      it('says everything in both languages, and fills every placeholder', () => {
        for (const language of ['de', 'en'] as const) {
          assert.ok(rule.title[language].length > 0 && rule.why[language].length > 0);
          for (const finding of findingsIn(exampleFiles(rule.bad), [rule], { language, sealed })) {
            assert.doesNotMatch([finding.message, finding.fix?.title, ...finding.related.map(({ message }) => message)].join(), /\{\w+\}/);
          }
        }
      });
    });
  }
}

export function findingsIn(files: readonly ExampleFile[], rules: readonly Rule[], settings: Partial<Settings> = {}): Finding[] {
  const analyses = files.map(({ name, text }) => analyse(name, text));
  const workspace = indexWorkspace(analyses.map(({ summary }) => summary));
  const all: Settings = { ...testSettings, ...settings };
  return analyses.flatMap((analysis) => findingsOf(analysis, workspace, all, analysis.document.uri, rules));
}

/** The files with every fix of the rule applied, one after the other, as somebody clicking through them would. */
function fixed(files: readonly ExampleFile[], rule: Rule): readonly ExampleFile[] {
  let current = files;
  for (let round = 0; round < 20; round++) {
    const finding = findingsIn(current, [rule]).find((candidate) => candidate.rule === rule.id && candidate.fix);
    if (!finding?.fix) return current;
    const { edits } = finding.fix;
    current = current.map((file) => (file.name === finding.uri ? { ...file, text: applyEdits(file.text, edits) } : file));
  }
  return assert.fail(`the fixes of ${rule.id} do not come to an end`);
}
