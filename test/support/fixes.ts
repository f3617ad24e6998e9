import { exampleFiles } from '../../src/core/rules/examples';
import type { Rule } from '../../src/core/rules/rule';
import { applyEdits } from '../../src/core/text/edit';
import { findingsIn } from './describe-examples';

/** The first file of an example after one fix of a rule after the other, without the header that examples get. */
export function fixedBy(rule: Rule, example: string): string {
  const [first, ...others] = exampleFiles(example);
  const name = first?.name ?? '';
  let text = first?.text ?? '';
  for (let round = 0; round < 20; round++) {
    const finding = findingsIn([{ name, text }, ...others], [rule]).find(({ uri, rule: id, fix }) => uri === name && id === rule.id && fix);
    if (!finding?.fix) break;
    text = applyEdits(text, finding.fix.edits);
  }
  const header = exampleFiles('x')[0]?.text.slice(0, -1) ?? '';
  return text.startsWith(header) ? text.slice(header.length) : text;
}
