import type { Guide } from '../../core/schema/guide';
import type { BlockKey, BlockPlan } from './block-plans';
import type { Layout } from './layout';
import type { Piece, Stop } from './snippet';

/** Fills the values of a new block. */
export type StopOf = (guide: Guide, path: readonly string[], value: string | undefined) => Stop;

/** Where a block is written. */
export interface BlockPlace {
  readonly guide: Guide;
  readonly path: readonly string[];
  /** Of its keys. */
  readonly column: number;
  readonly layout: Layout;
  readonly stopOf: StopOf;
}

/** The keys of a new map, from where the first of them begins. */
export function blockText(plan: BlockPlan, place: BlockPlace): Piece[] {
  const indent = place.layout.lineBreak + ' '.repeat(place.column);
  return joined(known(plan, place).map(([key, guide]) => [`${key.name}:`, ...valueText(key, { ...place, guide, path: [...place.path, key.name] })]), indent);
}

/** The same between braces. */
export function flowText(plan: BlockPlan, place: BlockPlace): Piece[] {
  const parts = known(plan, place).map(([key, guide]): Piece[] => [`${key.name}: `, ...flowValue(key, { ...place, guide, path: [...place.path, key.name] })]);
  return ['{ ', ...joined(parts, ', '), ' }'];
}

/** What the plan names and the format knows here. */
function known({ keys }: BlockPlan, { guide }: BlockPlace): [BlockKey, Guide][] {
  return keys.flatMap((key) => {
    const inner = guide.properties?.[key.name];
    return inner ? [[key, inner] as [BlockKey, Guide]] : [];
  });
}

/** From behind the colon. */
function valueText(key: BlockKey, place: BlockPlace): Piece[] {
  const { guide, column, layout } = place;
  if (!key.inner || !guide.items) return [' ', ...flowValue(key, place)];
  const dash = column + layout.list;
  const item = { ...place, guide: guide.items, path: [...place.path, '0'], column: dash + 2 };
  const start = `${layout.lineBreak}${' '.repeat(dash)}- `;
  return [start, ...(key.inner.isFlow ? flowText(key.inner, item) : blockText(key.inner, item))];
}

function flowValue({ inner, value }: BlockKey, place: BlockPlace): Piece[] {
  const { guide, path, stopOf } = place;
  if (!guide.items) return inner ? flowText(inner, place) : [stopOf(guide, path, value)];
  const item = { ...place, guide: guide.items, path: [...path, '0'] };
  return ['[', ...(inner ? flowText(inner, item) : [stopOf(guide.items, item.path, value)]), ']'];
}

function joined(parts: readonly (readonly Piece[])[], separator: string): Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** The plan for a map that has none: its required keys. */
export function requiredPlan({ required = [], properties = {} }: Guide): BlockPlan | undefined {
  const names = required.length > 0 ? required : Object.keys(properties).slice(0, 1);
  return names.length === 0 ? undefined : { isFlow: true, keys: names.map((name) => ({ name, value: undefined, inner: undefined })) };
}

