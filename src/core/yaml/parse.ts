import { parseDocument, Schema, type Document, type ParsedNode } from 'yaml';
import type { TextRange } from '../text/range';
import { splitIntoBlocks, type Block } from './blocks';
import { convert } from './convert';
import { problemOf } from './library-error';
import { moveNode, type KeyNode, type ListNode, type MapNode, type Pair, type YamlNode } from './node';
import type { YamlProblem } from './problem';

/** A text as a tree, as far as it could be read, and everything that is wrong with its YAML. */
export interface ParsedYaml {
  readonly text: string;
  readonly root: MapNode | undefined;
  readonly problems: readonly YamlProblem[];
  /** Parts with broken syntax: what the tree says there may not be what the author meant. */
  readonly broken: readonly TextRange[];
  /** What each part of the text was read as, for the next parse after an edit. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** A part of a text read on its own, with the offset at which it stood. */
export interface Part {
  readonly at: number;
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  readonly broken: boolean;
  readonly hasAnchors: boolean;
}

/**
 * Reads YAML and never throws. Parts of the text that stood in `previous` are not read again; the result is the same
 * with and without it.
 */
export function parseYaml(text: string, previous?: ParsedYaml): ParsedYaml {
  const source = withKnownLineBreaks(text);
  const blocks = splitIntoBlocks(source);
  return (blocks && parseBlocks(source, blocks, previous)) ?? parseWhole(source);
}

/** YAML allows a lone CR as a line break, the library does not know it. */
function withKnownLineBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** Undefined where the parts do not stand on their own: an alias may point into another part. */
function parseBlocks(text: string, blocks: readonly Block[], previous: ParsedYaml | undefined): ParsedYaml | undefined {
  const reader = new PartReader(text, previous);
  const pairs: Pair[] = [];
  for (const block of blocks) {
    const read = block.kind === 'list' ? reader.list(block) : reader.entry(block);
    if (!read) return undefined;
    for (const pair of read) pairs.push(pair);
  }
  const problems = [...reader.problems, ...duplicateKeys(pairs), ...controlCharacters(text)];
  return { text, root: mapOf(pairs), problems: inOrder(problems), broken: reader.broken, parts: reader.parts };
}

class PartReader {
  readonly problems: YamlProblem[] = [];
  readonly broken: TextRange[] = [];
  readonly parts = new Map<string, Part>();

  constructor(private readonly text: string, private readonly previous: ParsedYaml | undefined) {}

  entry(range: TextRange): readonly Pair[] | undefined {
    const root = this.read(range);
    return root?.kind === 'map' ? root.pairs : undefined;
  }

  list(block: Extract<Block, { kind: 'list' }>): readonly Pair[] | undefined {
    const items: YamlNode[] = [];
    for (const range of block.items) {
      const root = this.read(range);
      if (root?.kind !== 'list') return undefined;
      for (const item of root.items) items.push(item);
    }
    const key: KeyNode = { name: this.text.slice(block.key.start, block.key.end), ...block.key };
    return [{ key, value: listOf(items, block.items) }];
  }

  private read(range: TextRange): YamlNode | undefined {
    const source = this.text.slice(range.start, range.end);
    const known = this.parts.get(source) ?? this.previous?.parts.get(source);
    const part = known ? movePart(known, range.start) : parsePart(source, range.start);
    this.parts.set(source, part);
    if (part.hasAnchors) return undefined;
    if (part.broken) this.broken.push(range);
    this.problems.push(...part.problems);
    return part.root;
  }
}

function listOf(items: readonly YamlNode[], ranges: readonly TextRange[]): ListNode {
  const end = items[items.length - 1]?.end ?? 0;
  return { kind: 'list', start: ranges[0]?.start ?? end, end, items };
}

function mapOf(pairs: readonly Pair[]): MapNode | undefined {
  const first = pairs[0];
  const last = pairs[pairs.length - 1];
  return first && last && { kind: 'map', start: first.key.start, end: Math.max(last.value.end, last.key.end), pairs };
}

function duplicateKeys(pairs: readonly Pair[]): YamlProblem[] {
  const seen = new Map<string, KeyNode>();
  const problems: YamlProblem[] = [];
  for (const { key } of pairs) {
    const first = seen.get(key.name);
    if (first) problems.push({ cause: 'duplicate-key', name: key.name, start: key.start, end: key.end, first: { start: first.start, end: first.end } });
    else seen.set(key.name, key);
  }
  return problems;
}

function movePart(part: Part, at: number): Part {
  if (part.at === at) return part;
  const by = at - part.at;
  return { ...part, at, root: part.root && moveNode(part.root, by), problems: part.problems.map((problem) => moveProblem(problem, by)) };
}

function moveProblem(problem: YamlProblem, by: number): YamlProblem {
  const first = problem.first && { first: { start: problem.first.start + by, end: problem.first.end + by } };
  return { ...problem, start: problem.start + by, end: problem.end + by, ...first };
}

function parseWhole(text: string): ParsedYaml {
  const part = parsePart(text, 0);
  const broken = part.broken ? [{ start: 0, end: text.length }] : [];
  const root = part.root?.kind === 'map' ? part.root : undefined;
  const problems = [...part.problems, ...notAMap(part), ...controlCharacters(text)];
  return { text, root, problems: inOrder(problems), broken, parts: new Map() };
}

function inOrder(problems: readonly YamlProblem[]): YamlProblem[] {
  return [...problems].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** YAML forbids them, the library lets them pass. The first one stands for all. */
function controlCharacters(text: string): YamlProblem[] {
  const at = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
  return at < 0 ? [] : [{ cause: 'control-character', start: at, end: at + 1 }];
}

/** A text that is something else than keys with values; an empty one is for the schema to report. */
function notAMap(part: Part): YamlProblem[] {
  const { root } = part;
  if (!root || part.broken || root.kind === 'map' || (root.kind === 'scalar' && root.value === null)) return [];
  return [{ cause: 'not-a-map', start: root.start, end: root.end }];
}

/** One problem a part: what follows the first break in the syntax is mostly its echo. */
function parsePart(source: string, at: number): Part {
  const document = parseWithLibrary(source);
  if (!document) return { at, root: undefined, problems: [{ cause: 'too-deep', start: at, end: at + 1 }], broken: true, hasAnchors: false };
  const [syntaxError] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const converted = convert(document.contents, source, at);
  // How deep the library itself gets depends on the machine.
  const tooDeep = converted.problems.find(({ cause }) => cause === 'too-deep');
  if (tooDeep) return { at, ...converted, problems: [tooDeep], broken: true };
  if (syntaxError) return { at, ...converted, problems: [problemOf(syntaxError, source, at, converted.root)], broken: true };
  const warnings = document.warnings.map((warning) => problemOf(warning, source, at, converted.root));
  return { at, ...converted, problems: [...warnings, ...converted.problems], broken: false };
}

/** Undefined where the nesting is deeper than the library's recursion can follow. */
function parseWithLibrary(source: string): Document.Parsed<ParsedNode> | undefined {
  try {
    return parseDocument(source, LIBRARY_OPTIONS);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Duplicate keys are found by the conversion: the library compares every key with every other. */
const LIBRARY_OPTIONS = {
  schema: new Schema({ schema: 'core' }),
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as unknown as { uniqueKeys: boolean };
