import type { PlanDocument } from '../../model/document';
import type { TextEdit, TextRange } from '../../text/range';
import type { YamlProblem } from '../../yaml/problem';
import { quoted } from '../../yaml/quote';
import { lineEndOf, lineStartOf, textEnd } from '../../yaml/source';

/** What a machine can put right in broken YAML; `kind` names the message that says what is done. */
export interface SyntaxFix {
  readonly kind: 'indent' | 'quote' | 'close' | 'delete' | 'deleteTag' | 'comma' | 'space' | 'escape';
  readonly edits: readonly TextEdit[];
}

export function fixOf({ text, yaml }: PlanDocument, problem: YamlProblem): SyntaxFix | undefined {
  const { cause, start, end } = problem;
  switch (cause) {
    case 'tab': return { kind: 'indent', edits: tabs(text, yaml.broken, start) };
    case 'missing-quote': return closeQuote(text, problem);
    case 'missing-bracket': return closeBracket(text, start);
    case 'extra-bracket': case 'extra-comma': return { kind: 'delete', edits: [{ start, end, text: '' }] };
    case 'control-character': return { kind: 'delete', edits: controls(text) };
    case 'missing-comma': return { kind: 'comma', edits: [insertion(end, ',')] };
    case 'missing-colon-space': case 'missing-dash-space': return { kind: 'space', edits: [insertion(end, ' ')] };
    case 'missing-comment-space': return { kind: 'space', edits: [insertion(start, ' ')] };
    case 'bad-escape': return { kind: 'escape', edits: [insertion(start, '\\')] };
    case 'unknown-tag': return tag(text, problem);
    case 'colon-in-text': case 'bad-start': case 'text-after-bracket': return quote(text, problem, text.slice(start, end));
    case 'text-after-quote': return quote(text, problem, withoutQuotes(text.slice(start, end)));
    default: return undefined;
  }
}

function quote(text: string, { start, end }: TextRange, content: string): SyntaxFix | undefined {
  return goesOn(text, start) ? undefined : { kind: 'quote', edits: [{ start, end, text: quoted(content) }] };
}

/** The quotes around the whole are meant as such, others as text. */
function withoutQuotes(source: string): string {
  return source.length > 1 && source.endsWith(source[0] ?? '') ? source.slice(1, -1) : source;
}

function closeQuote(text: string, { start, end }: TextRange): SyntaxFix | undefined {
  if (goesOn(text, start) || /[\r\n]/.test(text.slice(start, end))) return undefined;
  return { kind: 'close', edits: [insertion(end, text[start] ?? '')] };
}

function closeBracket(text: string, start: number): SyntaxFix | undefined {
  const end = textEnd(text, start);
  const inside = text.slice(start, end).replace(/"[^"]*"|'[^']*'/g, '');
  const open = inside.split(/[[{]/).length - inside.split(/[\]}]/).length;
  if (goesOn(text, start) || open !== 1) return undefined;
  return { kind: 'close', edits: [insertion(end, text[start] === '{' ? ' }' : ']')] };
}

/** `!!str` says a type, `!Wichtig` is more likely a text. */
function tag(text: string, { start, end }: TextRange): SyntaxFix | undefined {
  const isType = text.startsWith('!!', start) || /^\s*(?:[[{"'|>\r\n]|$)/.test(text.slice(end, lineEndOf(text, end) + 1));
  if (!isType) return quote(text, { start, end: textEnd(text, start) }, text.slice(start, textEnd(text, start)));
  const spaces = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  return { kind: 'deleteTag', edits: [{ start, end: end + spaces, text: '' }] };
}

/** All tabs that indent in the broken part: the next one would only be the next finding. */
function tabs(text: string, broken: readonly TextRange[], at: number): TextEdit[] {
  const part = broken.find((range) => range.start <= at && at < range.end) ?? { start: at, end: at + 1 };
  const edits: TextEdit[] = [];
  for (let line = lineStartOf(text, part.start); line < part.end; line = lineEndOf(text, line) + 1) {
    const indentation = /^[ \t-]*/.exec(text.slice(line, lineEndOf(text, line)))?.[0] ?? '';
    for (let tab = indentation.indexOf('\t'); tab >= 0; tab = indentation.indexOf('\t', tab + 1)) {
      edits.push({ start: line + tab, end: line + tab + 1, text: '  ' });
    }
  }
  return edits;
}

function controls(text: string): TextEdit[] {
  return [...text.matchAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g)].map(({ index }) => ({ start: index, end: index + 1, text: '' }));
}

/** Is the next line with content indented deeper? Then the value may be longer than its line. */
function goesOn(text: string, at: number): boolean {
  const indent = indentOf(text, lineStartOf(text, at));
  for (let line = lineEndOf(text, at) + 1; line < text.length; line = lineEndOf(text, line) + 1) {
    if (!/^\s*(?:#.*)?$/.test(text.slice(line, lineEndOf(text, line)))) return indentOf(text, line) > indent;
  }
  return false;
}

/** Of a list item, the column of its content. */
function indentOf(text: string, lineStart: number): number {
  return /^ *(?:- +)*/.exec(text.slice(lineStart, lineEndOf(text, lineStart)))?.[0].length ?? 0;
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
