import type { Finding, Fix } from '../../core/finding';
import { say } from '../../core/text/language';
import type { TextEdit } from '../../core/text/range';
import { codeActionTexts } from '../../l10n/code-actions';
import type { Snapshot } from '../snapshot';
import type { CodeAction } from './code-action';

/** The fix that a finding has. */
export function fixesOf(findings: readonly Finding[]): CodeAction[] {
  return findings.flatMap((finding) => (finding.fix ? [{ kind: 'fix', title: finding.fix.title, finding, changes: [{ uri: finding.uri, edits: finding.fix.edits }] }] : []));
}

/** For each rule that touched findings have a fix of: all its fixes at once, where the document has several. */
export function fixesOfRules({ document, language }: Pick<Snapshot, 'document' | 'language'>, touched: readonly Finding[], all: readonly Finding[]): CodeAction[] {
  const first = new Map(touched.filter(({ fix }) => fix).map((finding) => [finding.rule, finding]));
  return [...first.values()].flatMap((finding): CodeAction[] => {
    const fixes = compatible(all.flatMap(({ rule, fix }) => (rule === finding.rule && fix ? fix : [])));
    if (fixes.length < 2) return [];
    const title = say(codeActionTexts.fixRule, language, { rule: finding.rule, count: fixes.length });
    return [{ kind: 'fix-rule', title, finding, changes: [{ uri: document.uri, edits: editsOf(fixes) }] }];
  });
}

/** As many of the fixes as can be applied together, the first ones of those that cannot. */
export function compatible(fixes: readonly Fix[]): Fix[] {
  const taken: TextEdit[] = [];
  return fixes.filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => meet(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

export function editsOf(fixes: readonly Fix[]): TextEdit[] {
  return fixes.flatMap(({ edits }) => edits).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Two insertions at one place meet too: which goes first is not known. */
function meet(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
