import { headOf, placeOf, stringOf, type Of } from '../../core/model/read';
import { guideAt, type Guide } from '../../core/schema/guide';
import type { TextRange } from '../../core/text/range';
import type { MapNode, Pair, YamlNode } from '../../core/yaml/node';
import type { Snapshot } from '../snapshot';
import { wholeRange } from '../whole-range';
import { nameOfGroup, nameOfItem, nameOfText, namingScalar } from './names';
import type { OutlineEntry, OutlineKind } from './outline-entry';
import { isPast } from './past';

export type { OutlineEntry, OutlineKind } from './outline-entry';

/**
 * The outline of a document: itself, then what stands at its top with what that holds: goals with their targets, measures
 * with their milestones. Of a broken document what could be read.
 */
export function documentSymbols(snapshot: Snapshot): OutlineEntry[] {
  const { root } = snapshot.document;
  return root ? new Outline(snapshot).entries(root) : [];
}

class Outline {
  private readonly guide: Guide | undefined;

  constructor(private readonly snapshot: Snapshot) {
    this.guide = guideAt(snapshot.document.kind ?? 'plan', []);
  }

  entries(root: MapNode): OutlineEntry[] {
    const grouped = root.pairs.filter((pair) => this.isGroup(pair));
    const entries = grouped.map((pair) => this.group(pair));
    return [this.head(root, grouped[0]), ...entries];
  }

  /** The document itself, from its first line to what comes before the first group. */
  private head(root: MapNode, first: Pair | undefined): OutlineEntry {
    const last = root.pairs.findLast((pair) => !first || pair.key.start < first.key.start);
    const range = { start: root.start, end: last ? this.endOf(last) : root.start };
    return this.entry(root, this.snapshot.document.kind ?? 'plan', range, placeOf(root as Of<{ title: string }>, 'title'));
  }

  /** References to other documents say nothing of this one's structure. */
  private isGroup({ key, value }: Pair): boolean {
    const guide = this.guide?.properties?.[key.name];
    if (value.kind === 'scalar' || guide?.format === 'text' || guide?.items?.refersTo) return false;
    return value.kind === 'map' ? value.pairs.length > 0 : value.items.some((item) => !isEmpty(item));
  }

  private group(pair: Pair): OutlineEntry {
    const { key, value } = pair;
    const guide = this.guide?.properties?.[key.name];
    const count = value.kind === 'list' ? value.items.filter((item) => !isEmpty(item)).length : undefined;
    return {
      name: nameOfGroup(guide?.title, key.name, count, this.snapshot.language), detail: '', kind: 'group', isPast: false,
      range: { start: key.start, end: this.endOf(pair) }, selection: { start: key.start, end: key.end },
      children: value.kind === 'list' ? this.items(value.items, guide?.items?.defines ?? kindOfKey(key.name)) : this.inside(value),
    };
  }

  private items(nodes: readonly YamlNode[], kind: OutlineKind): OutlineEntry[] {
    const entries: OutlineEntry[] = [];
    for (const node of nodes) {
      if (isEmpty(node) || node.kind === 'list') continue;
      const range = wholeRange(this.snapshot.document.text, node);
      entries.push(this.entry(node, kind, range, node.kind === 'map' ? headIn(node, kind) : range));
    }
    return entries;
  }

  private entry(node: Exclude<YamlNode, { kind: 'list' }>, kind: OutlineKind, range: TextRange, selection: TextRange): OutlineEntry {
    const isInside = range.start <= selection.start && selection.end <= range.end;
    const { name, detail } = node.kind === 'map' ? nameOfItem(this.snapshot, node, kind) : nameOfText(String(node.value), this.snapshot.language);
    return {
      name, detail, kind, range,
      isPast: node.kind === 'map' && isPast(kind, stringOf(node as Of<{ status: string }>, 'status')),
      selection: isInside ? selection : { start: range.start, end: range.start },
      children: node.kind === 'map' && node !== this.snapshot.document.root ? this.inside(node) : [],
    };
  }

  /** The lists of a thing that are worth a line of their own, also inside `schedule`. */
  private inside(node: YamlNode): OutlineEntry[] {
    const entries: OutlineEntry[] = [];
    if (node.kind !== 'map') return entries;
    for (const { key, value } of node.pairs) {
      if (key.name === 'schedule') entries.push(...this.inside(value));
      else if (value.kind === 'list' && INNER_LISTS.has(key.name)) entries.push(...this.items(value.items, kindOfKey(key.name)));
    }
    return entries;
  }

  private endOf({ key, value }: Pair): number {
    return Math.max(key.end, wholeRange(this.snapshot.document.text, value).end);
  }
}

const INNER_LISTS: ReadonlySet<string> = new Set(['targets', 'phases', 'milestones']);

/** Of lists whose items have no id, or have one only elsewhere. */
function kindOfKey(key: string): OutlineKind {
  return KINDS.get(key) ?? 'part';
}

const KINDS: ReadonlyMap<string, OutlineKind> = new Map([
  ['targets', 'target'], ['phases', 'phase'], ['milestones', 'milestone'],
  ['interfaces', 'interface'], ['items', 'item'], ['entries', 'entry'], ['principles', 'principle'],
]);

function headIn(node: MapNode, kind: OutlineKind): TextRange {
  return namingScalar(node, kind) ?? headOf(node);
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
