import { append } from '../../core/model/append';
import { documentationUrl } from '../../core/rules/documentation-url';
import type { Language } from '../../core/text/language';
import { message } from '../../core/text/message';
import { plainHtml, plainMarkdown } from '../../features/comparison/plain-markdown';
import { countedTexts } from '../../l10n/cli';
import { teamsTexts as texts } from '../../l10n/cli-teams';
import type { LintFinding } from '../lint/job';
import { gravestFirst } from '../lint/result';
import { listedRules } from '../rule-list';
import { rowLength, table } from './markdown-table';

/** The findings of each file, folded, and a sentence where the slightest are left out. @param longest in characters */
export function foldedTables(findings: readonly LintFinding[], longest: number, language: Language): string[] {
  const rows = rowsThatFit(findings, longest, language);
  const byFile = new Map<string, LintFinding[]>();
  for (const finding of findings) append(byFile, finding.uri, finding);
  const blocks = [...byFile].flatMap(([file, own]) => {
    const shown = own.flatMap((finding) => rows.get(finding) ?? []);
    return shown.length === 0 ? [] : [block(file, own.length, shown, language)];
  });
  return rows.size === findings.length ? blocks : [...blocks, message(texts.moreFindings, language, { count: findings.length - rows.size })];
}

type Row = readonly string[];

/** The row of each finding that has room: the gravest first, and none after one that has not. */
function rowsThatFit(findings: readonly LintFinding[], longest: number, language: Language): Map<LintFinding, [Row]> {
  const rows = new Map<LintFinding, [Row]>();
  const files = new Set<string>();
  let length = 0;
  for (const finding of gravestFirst(findings)) {
    const row = rowOf(finding, language);
    length += rowLength(row) + (files.has(finding.uri) ? 0 : block(finding.uri, findings.length, [], language).length);
    if (length > longest) break;
    rows.set(finding, [row]);
    files.add(finding.uri);
  }
  return rows;
}

function block(file: string, count: number, rows: readonly Row[], language: Language): string {
  const head = [texts.columnLine, texts.columnSeverity, texts.columnFinding, texts.columnRule].map((text) => text[language]);
  return `<details><summary>${plainHtml(file)} (${count})</summary>\n\n${table(head, ['--:', '---', '---', '---'], rows)}\n\n</details>`;
}

function rowOf({ range, severity, message: what, rule }: LintFinding, language: Language): Row {
  return [String(range.start.line + 1), countedTexts[severity].one[language], plainMarkdown(what), ruleLink(rule, language)];
}

function ruleLink(rule: string, language: Language): string {
  return listedRules.some(({ id }) => id === rule) ? `[${rule}](${documentationUrl(rule, language)})` : plainMarkdown(rule);
}
