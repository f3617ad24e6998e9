import type { Shape } from '../../model/shape';
import { isSpan, readDate } from '../../model/time';
import type { Violation } from '../../schema/violation';
import type { TextEdit } from '../../text/range';
import { contentEnd } from '../../yaml/content-end';
import type { MapNode, ScalarNode, YamlNode } from '../../yaml/node';
import { quoted } from '../../yaml/quote';
import { lineEndOf, lineStartOf } from '../../yaml/source';
import { ungrouped } from '../number/grouped-thousands';
import { mapSource } from './map-fix';

/** The right value in the wrong form, in the right form; `kind` names the message that says what is done. */
export interface TypeFix {
  readonly kind: 'list' | 'map' | 'quote' | 'unquote' | 'ungroup';
  /** What is put there, for those that say so. */
  readonly right?: string;
  readonly edits: readonly TextEdit[];
}

export function typeFix(text: string, { node, shape }: Violation): TypeFix | undefined {
  if (!node || node.kind === 'list' || text[node.start] === '*') return undefined;
  if (shape.items) return listFix(text, node, shape.items);
  if (node.kind === 'map') return undefined;
  return shape.properties && shape.format !== 'text' ? mapFix(text, node, shape) : scalarFix(text, node, shape.format);
}

/** Only what can be an item of the list. */
function listFix(text: string, node: MapNode | ScalarNode, items: Shape): TypeFix | undefined {
  if (node.kind === 'map') return items.properties && (listByDate(text, node, items.properties) ?? listOfMap(text, node, items.properties));
  return items.properties && items.format !== 'text' ? undefined : listOfScalar(text, node);
}

function listOfScalar(text: string, { start, end, style }: ScalarNode): TypeFix | undefined {
  const source = text.slice(start, end);
  if (style === 'block' || /[\r\n[\]{}#]/.test(source)) return undefined;
  return { kind: 'list', edits: [{ start, end, text: `[${source}]` }] };
}

/** A map in braces gets brackets; one below its key becomes the first item, each line two columns further right. */
function listOfMap(text: string, map: MapNode, known: NonNullable<Shape['properties']>): TypeFix | undefined {
  const first = map.pairs[0];
  if (!map.pairs.some(({ key }) => Object.hasOwn(known, key.name))) return undefined;
  if (text[map.start] === '{') return { kind: 'list', edits: [insertion(map.start, '['), insertion(map.end, ']')] };
  if (!first || text.slice(lineStartOf(text, first.key.start), first.key.start).trim() !== '') return undefined;
  const edits = [insertion(first.key.start, '- ')];
  const end = contentEnd(text, map);
  for (let line = lineEndOf(text, first.key.start) + 1; line < end; line = lineEndOf(text, line) + 1) {
    if (/[^\s]/.test(text.slice(line, lineEndOf(text, line)))) edits.push(insertion(line, '  '));
  }
  return { kind: 'list', edits };
}

/** `{ 2024: 38, 2025: 40 }` where each item of the list has one date and one number. */
function listByDate(text: string, map: MapNode, properties: NonNullable<Shape['properties']>): TypeFix | undefined {
  const [date, ...otherDates] = keysWith(properties, /^(date|year)$/);
  const [number, ...otherNumbers] = keysWith(properties, /^(number|money)$/);
  const last = map.pairs.at(-1)?.value;
  if (!last || date === undefined || number === undefined || otherDates.length + otherNumbers.length > 0) return undefined;
  const end = text[map.start] === '{' ? map.end : last.end;
  if (text.slice(map.start, end).includes('#') || !map.pairs.every(({ key, value }) => isSpan(readDate(key.name)) && isPlainNumber(value))) return undefined;
  const items = map.pairs.map(({ key, value }) => `{ ${date}: ${key.name}, ${number}: ${text.slice(value.start, value.end)} }`);
  return { kind: 'list', edits: [{ start: map.start, end, text: `[${items.join(', ')}]` }] };
}

function keysWith(properties: NonNullable<Shape['properties']>, formats: RegExp): string[] {
  return Object.keys(properties).filter((key) => formats.test(properties[key]?.format ?? ''));
}

function isPlainNumber(node: YamlNode): boolean {
  return node.kind === 'scalar' && typeof node.value === 'number';
}

function mapFix(text: string, node: ScalarNode, shape: Shape): TypeFix | undefined {
  const { start, end } = node;
  const right = mapSource(text.slice(start, end), node, shape);
  return right === undefined ? undefined : { kind: 'map', right, edits: [{ start, end, text: right }] };
}

function scalarFix(text: string, { start, end, value, style }: ScalarNode, format = ''): TypeFix | undefined {
  const grouped = AMOUNTS.test(format) ? ungrouped(text, { start, end }) : undefined;
  if (grouped !== undefined) return { kind: 'ungroup', right: grouped, edits: [{ start, end, text: grouped }] };
  // A group of three after the point of an amount that is not written in groups may be either.
  if (AMOUNTS.test(format) && /\.\d{3}$/.test(String(value))) return undefined;
  const isNumber = style === 'quoted' && /^-?\d+(\.\d+)?$/.test(String(value));
  if (isNumber && /^(number|money|share|count|year)$/.test(format)) return { kind: 'unquote', edits: [{ start, end, text: String(value) }] };
  if (format !== 'text' || typeof value === 'string') return undefined;
  return { kind: 'quote', edits: [{ start, end, text: quoted(text.slice(start, end)) }] };
}

const AMOUNTS = /^(money|count|year)$/;

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
