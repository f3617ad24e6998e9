import { parseDocument, Schema, type Document, type ParsedNode } from 'yaml';
import type { TextRange } from '../text/range';
import { changeBetween, type TextChange } from '../text/change';
import { splitAgain, splitIntoBlocks, type Block, type ListBlock } from './blocks';
import { convert } from './convert';
import { problemOf } from './library-error';
import type { KeyNode, ListNode, MapNode, Pair, YamlNode } from './node';
import { copyFrom, PlacedKey, PlacedList, PlacedMap, TEXT_START, type Anchor } from './placed';
import type { YamlProblem } from './problem';
import { strayProblem } from './stray';

/** A text as a tree, as far as it could be read, and everything that is wrong with its YAML. */
export interface ParsedYaml {
  readonly text: string;
  readonly root: MapNode | undefined;
  readonly problems: readonly YamlProblem[];
  /** Parts with broken syntax: what the tree says there may not be what the author meant. */
  readonly broken: readonly TextRange[];
  /** How the text was cut, and what each part at which place was read as, for the next reading after an edit. */
  readonly blocks: readonly Block[];
  readonly ranges: readonly TextRange[];
  readonly parts: readonly Part[];
}

/** A part of a text read on its own; all its places are counted from where it begins. */
export interface Part {
  readonly anchor: Anchor;
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  readonly broken: boolean;
  readonly hasAnchors: boolean;
}

/**
 * Reads YAML and never throws. Parts of the text that stood in `previous` are not read again; the result is the same
 * with and without it. Their nodes move to where they stand now, so `previous` is good for nothing else afterwards.
 */
export function parseYaml(text: string, previous?: ParsedYaml): ParsedYaml {
  return parseAfter(text, previous, (part) => part);
}

/** The same beside another version of the text, whose tree stays as it is: parts that stand in both are copied. */
export function parseYamlBeside(text: string, other: ParsedYaml): ParsedYaml {
  return parseAfter(text, other, copyOf);
}

function parseAfter(text: string, previous: ParsedYaml | undefined, taken: (part: Part) => Part): ParsedYaml {
  const source = withKnownLineBreaks(text);
  const edit = previous && { previous, change: changeBetween(previous.text, source), taken };
  const blocks = (edit && splitAgain(source, edit.previous.blocks, edit.change)) ?? splitIntoBlocks(source);
  return (blocks && parseBlocks(source, blocks, edit)) ?? parseWhole(source);
}

/** What was read before, and what has changed since. */
interface Edit {
  readonly previous: ParsedYaml;
  readonly change: TextChange;
  /** What becomes of a part that stands in both texts. */
  readonly taken: (part: Part) => Part;
}

function copyOf(part: Part): Part {
  const anchor: Anchor = { at: 0 };
  return { ...part, anchor, root: part.root && copyFrom(part.anchor, part.root, anchor) };
}

/** YAML allows a lone CR as a line break, the library does not know it. */
function withKnownLineBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** Undefined where the parts do not stand on their own: an alias may point into another part. */
function parseBlocks(text: string, blocks: readonly Block[], edit: Edit | undefined): ParsedYaml | undefined {
  const reader = new PartReader(text, edit);
  const pairs: Pair[] = [];
  for (const block of blocks) {
    const read = reader.pairs(block);
    if (!read) return undefined;
    for (const pair of read) pairs.push(pair);
  }
  const problems = [...reader.problems, ...duplicateKeys(pairs), ...controlCharacters(text, edit)];
  return { text, root: mapOf(pairs), problems: inOrder(problems), broken: reader.broken, blocks, ranges: reader.ranges, parts: reader.parts };
}

class PartReader {
  readonly problems: YamlProblem[] = [];
  readonly broken: TextRange[] = [];
  readonly ranges: TextRange[] = [];
  readonly parts: Part[] = [];
  /** The first of the known parts that may come next. */
  private next = 0;

  constructor(private readonly text: string, private readonly edit: Edit | undefined) {}

  /** Undefined where the block cannot be read on its own. */
  pairs(block: Block): readonly Pair[] | undefined {
    switch (block.kind) {
      case 'list': return this.list(block);
      case 'entry': return this.entry(block);
      case 'loose': return this.loose(block);
      case 'stray': return this.stray(block);
    }
  }

  private entry(range: TextRange): readonly Pair[] | undefined {
    const { root } = this.read(range) ?? {};
    return root?.kind === 'map' ? root.pairs : undefined;
  }

  private list(block: ListBlock): readonly Pair[] | undefined {
    const items: YamlNode[] = [];
    for (const range of block.items) {
      if (range.isStray) this.stray(range);
      else {
        const { root } = this.read(range) ?? {};
        if (root?.kind !== 'list') return undefined;
        for (const item of root.items) items.push(item);
      }
    }
    const key = new PlacedKey(TEXT_START, block.key, this.text.slice(block.key.start, block.key.end));
    return [{ key, value: listOf(items, block.items.filter(({ isStray }) => !isStray)) }];
  }

  /** An entry with an unusual key, or what only looks like one: text in quotes or brackets. */
  private loose(range: TextRange): readonly Pair[] | undefined {
    const part = this.read(range);
    if (!part) return undefined;
    const pairs = part.root?.kind === 'map' ? part.root.pairs : [];
    const isFlow = /[[{]/.test(this.text[range.start] ?? '') && !part.problems.some(({ cause }) => cause === 'complex-key');
    if (part.broken) return isFlow ? [] : pairs;
    if (!isFlow && part.root?.kind === 'map') return pairs;
    return this.stray(range);
  }

  private stray({ start, end }: TextRange): readonly Pair[] {
    this.broken.push({ start, end });
    this.problems.push(strayProblem(this.text, start));
    return [];
  }

  private read({ start, end }: TextRange): Part | undefined {
    const range = { start, end };
    const part = this.known(range) ?? parsePart(this.text.slice(range.start, range.end));
    part.anchor.at = range.start;
    this.ranges.push(range);
    this.parts.push(part);
    if (part.hasAnchors) return undefined;
    if (part.broken) this.broken.push(range);
    for (const problem of part.problems) this.problems.push(moveProblem(problem, range.start));
    return part;
  }

  /** What the same text was read as before the edit. Both texts are gone through from start to end. */
  private known({ start, end }: TextRange): Part | undefined {
    if (!this.edit) return undefined;
    const { previous: { ranges, parts }, change, taken } = this.edit;
    if (start < change.newEnd && end > change.start) return undefined;
    const by = start >= change.newEnd ? change.newEnd - change.oldEnd : 0;
    while ((ranges[this.next]?.start ?? Infinity) < start - by) this.next++;
    const range = ranges[this.next];
    const part = range?.start === start - by && range.end === end - by ? parts[this.next] : undefined;
    return part && taken(part);
  }
}

function listOf(items: readonly YamlNode[], ranges: readonly TextRange[]): ListNode {
  const end = items[items.length - 1]?.end ?? 0;
  return new PlacedList(TEXT_START, { start: ranges[0]?.start ?? end, end }, items);
}

function mapOf(pairs: readonly Pair[]): MapNode | undefined {
  const first = pairs[0];
  const last = pairs[pairs.length - 1];
  return first && last && new PlacedMap(TEXT_START, { start: first.key.start, end: Math.max(last.value.end, last.key.end) }, pairs);
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

function moveProblem(problem: YamlProblem, by: number): YamlProblem {
  const first = problem.first && { first: { start: problem.first.start + by, end: problem.first.end + by } };
  return { ...problem, start: problem.start + by, end: problem.end + by, ...first };
}

function parseWhole(text: string): ParsedYaml {
  const part = parsePart(text);
  const broken = part.broken ? [{ start: 0, end: text.length }] : [];
  const root = part.root?.kind === 'map' ? part.root : undefined;
  const problems = [...part.problems, ...notAMap(part), ...controlCharacters(text)];
  return { text, root, problems: inOrder(problems), broken, blocks: [], ranges: [], parts: [] };
}

function inOrder(problems: readonly YamlProblem[]): YamlProblem[] {
  return [...problems].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** YAML forbids them, the library lets them pass. The first one stands for all. */
function controlCharacters(text: string, edit?: Edit): YamlProblem[] {
  if (edit && !edit.previous.problems.some(({ cause }) => cause === 'control-character') && !CONTROL.test(text.slice(edit.change.start, edit.change.newEnd))) return [];
  const at = text.search(CONTROL);
  return at < 0 ? [] : [{ cause: 'control-character', start: at, end: at + 1 }];
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** A text that is something else than keys with values; an empty one is for the schema to report. */
function notAMap(part: Part): YamlProblem[] {
  const { root } = part;
  if (!root || part.broken || root.kind === 'map' || (root.kind === 'scalar' && root.value === null)) return [];
  return [{ cause: 'not-a-map', start: root.start, end: root.end }];
}

/** One problem a part: what follows the first break in the syntax is mostly its echo. */
function parsePart(source: string): Part {
  const anchor: Anchor = { at: 0 };
  const document = parseWithLibrary(source);
  if (!document) return { anchor, root: undefined, problems: [{ cause: 'too-deep', start: 0, end: 1 }], broken: true, hasAnchors: false };
  const [syntaxError] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const converted = convert(document.contents, source, anchor);
  // How deep the library itself gets depends on the machine.
  const tooDeep = converted.problems.find(({ cause }) => cause === 'too-deep');
  if (tooDeep) return { anchor, ...converted, problems: [tooDeep], broken: true };
  if (syntaxError) return { anchor, ...converted, problems: [problemOf(syntaxError, source, converted.root)], broken: true };
  const warnings = document.warnings.map((warning) => problemOf(warning, source, converted.root));
  return { anchor, ...converted, problems: [...warnings, ...converted.problems], broken: false };
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
