import type { ScalarNode } from '../../yaml/node';

/** The number that `12.000` or `1.234.567` means where thousands are grouped by points, as digits; else undefined. */
export function ungrouped(text: string, { start, end }: Pick<ScalarNode, 'start' | 'end'>): string | undefined {
  const source = text.slice(start, end).replace(/^(["'])(.*)\1$/, '$2');
  return /^[1-9]\d{0,2}(\.\d{3})+$/.test(source) ? source.replace(/\./g, '') : undefined;
}
