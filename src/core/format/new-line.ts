import type { PlanDocument } from '../model/document';
import { BYTE_ORDER_MARK } from '../text/decode';
import type { TextEdit } from '../text/range';
import type { YamlNode } from '../yaml/node';
import { INDENT } from './write';

/**
 * Indents the empty line that a line break has just begun: deeper below a key that is still without a value, else in
 * line with the key or item above. Undefined where that is so already, or where only the author knows.
 *
 * @param line the new one
 */
export function indentNewLine(document: PlanDocument, line: number): TextEdit | undefined {
  const { lines } = document;
  const content = lines.line(line);
  if (line === 0 || content.trim() !== '') return undefined;
  const indent = indentBelow(lines.line(line - 1).replace(BYTE_ORDER_MARK, '').trimEnd());
  if (indent === undefined || content === ' '.repeat(indent) || isInsideText(document, line)) return undefined;
  return { start: lines.lineStart(line), end: lines.lineEnd(line), text: ' '.repeat(indent) };
}

function indentBelow(line: string): number | undefined {
  const [, spaces = '', dashes = '', rest = ''] = /^( *)((?:- +)*)(.*)$/.exec(line) ?? [];
  const column = spaces.length + dashes.length;
  if (rest === '-') return column + INDENT;
  const key = KEY.exec(rest);
  if (!key) return dashes !== '' && rest !== '' && isComplete(rest) ? column - INDENT : undefined;
  const [, value = ''] = key;
  if (OPEN.test(value)) return column + INDENT;
  return isComplete(value) ? column : undefined;
}

const KEY = /^(?:"[^"]*"|'[^']*'|[^\s#'"[\]{}|>&*!%@`-][^#]*?):(?: +(.*))?$/;
/** Nothing yet, or a text that begins in the next line. */
const OPEN = /^(?:[|>][-+0-9]*)? *(?:#.*)?$/;

/** Does the value end in its line: no bracket and no quotation mark stays open? */
function isComplete(value: string): boolean {
  if (value.startsWith('"')) return /^"(?:[^"\\]|\\.)*" *(?:#.*)?$/.test(value);
  if (value.startsWith('\'')) return /^'(?:[^']|'')*' *(?:#.*)?$/.test(value);
  if (!/^[[{]/.test(value)) return true;
  const brackets = value.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
  return (brackets.match(/[[{]/g) ?? []).length === (brackets.match(/[\]}]/g) ?? []).length;
}

/** Is the line inside a text of several lines or a collection in brackets? There the author indents. */
function isInsideText({ text, lines, root }: PlanDocument, line: number): boolean {
  const offset = lines.lineStart(line);
  let node: YamlNode | undefined = root;
  while (node) {
    const isBlock = node.kind === 'scalar' && node.style === 'block';
    if (isBlock) return offset <= node.end && lines.lineAt(node.start) < line - 1;
    if (node.kind === 'scalar' || /[[{]/.test(text[node.start] ?? '')) return node.start < offset && offset < node.end;
    node = childBefore(node, offset);
  }
  return false;
}

/** The last child that begins before the place. */
function childBefore(node: YamlNode, offset: number): YamlNode | undefined {
  if (node.kind === 'scalar') return undefined;
  const children = node.kind === 'list' ? node.items : node.pairs;
  const nodeAt = (index: number): YamlNode | undefined => (node.kind === 'list' ? node.items[index] : node.pairs[index]?.value);
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodeAt(middle)?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? nodeAt(low - 1) : undefined;
}
