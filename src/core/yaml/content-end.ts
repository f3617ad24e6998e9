import type { YamlNode } from './node';

/** Where the last character of a value stands: a block ends before the blank lines and comments below it. */
export function contentEnd(text: string, node: YamlNode): number {
  if (node.kind === 'scalar') return node.style === 'block' ? blockScalarEnd(text, node) : node.end;
  if (/[[{*]/.test(text[node.start] ?? '')) return node.end;
  const last = node.kind === 'list' ? node.items[node.items.length - 1] : node.pairs[node.pairs.length - 1]?.value;
  return last ? contentEnd(text, last) : node.end;
}

/** Blank lines at the end are part of the text only after `|+` and `>+`. */
function blockScalarEnd(text: string, { start, end }: YamlNode): number {
  const content = text.slice(start, end);
  return /^[|>]\d?\+/.test(content) ? end : start + content.trimEnd().length;
}
