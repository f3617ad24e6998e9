import { lineBreakOf } from '../text/line-break';
import type { TextEdit } from '../text/range';
import { contentEnd } from '../yaml/content-end';
import type { MapNode, Pair } from '../yaml/node';
import type { PlanDocument } from './document';

/** Adds a key to a map, in the map's own style, so that it becomes the one at `index`; `value` is YAML on one line. */
export function insertKeyAt(document: PlanDocument, map: MapNode, index: number, key: string, value: string): TextEdit {
  const entry = `${key}: ${value}`;
  const before = map.pairs[index - 1];
  const first = map.pairs[0];
  if (!first) return { start: map.start, end: map.end, text: `{ ${entry} }` };
  const layout = layoutOf(document.text, map, first);
  if (layout === 'bare') return { start: map.start, end: map.end, text: `{ ${document.text.slice(map.start, map.end).trimEnd()}, ${entry} }` };
  if (layout === 'flow') return before ? inFlowAfter(document, before, entry) : insertion(first.key.start, `${entry}, `);
  return before ? inBlockAfter(document, first, before, entry) : insertion(first.key.start, entry + lineBreak(document, first));
}

/** `bare`: the single pair of `[a: b]`, a map without braces. */
function layoutOf(text: string, map: MapNode, first: Pair): 'block' | 'flow' | 'bare' {
  const before = text.slice(0, first.key.start).trimEnd();
  if (text[map.start] === '{' || before.endsWith('{')) return 'flow';
  return /[[,] *$/.test(linePrefix(text, first)) ? 'bare' : 'block';
}

function inFlowAfter(document: PlanDocument, before: Pair, entry: string): TextEdit {
  const at = document.text.slice(0, Math.max(before.key.end, before.value.end)).trimEnd().length;
  const onOwnLine = linePrefix(document.text, before).trim() === '';
  return insertion(at, onOwnLine ? `,${lineBreak(document, before)}${entry}` : `, ${entry}`);
}

function inBlockAfter(document: PlanDocument, first: Pair, before: Pair, entry: string): TextEdit {
  const { text, lines } = document;
  const end = Math.max(before.key.end, contentEnd(text, before.value));
  const separator = lineBreak(document, first);
  if (end > 0 && /[\r\n]/.test(text[end - 1] ?? '')) return insertion(end, separator.replace(/^[\r\n]+/, '') + entry + lineBreakOf(text));
  return insertion(lines.lineEnd(lines.lineAt(end)), separator + entry);
}

/** The document's line break with the indentation of the map that the pair begins. */
function lineBreak({ text }: PlanDocument, pair: Pair): string {
  const indentation = /^[ -]*/.exec(linePrefix(text, pair))?.[0] ?? '';
  return lineBreakOf(text) + ' '.repeat(indentation.length);
}

/** What stands before the key in its line. */
function linePrefix(text: string, { key }: Pair): string {
  const start = Math.max(text.lastIndexOf('\n', key.start - 1), text.lastIndexOf('\r', key.start - 1)) + 1;
  return key.start === 0 ? '' : text.slice(start, key.start).replace(/^\uFEFF/, '');
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
