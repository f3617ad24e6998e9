import type { Guide } from '../schema/guide';
import type { MapNode, Pair, YamlNode } from '../yaml/node';
import { sortedByGuide } from './order';
import { unusual } from './unusual';
import { INDENT } from './write';

/**
 * A collection in brackets with one space where a space belongs. Its lines stay apart as they are, those inside indented
 * from where the collection begins; a map without comments inside gets the order of the schema.
 */
export function flowText(text: string, node: YamlNode, guide: Guide | undefined): string {
  return new FlowPrinter(text).print(node, guide);
}

/** A key with its value or an item, and what stands between it and the one before. */
interface Part {
  readonly name: string;
  readonly text: string;
}

class FlowPrinter {
  constructor(private readonly text: string) {}

  print(node: YamlNode, guide: Guide | undefined): string {
    const first = this.text[node.start] ?? '';
    if (first === '*') unusual();
    if (node.kind === 'scalar') return this.scalar(node.start, node.end);
    if (node.kind === 'map' && first !== '{') return node.pairs.map((pair) => this.pair(pair, guide)).join(', ');
    return node.kind === 'map' ? this.map(node, guide) : this.list(node, guide);
  }

  private map(node: MapNode, guide: Guide | undefined): string {
    const parts = node.pairs.map((pair) => ({ name: pair.key.name, text: this.pair(pair, guide) }));
    const gaps = this.gaps(node, node.pairs.map(({ key, value }) => ({ start: key.start, end: Math.max(this.keyEnd(key), value.end) })));
    const sorted = gaps.some((gap) => gap.includes('#')) ? parts : sortedByGuide(parts, guide, ({ name }) => name);
    return `{${joined(sorted, gaps, ' ')}}`;
  }

  private list(node: Extract<YamlNode, { kind: 'list' }>, guide: Guide | undefined): string {
    const parts = node.items.map((item) => ({ name: '', text: this.print(item, guide?.items) }));
    return `[${joined(parts, this.gaps(node, node.items), '')}]`;
  }

  private pair({ key, value }: Pair, guide: Guide | undefined): string {
    const name = this.scalar(key.start, key.end);
    const end = this.keyEnd(key);
    if (end === key.end) return value.start === value.end ? name : unusual();
    if (!/^ *$/.test(this.text.slice(end, Math.max(end, value.start)))) unusual();
    if (value.start === value.end) return `${name}:`;
    const inner = guide?.properties && Object.hasOwn(guide.properties, key.name) ? guide.properties[key.name] : undefined;
    return `${name}: ${this.print(value, inner)}`;
  }

  /** The end of the colon behind a key, or of the key where it has none. */
  private keyEnd(key: { readonly end: number }): number {
    COLON.lastIndex = key.end;
    return COLON.test(this.text) ? COLON.lastIndex : key.end;
  }

  private scalar(start: number, end: number): string {
    const source = this.text.slice(start, end);
    return /[\r\n]/.test(source) ? unusual() : source;
  }

  /** What stands before each part and before the closing bracket, as far as it is more than spaces and a comma. */
  private gaps(node: YamlNode, parts: readonly { readonly start: number; readonly end: number }[]): string[] {
    const ends = [node.start + 1, ...parts.map(({ end }) => end)];
    const starts = [...parts.map(({ start }) => start), node.end - 1];
    return starts.map((start, index) => {
      const isInner = index > 0 && index < parts.length;
      return gapText(this.text.slice(ends[index] ?? start, start), isInner, index > 0 && !isInner);
    });
  }
}

const COLON = / *:/y;

/** @param hasComma must there be one; otherwise there may be one only where `mayHaveComma` */
function gapText(source: string, hasComma: boolean, mayHaveComma: boolean): string {
  const match = GAP.exec(source) ?? unusual();
  const [, comma, rest = ''] = match;
  if (comma === undefined ? hasComma : !hasComma && !mayHaveComma) unusual();
  const [first = '', ...others] = rest.split(/\r\n|\n|\r/).map((line) => line.trim());
  const lines = others.filter((line, index) => line !== '' || index === others.length - 1);
  return (comma ?? '') + (first === '' ? '' : ` ${first}`) + lines.map((line) => `\n${line}`).join('');
}

/** A comma, maybe after a line break, and then nothing but comments. */
const GAP = /^(?:[ \r\n]*(,))?((?: *(?:[ ]#[^\r\n]*)?(?:\r\n|\n|\r))* *)$/;

function joined(parts: readonly Part[], gaps: readonly string[], padding: string): string {
  if (parts.length === 0) return gaps.some((gap) => gap !== '') ? unusual() : '';
  const inner = parts.map(({ text }, index) => spaced(gaps[index] ?? '', index === 0 ? padding : ' ') + text).join('');
  const last = gaps[parts.length] ?? '';
  return inner.replace(/\n(?!\n)/g, `\n${' '.repeat(INDENT)}`) + closing(last, padding);
}

function spaced(gap: string, space: string): string {
  return gap.endsWith('\n') ? gap : gap + space;
}

/** Comments before the closing bracket are indented, the bracket is not. */
function closing(gap: string, padding: string): string {
  if (!gap.includes('\n')) return gap + padding;
  const at = gap.lastIndexOf('\n');
  return gap.slice(0, at).replace(/\n/g, `\n${' '.repeat(INDENT)}`) + gap.slice(at);
}
