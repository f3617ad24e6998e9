import { mapOf, scalarOf, type Of } from '../model/read';
import type { Resolution } from '../model/types.generated';
import type { TextRange } from '../text/range';
import type { MapNode, YamlNode } from '../yaml/node';
import type { ParsedYaml } from '../yaml/parse';
import { toPlain } from '../yaml/plain';
import { isPlainMap } from './identity';
import { sealedBy, type SealedResolution } from './sealed';

/** The content of planwerk.lock.yaml, as far as it can be read. */
export interface Lock {
  readonly blocks: readonly LockBlock[];
  /** What is not as `planwerk seal` writes it, beside broken YAML: layout, what a block lacks, the same block twice. */
  readonly problems: readonly TextRange[];
}

/** A block with the lines that it stands in. */
export interface LockBlock extends TextRange {
  /** Where the comments right above it begin. */
  readonly lead: number;
  readonly sealed: SealedResolution;
}

/** Never throws. */
export function readLock({ text, root }: ParsedYaml): Lock {
  const items: YamlNode[] = [];
  const problems: TextRange[] = [];
  for (const { key, value } of root?.pairs ?? []) {
    if (key.name === KEY && value.kind === 'list') items.push(...value.items);
    else if (key.name !== KEY || value.kind !== 'scalar' || value.value !== null) problems.push(key);
  }
  const starts = items.map(({ start }) => text.lastIndexOf('\n', start - 1) + 1);
  const leads = starts.map((start) => leadBefore(start, text));
  leads.push(leadBefore(text.length, text));
  const blocks: LockBlock[] = [];
  const known = new Set<string>();
  for (const [at, item] of items.entries()) {
    const [start = 0, lead = start, end = text.length] = [starts[at], ...leads.slice(at, at + 2)];
    const sealed = item.kind === 'map' ? sealedIn(item, text) : undefined;
    if (sealed && text.slice(start, item.start) === DASH && !known.has(keyOf(sealed))) blocks.push({ lead, start, end, sealed });
    else problems.push(item);
    if (sealed) known.add(keyOf(sealed));
  }
  return { blocks, problems };
}

export const KEY = 'resolutions';

/** Comments that are indented deeper belong to the block above. */
function leadBefore(end: number, text: string): number {
  for (let at = end; at > 0;) {
    const start = at < 2 ? 0 : text.lastIndexOf('\n', at - 2) + 1;
    if (!/^(?: {0,2}#[^]*|\s*)$/.test(text.slice(start, at))) return at;
    at = start;
  }
  return 0;
}

/** Each block begins at the same place of a line, so that a line belongs to one block. */
const DASH = '  - ';

interface Block {
  readonly plan: string;
  readonly resolution: Resolution;
}

function sealedIn(item: Of<Block>, text: string): SealedResolution | undefined {
  const plan = scalarOf(item, 'plan')?.value;
  const resolution = mapOf(item, 'resolution');
  const by = resolution && sealedBy(resolution as MapNode, text);
  const plain = toPlain(item);
  if (plan === undefined || !by || !isPlainMap(plain)) return undefined;
  const decided = Object.fromEntries(Object.entries(plain).filter(([key]) => key !== 'plan' && key !== 'resolution'));
  return { plan: String(plan), ...by, decided };
}

/** As `isSameResolution` tells resolutions apart. */
function keyOf({ plan, date, paper }: SealedResolution): string {
  return JSON.stringify([plan, date, paper]);
}
