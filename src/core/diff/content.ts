import type { Language } from '../text/language';
import type { MapNode, ScalarNode, YamlNode } from '../yaml/node';

/**
 * Everything that a thing says but its id, in an order of its own: two things with the same content say the same.
 *
 * @param textOf what a scalar says, for example what it leads to where it refers
 */
export function contentOf(map: MapNode, textOf: TextOf = scalarText): string {
  return JSON.stringify(map.pairs.filter(({ key }) => key.name !== 'id').map(({ key, value }) => [key.name, plain(value, textOf)]).sort(byText));
}

/** The same of any value, with all that it says. */
export function valueContent(node: YamlNode, textOf: TextOf): string {
  return JSON.stringify(plain(node, textOf));
}

type TextOf = (node: ScalarNode) => string;

function plain(node: YamlNode, textOf: TextOf): unknown {
  if (node.kind === 'scalar') return textOf(node);
  if (node.kind === 'list') return node.items.map((item) => plain(item, textOf)).sort(byText);
  return node.pairs.map(({ key, value }) => [key.name, plain(value, textOf)]).sort(byText);
}

/** A scalar without what quotes and line breaks make of it. */
export function scalarText({ value }: ScalarNode): string {
  return String(value ?? '').replace(/\s+/g, ' ').trim();
}

/** A text by language; a plain one is in the language of its document. Without those that are empty. */
export function textsOf(node: YamlNode | undefined, language: Language): ReadonlyMap<string, string> {
  if (!node || node.kind === 'list') return new Map();
  const texts: [string, string][] = node.kind === 'scalar'
    ? [[language, scalarText(node)]]
    : node.pairs.map(({ key, value }) => [key.name, value.kind === 'scalar' ? scalarText(value) : '']);
  return new Map(texts.filter(([, text]) => text !== ''));
}

function byText(a: unknown, b: unknown): number {
  return compareTexts(JSON.stringify(a), JSON.stringify(b));
}

/** By code unit, so that the order is the same everywhere. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
