import type { CompletionParams } from 'vscode-languageserver';
import { CompletionItemKind, InsertTextFormat, MarkupKind, type CompletionItem } from 'vscode-languageserver-types';
import { lineBreakOf } from '../../core/text/line-break';
import { say, tame } from '../../core/text/language';
import { LineIndex } from '../../core/text/lines';
import { sectionPlace, type SectionPlace } from '../../features/report-sections/line-start';
import { plansBeside } from '../../features/report-sections/plans-beside';
import { reportSections, type ReportSection } from '../../features/report-sections/sections';
import type { Snapshot } from '../../features/snapshot';
import { reportTexts } from '../../l10n/report-sections';
import type { RequestContext } from './request';

/** In the Markdown of a report: sections filled from the plans beside it, at the start of a line. */
export function reportSectionCompletions({ textDocument: { uri }, position, context: asked }: CompletionParams, context: RequestContext): CompletionItem[] {
  const text = context.text(uri);
  // The characters that ask for completion in a plan mean nothing in Markdown.
  if (text === undefined || asked?.triggerCharacter !== undefined) return [];
  const lines = new LineIndex(text);
  const place = sectionPlace(text, lines, lines.offset(position));
  if (!place) return [];
  const file: MarkdownFile = { lines, place, lineBreak: lineBreakOf(text) };
  return plansBeside(uri, context.snapshots()).flatMap((plan, at) => reportSections(plan).map((section, index) => item(section, plan, file, [at, index])));
}

interface MarkdownFile {
  readonly lines: LineIndex;
  readonly place: SectionPlace;
  readonly lineBreak: string;
}

function item({ title, markdown }: ReportSection, plan: Snapshot, { lines, place, lineBreak }: MarkdownFile, order: readonly number[]): CompletionItem {
  const newText = `${place.before}${markdown}${place.after}`.replaceAll('\n', lineBreak);
  return {
    label: title,
    labelDetails: { description: tame(plan.summary.title ?? plan.summary.id ?? '', 60) },
    kind: CompletionItemKind.Snippet,
    detail: say(reportTexts.fromPlan, plan.language, { plan: plan.summary.title ?? plan.summary.id ?? '' }),
    documentation: { kind: MarkupKind.Markdown, value: previewOf(markdown, plan) },
    sortText: order.map((number) => String(number).padStart(3, '0')).join('-'),
    filterText: title,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: lines.range(place.range), newText },
  };
}

/** The beginning; a long table would fill the screen. */
function previewOf(markdown: string, { language }: Snapshot): string {
  const lines = markdown.split('\n');
  if (lines.length <= MOST_LINES) return markdown;
  return `${lines.slice(0, MOST_LINES).join('\n')}\n\n${say(reportTexts.more, language, { number: lines.length - MOST_LINES })}`;
}

const MOST_LINES = 25;
