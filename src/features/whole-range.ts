import type { TextRange } from '../core/text/range';
import { contentEnd } from '../core/yaml/content-end';
import type { YamlNode } from '../core/yaml/node';

/** All of a value from its first to its last visible character: a block is without the blank lines and comments below. */
export function wholeRange(text: string, node: YamlNode): TextRange {
  let start = node.start;
  let end = contentEnd(text, node);
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end: Math.max(start, end) };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? '');
}
