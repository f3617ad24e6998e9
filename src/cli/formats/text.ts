import { severities } from '../../core/finding';
import type { Language } from '../../core/text/language';
import { message } from '../../core/text/message';
import { visible } from '../../core/text/visible';
import { cliTexts, countedTexts } from '../../l10n/cli';
import type { Excerpt } from '../lint/excerpt';
import type { LintFinding } from '../lint/job';
import type { LintResult } from '../lint/result';
import { counted } from '../message';
import { columnsOf } from '../terminal-text';
import type { Look } from '.';

/** For people: the findings file by file, each with its line, and the counts at the end. */
export function formatText(result: LintResult, look: Look): string {
  const blocks = byFile(result.findings).map(([file, findings]) => fileBlock(file, findings, look));
  return [...blocks, `${closingLine(result, look)}\n`].join('\n');
}

function byFile(findings: readonly LintFinding[]): [string, LintFinding[]][] {
  const files = new Map<string, LintFinding[]>();
  for (const finding of findings) {
    const known = files.get(finding.uri);
    if (known) known.push(finding);
    else files.set(finding.uri, [finding]);
  }
  return [...files];
}

function fileBlock(file: string, findings: readonly LintFinding[], look: Look): string {
  const blocks = findings.map((finding) => findingBlock(finding, look));
  return `${look.colours.heading(visible(file))}\n${blocks.join('\n')}`;
}

function findingBlock(finding: LintFinding, look: Look): string {
  const { colours } = look;
  const { severity, rule, related, fix, excerpt, range } = finding;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  const word = colours[severity](countedTexts[severity].one[look.language]);
  const lines = [
    `  ${place}  ${word}  ${visible(finding.message)}  ${colours.faint(rule)}`,
    ...(excerpt ? excerptLines(excerpt, range.start.line + 1, colours[severity], look) : []),
    ...related.map(({ uri, range: { start }, message: what }) => `    ${visible(uri)}:${start.line + 1}:${start.character + 1}  ${visible(what)}`),
    ...(fix ? [`    ${colours.good(message(cliTexts.fix, look.language, { fix: fix.title }))}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The line as it is written, and a marker below the part that is meant. */
function excerptLines({ text, start, end }: Excerpt, line: number, paint: (text: string) => string, { colours }: Look): string[] {
  if (text.trim() === '') return [];
  const number = String(line);
  const before = columnsOf(visible(text.slice(0, start)));
  const marked = Math.max(1, columnsOf(visible(text.slice(start, end))));
  const margin = ' '.repeat(number.length);
  return [
    `    ${colours.faint(`${number} |`)} ${visible(text)}`,
    `    ${colours.faint(`${margin} |`)} ${' '.repeat(before)}${paint('^'.repeat(marked))}`,
  ];
}

function closingLine({ files, counts, quiet }: LintResult, { language, colours }: Look): string {
  if (files === 0) return message(cliTexts.nothingFound, language);
  const checked = counted(countedTexts.files, language, files);
  const parts = severities.filter((severity) => counts[severity] > 0);
  if (parts.length === 0) return colours.good(message(cliTexts.clean, language, { files: checked }));
  const listed = parts.map((severity) => colours[severity](counted(countedTexts[severity], language, counts[severity])));
  return [summary(checked, language) + listed.join(', '), ...(quiet ? [cliTexts.onlyErrorsShown[language]] : [])].join(' ');
}

/** The counts are appended painted: what fills a message is stripped of controls, and so of colours. */
function summary(files: string, language: Language): string {
  return message(cliTexts.summary, language, { files, counts: '' });
}
