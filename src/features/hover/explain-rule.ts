import type { PlanDocument } from '../../core/model/document';
import { documentedRules } from '../../core/rules';
import { documentationUrl } from '../../core/rules/documentation-url';
import { readIgnores } from '../../core/ignore';
import { say, type Language } from '../../core/text/language';
import { hoverTexts, severityTexts } from '../../l10n/hover';
import { code, heading, link, paragraphs, plain, type Hover } from './layout';

/** What a rule asks for that an ignore comment names at the offset, and why. */
export function explainRuleAt(document: PlanDocument, offset: number, language: Language): Hover | undefined {
  const line = document.lines.lineAt(offset);
  const start = document.lines.lineStart(line);
  const text = document.lines.line(line);
  if (!text.includes('planwerk-ignore')) return undefined;
  const end = commentEnd(text);
  for (const { 0: name, index } of text.matchAll(/[a-z-]+\/[a-z-]+/g)) {
    const range = { start: start + index, end: start + index + name.length };
    if (offset < range.start || offset > range.end || index >= end) continue;
    const markdown = isIgnore(document, range.start) ? explainRule(name, language) : undefined;
    return markdown === undefined ? undefined : { markdown, range };
  }
  return undefined;
}

/** Rules stand before the reason. */
function commentEnd(text: string): number {
  const reason = text.search(/\s--(\s|$)/);
  return reason < 0 ? text.length : reason;
}

/** A text block may quote such a comment. */
function isIgnore(document: PlanDocument, offset: number): boolean {
  return readIgnores(document).some(({ start, end }) => start <= offset && offset <= end);
}

export function explainRule(id: string, language: Language): string | undefined {
  const rule = documentedRules.find((candidate) => candidate.id === id);
  if (!rule) return undefined;
  return paragraphs(
    heading(rule.title[language], code(id)),
    plain(rule.why[language]),
    `${plain(say(hoverTexts.severity, language, { severity: severityTexts[rule.severity] }))} · ${link(hoverTexts.rule[language], documentationUrl(id, language))}`,
  );
}
