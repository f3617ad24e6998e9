import { valueOf, type MapNode, type ScalarNode, type YamlNode } from '../yaml/node';
import { quoted, scalarSource } from '../yaml/quote';
import { RESOLUTION, type Fields } from './decided';
import { identityOf, scalarIn } from './identity';
import { adoptedBy, codeIn, isLater, type SealedBy } from './sealed';

/** A plan with the resolution that adopted it. */
export interface AdoptedPlan {
  readonly id: string;
  readonly by: SealedBy;
  readonly root: MapNode;
  /** Of the document. */
  readonly text: string;
}

/** The lines of the block that records what was decided on a plan, each item and each value on its own. */
export function blockOf(plan: AdoptedPlan, fields: Fields): string[] {
  const lines = linesOf(plan.root, { resolution: RESOLUTION, ...fields }, plan);
  return asItem([`plan: ${scalarSource(plan.id)}`, ...lines]).map((line) => `  ${line}`);
}

function linesOf(map: MapNode, fields: Fields, plan: AdoptedPlan): string[] {
  return Object.entries(fields).flatMap(([key, inner]) => {
    const value = valueOf(map, key);
    if (!value || isLeftOut(key, map, plan)) return [];
    const scalar = inner === true ? scalarIn(value) : undefined;
    if (scalar) return [`${key}: ${key === 'paper' ? codeSource(scalar, plan) : sourceOf(scalar, plan)}`];
    const lines = innerLines(value, inner, plan);
    return lines.length > 0 ? [`${key}:`, ...lines.map((line) => `  ${line}`)] : [];
  });
}

/** A trend beside a value decides nothing more; of a measure's own resolutions only a later one than the plan's does. */
function isLeftOut(key: string, map: MapNode, { root, by, text }: AdoptedPlan): boolean {
  if (key === 'trend') return hasValue(valueOf(map, 'target'));
  if (key !== 'resolution' || map === root) return false;
  const own = adoptedBy(map, text);
  return own === undefined || !isLater(own, by);
}

function hasValue(target: YamlNode | undefined): boolean {
  return target?.kind === 'map' && scalarIn(valueOf(target, 'value')) !== undefined;
}

function innerLines(value: YamlNode, fields: true | Fields, plan: AdoptedPlan): string[] {
  if (value.kind === 'scalar') return [];
  if (fields === true) return value.kind === 'list' ? value.items.flatMap((item) => scalarIn(item) ?? []).map((item) => `- ${sourceOf(item, plan)}`).sort() : [];
  if (value.kind === 'map') return linesOf(value, fields, plan);
  return sortedItems(value.items).flatMap((item) => asItem(linesOf(item, fields, plan)));
}

/** In an order that does not depend on the one in the plan. */
function sortedItems(items: readonly YamlNode[]): MapNode[] {
  const keys = new Map(items.filter((item) => item.kind === 'map').map((item) => [item, `${identityOf(item)} ${dateOf(item)}`]));
  return [...keys].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([item]) => item);
}

function dateOf(item: MapNode): string {
  return ['by', 'due', 'from'].map((key) => scalarIn(valueOf(item, key))?.value ?? '').join('');
}

function asItem(lines: readonly string[]): string[] {
  return lines.map((line, at) => (at === 0 ? '- ' : '  ') + line);
}

/** What YAML reads as another number than it looks like is none. */
function codeSource(scalar: ScalarNode, plan: AdoptedPlan): string {
  const code = codeIn(scalar, plan.text);
  return typeof scalar.value === 'number' && String(scalar.value) !== code ? quoted(code) : sourceOf(scalar, plan);
}

/** As written in the plan where that means the same here. */
function sourceOf(scalar: ScalarNode, { text }: AdoptedPlan): string {
  const written = text.slice(scalar.start, scalar.end);
  if (scalar.style === 'plain' && /^[-\p{L}\p{N}][\p{L}\p{N}./_+-]*$/u.test(written)) return written;
  return typeof scalar.value === 'string' ? scalarSource(scalar.value) : String(scalar.value);
}
