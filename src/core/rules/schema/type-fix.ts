import type { Shape } from '../../model/shape';
import type { Violation } from '../../schema/violation';
import type { TextEdit } from '../../text/range';
import { contentEnd } from '../../yaml/content-end';
import type { MapNode, ScalarNode } from '../../yaml/node';
import { quoted } from '../../yaml/quote';
import { lineEndOf, lineStartOf } from '../../yaml/source';

/** The right value in the wrong form, in the right form; `kind` names the message that says what is done. */
export interface TypeFix {
  readonly kind: 'list' | 'quote' | 'unquote';
  readonly edits: readonly TextEdit[];
}

export function typeFix(text: string, { node, shape }: Violation): TypeFix | undefined {
  if (!node || node.kind === 'list' || text[node.start] === '*') return undefined;
  if (shape.items) return listFix(text, node, shape.items);
  return node.kind === 'scalar' ? scalarFix(text, node, shape.format) : undefined;
}

/** Only what can be an item of the list. */
function listFix(text: string, node: MapNode | ScalarNode, items: Shape): TypeFix | undefined {
  if (node.kind === 'map') return items.properties ? listOfMap(text, node) : undefined;
  return items.properties && items.format !== 'text' ? undefined : listOfScalar(text, node);
}

function listOfScalar(text: string, { start, end, style }: ScalarNode): TypeFix | undefined {
  const source = text.slice(start, end);
  if (style === 'block' || /[\r\n[\]{}#]/.test(source)) return undefined;
  return { kind: 'list', edits: [{ start, end, text: `[${source}]` }] };
}

/** A map in braces gets brackets; one below its key becomes the first item, each line two columns further right. */
function listOfMap(text: string, map: MapNode): TypeFix | undefined {
  const first = map.pairs[0];
  if (text[map.start] === '{') return { kind: 'list', edits: [insertion(map.start, '['), insertion(map.end, ']')] };
  if (!first || text.slice(lineStartOf(text, first.key.start), first.key.start).trim() !== '') return undefined;
  const edits = [insertion(first.key.start, '- ')];
  const end = contentEnd(text, map);
  for (let line = lineEndOf(text, first.key.start) + 1; line < end; line = lineEndOf(text, line) + 1) {
    if (/[^\s]/.test(text.slice(line, lineEndOf(text, line)))) edits.push(insertion(line, '  '));
  }
  return { kind: 'list', edits };
}

function scalarFix(text: string, { start, end, value, style }: ScalarNode, format = ''): TypeFix | undefined {
  const isNumber = style === 'quoted' && /^-?\d+(\.\d+)?$/.test(String(value));
  if (isNumber && /^(number|money|share|count|year)$/.test(format)) return { kind: 'unquote', edits: [{ start, end, text: String(value) }] };
  if (format !== 'text' || typeof value === 'string') return undefined;
  return { kind: 'quote', edits: [{ start, end, text: quoted(text.slice(start, end)) }] };
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
