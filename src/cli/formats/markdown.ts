import { severities } from '../../core/finding';
import { append } from '../../core/model/append';
import type { Language } from '../../core/text/language';
import { message } from '../../core/text/message';
import { shareText } from '../../core/text/number';
import { plainMarkdown } from '../../features/comparison/plain-markdown';
import { cliTexts, countedTexts } from '../../l10n/cli';
import { teamsTexts as texts } from '../../l10n/cli-teams';
import { resolvedShareTexts } from '../../l10n/resolved-share';
import type { LintFinding, PlanFigure } from '../lint/job';
import { countsOf, gravestFirst, type Counts, type LintResult } from '../lint/result';
import { counted } from '../message';
import { foldedTables } from './markdown-findings';
import { fitting, table } from './markdown-table';
import type { Look } from '.';

/**
 * A summary for a page of a pipeline or a comment: counts by file, the findings folded, and how much is decided. It fits
 * into a comment; what is left out are the slightest findings, and it says so.
 */
export function formatMarkdown(result: LintResult, { language }: Look): string {
  const { findings, figures } = result;
  const parts = [
    `## ${texts.summaryTitle[language]}`,
    headline(result, language),
    ...(findings.length > 0 ? [...countTable(findings, language), ...foldedTables(findings, LONGEST.findings, language)] : []),
    ...(figures.length > 0 ? [`### ${resolvedShareTexts.title[language]}`, ...figureTable(figures, language)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Characters. Together less than the 65,536 that a comment may have on GitHub. */
const LONGEST = { counts: 12_000, findings: 36_000, figures: 10_000 };

function headline({ files, counts }: LintResult, language: Language): string {
  if (files === 0) return message(cliTexts.nothingFound, language);
  const checked = counted(countedTexts.files, language, files);
  const found = severities.filter((severity) => counts[severity] > 0).map((severity) => counted(countedTexts[severity], language, counts[severity]));
  return found.length === 0 ? message(cliTexts.clean, language, { files: checked }) : message(cliTexts.summary, language, { files: checked, counts: found.join(', ') });
}

function countTable(findings: readonly LintFinding[], language: Language): string[] {
  const inOrder = rowsOf(findings);
  const fitsWhole = fitting(inOrder, LONGEST.counts).length === inOrder.length;
  const rows = fitsWhole ? inOrder : fitting(rowsOf(gravestFirst(findings)), LONGEST.counts);
  const all = [texts.allFiles[language], ...cells(countsOf(findings))];
  const head = [texts.columnFile, texts.columnErrors, texts.columnWarnings, texts.columnInfos, texts.columnHints].map((text) => text[language]);
  const omitted = inOrder.length - rows.length;
  return [table(head, ['---', '--:', '--:', '--:', '--:'], inOrder.length > 1 ? [...rows, all] : rows), ...more(texts.moreFiles, omitted, language)];
}

function rowsOf(findings: readonly LintFinding[]): string[][] {
  const byFile = new Map<string, LintFinding[]>();
  for (const finding of findings) append(byFile, finding.uri, finding);
  return [...byFile].map(([file, own]) => [plainMarkdown(file), ...cells(countsOf(own))]);
}

function cells(counts: Counts): string[] {
  return severities.map((severity) => (counts[severity] === 0 ? '' : String(counts[severity])));
}

function figureTable(figures: readonly PlanFigure[], language: Language): string[] {
  const head = [texts.columnPlan, texts.columnResolved, texts.columnShare].map((text) => text[language]);
  const rows = figures.map(({ title, resolved, all }) =>
    [plainMarkdown(title), message(resolvedShareTexts.count, language, { resolved, all }), shareText(resolved / all, language)]);
  const shown = fitting(rows, LONGEST.figures);
  return [table(head, ['---', '--:', '--:'], shown), ...more(texts.morePlans, rows.length - shown.length, language)];
}

function more(text: typeof texts.moreFiles, count: number, language: Language): string[] {
  return count === 0 ? [] : [message(text, language, { count })];
}
