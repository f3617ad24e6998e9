import { severities } from '../../core/finding';
import { append } from '../../core/model/append';
import type { Language } from '../../core/text/language';
import { cliTexts, countedTexts } from '../../l10n/cli';
import { teamsTexts as texts } from '../../l10n/cli-teams';
import { documentationUrl } from '../../core/rules/documentation-url';
import { message } from '../../core/text/message';
import { visible } from '../../core/text/visible';
import type { LintFinding, PlanFigure } from '../lint/job';
import { countsOf, type Counts, type LintResult } from '../lint/result';
import { counted } from '../message';
import { listedRules } from '../rule-list';
import type { Look } from '.';

/** A summary for a page of a pipeline or a comment: counts by file, the findings folded, and how much is decided. */
export function formatMarkdown(result: LintResult, { language }: Look): string {
  const byFile = new Map<string, LintFinding[]>();
  for (const finding of result.findings) append(byFile, finding.uri, finding);
  const parts = [
    `## ${texts.summaryTitle[language]}`,
    headline(result, language),
    ...(byFile.size > 0 ? [countTable(byFile, language), ...foldedTables(byFile, language)] : []),
    ...(result.figures.length > 0 ? [`### ${texts.resolutionsTitle[language]}`, figureTable(result.figures, language)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headline({ files, counts }: LintResult, language: Language): string {
  if (files === 0) return message(cliTexts.nothingFound, language);
  const checked = counted(countedTexts.files, language, files);
  const found = severities.filter((severity) => counts[severity] > 0).map((severity) => counted(countedTexts[severity], language, counts[severity]));
  return found.length === 0 ? message(cliTexts.clean, language, { files: checked }) : message(cliTexts.summary, language, { files: checked, counts: found.join(', ') });
}

function countTable(byFile: ReadonlyMap<string, readonly LintFinding[]>, language: Language): string {
  const rows = [...byFile].map(([file, findings]) => [escape(file), ...cells(countsOf(findings))]);
  const all = [texts.allFiles[language], ...cells(countsOf([...byFile.values()].flat()))];
  const head = [texts.columnFile, texts.columnErrors, texts.columnWarnings, texts.columnInfos, texts.columnHints].map((text) => text[language]);
  return table(head, ['---', '--:', '--:', '--:', '--:'], rows.length > 1 ? [...rows, all] : rows);
}

function cells(counts: Counts): string[] {
  return severities.map((severity) => (counts[severity] === 0 ? '' : String(counts[severity])));
}

/** What stays below the megabyte that a job summary may have, and the 65,536 characters of a comment in most cases. */
const MOST_FINDINGS = 250;

function foldedTables(byFile: ReadonlyMap<string, readonly LintFinding[]>, language: Language): string[] {
  const blocks: string[] = [];
  let left = MOST_FINDINGS;
  let omitted = 0;
  for (const [file, findings] of byFile) {
    const shown = findings.slice(0, left);
    left -= shown.length;
    omitted += findings.length - shown.length;
    if (shown.length > 0) blocks.push(`<details><summary>${escape(file)} (${findings.length})</summary>\n\n${findingTable(shown, language)}\n\n</details>`);
  }
  return omitted > 0 ? [...blocks, message(texts.more, language, { count: omitted })] : blocks;
}

function findingTable(findings: readonly LintFinding[], language: Language): string {
  const head = [texts.columnLine, texts.columnSeverity, texts.columnFinding, texts.columnRule].map((text) => text[language]);
  const rows = findings.map(({ range, severity, message: what, rule }) =>
    [String(range.start.line + 1), countedTexts[severity].one[language], escape(what), ruleLink(rule, language)]);
  return table(head, ['--:', '---', '---', '---'], rows);
}

function ruleLink(rule: string, language: Language): string {
  return listedRules.some(({ id }) => id === rule) ? `[${rule}](${documentationUrl(rule, language)})` : escape(rule);
}

function figureTable(figures: readonly PlanFigure[], language: Language): string {
  const head = [texts.columnPlan, texts.columnResolved, texts.columnShare].map((text) => text[language]);
  const rows = figures.map(({ title, resolved, all }) =>
    [escape(title), message(texts.resolvedOfAll, language, { resolved, all }), `${Math.round((100 * resolved) / all)} %`]);
  return table(head, ['---', '--:', '--:'], rows);
}

function table(head: readonly string[], rule: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Text of a plan as text, whatever Markdown or HTML it looks like. */
function escape(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/[\\`*_[\]|~#!]/g, '\\$&');
}
