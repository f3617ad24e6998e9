import { isIdStyle } from '../../model/id-style';
import type { Shape } from '../../model/shape';
import type { ScalarNode } from '../../yaml/node';

/** The map that somebody meant who wrote only its main entry (`baseline: 38`, `lead: jugendamt`) or a span of years. */
export function mapSource(source: string, node: ScalarNode, { properties = {} }: Shape): string | undefined {
  if (node.style === 'block' || /[\r\n[\]{}#]/.test(source)) return undefined;
  const [, start, end] = /^["']?(\d{4}) ?[-–] ?(\d{4})["']?$/.exec(source) ?? [];
  if (start !== undefined && end !== undefined) return properties['start'] && properties['end'] ? `{ start: ${start}, end: ${end} }` : undefined;
  const key = MAIN_KEYS.find((candidate) => properties[candidate]);
  return key && canHold(properties[key] ?? {}, node) ? `{ ${key}: ${source} }` : undefined;
}

/** The entry that a map is about, where it has one. */
const MAIN_KEYS = ['responsibility', 'lead', 'model', 'name', 'value', 'share', 'cost'] as const;

function canHold({ format = '' }: Shape, { value, style }: ScalarNode): boolean {
  if (typeof value === 'number') return /^(number|money|share)$/.test(format);
  if (typeof value !== 'string') return false;
  return format === 'text' ? style === 'quoted' || !value.includes(',') : format === 'reference' && isIdStyle(value);
}

/** How such a map is written, with its first entries. */
export function mapSketch({ properties = {} }: Shape): string {
  const keys = Object.keys(properties);
  return `{ ${keys.slice(0, 2).map((key) => `${key}: …`).join(', ')}${keys.length > 2 ? ', …' : ''} }`;
}
