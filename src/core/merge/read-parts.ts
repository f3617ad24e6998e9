import { listIdentity } from '../diff/identity';
import { IGNORE } from '../format/comments';
import { contentEnd } from '../yaml/content-end';
import { valueOf, type ListNode, type MapNode, type YamlNode } from '../yaml/node';
import { parseYaml } from '../yaml/parse';
import { toPlain } from '../yaml/plain';
import type { Inner, Part } from './part';

/**
 * A text as the parts that it is made of, byte by byte. Undefined where nobody can say for sure what belongs together:
 * broken YAML, keys that are there twice, anchors, another layout than keys at the left margin.
 *
 * @param text with a line break at its end, without a byte order mark
 */
export function readParts(text: string): Part | undefined {
  const { root, problems, blocks, text: read } = parseYaml(text);
  if (!root || problems.length > 0 || blocks.length === 0 || read !== text) return undefined;
  return new PartReader(text).document(root);
}

/** Where a value stands: the element of `core/diff` that it belongs to, and the keys from there. */
interface Site {
  readonly owner: string;
  readonly path: readonly string[];
}

interface Child {
  readonly identity: string;
  /** Of its key or dash. */
  readonly start: number;
  readonly value: YamlNode;
  readonly site: Site;
}

interface Read<Of> {
  readonly read: Of;
  readonly end: number;
}

class PartReader {
  constructor(private readonly text: string) {}

  document(root: MapNode): Part | undefined {
    const { text } = this;
    const first = root.pairs[0]?.key.start ?? 0;
    const parts = this.lines(this.children(root, { owner: '', path: [] }), first, 0);
    const tail = text.slice(parts?.end);
    if (!parts || !GAP.test(tail)) return undefined;
    const inner: Inner = { layout: { kind: 'map', inBrackets: false }, column: 0, head: text.slice(0, first), parts: parts.read, tail };
    return { identity: '', lead: '', text, data: toPlain(root), inner };
  }

  /** A child in lines of its own. */
  private entry(child: Child, lead: string): Read<Part> {
    const { start, value, site, identity } = child;
    const collection = isInBrackets(this.text, value) ? this.brackets(start, value, site, true) : this.block(start, value, site);
    const end = collection?.end ?? this.lineEnd(Math.max(contentEnd(this.text, value), start + 1));
    return { read: { identity, lead, text: this.text.slice(start, end), data: toPlain(value), inner: collection?.read }, end };
  }

  private block(start: number, value: YamlNode, site: Site): Read<Inner> | undefined {
    const children = value.kind === 'scalar' ? [] : this.children(value, site);
    const [first] = children;
    if (!first || value.kind === 'scalar' || !areDistinct(children)) return undefined;
    const behindDash = /^- +$/.test(this.text.slice(start, first.start));
    const headEnd = behindDash ? first.start : this.lineEnd(start + 1);
    const column = this.columnOf(first.start);
    const parts = this.lines(children, headEnd, column);
    if (!parts) return undefined;
    const end = this.tailEnd(parts.end, this.columnOf(start));
    const [head, tail] = [this.text.slice(start, headEnd), this.text.slice(parts.end, end)];
    return { read: { layout: { kind: value.kind, inBrackets: false }, column, head, parts: parts.read, tail }, end };
  }

  /** @param from where the first child begins, or its lead */
  private lines(children: readonly Child[], from: number, column: number): Read<Part[]> | undefined {
    const read: Part[] = [];
    let end = from;
    for (const child of children) {
      const lineStart = child.start - column;
      const isBehindDash = child.start === from;
      if (this.columnOf(child.start) !== column || (!isBehindDash && !/^ *$/.test(this.text.slice(lineStart, child.start)))) return undefined;
      const lead = isBehindDash ? '' : this.text.slice(end, lineStart);
      if (!GAP.test(lead) || (!isBehindDash && lineStart < end)) return undefined;
      const part = this.entry(child, lead);
      read.push(part.read);
      end = part.end;
    }
    return { read, end };
  }

  /** @param isLast does its line belong to it? */
  private brackets(start: number, value: YamlNode, site: Site, isLast: boolean): Read<Inner> | undefined {
    const children = value.kind === 'scalar' ? [] : this.children(value, site);
    const [first] = children;
    if (!first || value.kind === 'scalar' || !areDistinct(children)) return undefined;
    let at = first.start;
    const parts = children.map((child) => {
      const lead = this.text.slice(at, child.start);
      const inner = isInBrackets(this.text, child.value) ? this.brackets(child.start, child.value, child.site, false) : undefined;
      at = Math.max(child.value.end, child.start);
      return { identity: child.identity, lead, text: this.text.slice(child.start, at), data: toPlain(child.value), inner: inner?.read };
    });
    const end = isLast ? this.lineEnd(value.end) : value.end;
    const [head, tail] = [this.text.slice(start, first.start), this.text.slice(at, end)];
    return { read: { layout: { kind: value.kind, inBrackets: true }, column: 0, head, parts, tail }, end };
  }

  private children(value: MapNode | ListNode, site: Site): Child[] {
    if (value.kind === 'map') {
      return value.pairs.map(({ key, value: inner }) => ({ identity: key.name, start: key.start, value: inner, site: { ...site, path: [...site.path, key.name] } }));
    }
    const { name, keys } = listIdentity(site.owner, site.path);
    const inBrackets = isInBrackets(this.text, value);
    return value.items.map((item) => ({ identity: identityOf(item, keys), start: inBrackets ? item.start : this.dashBefore(item.start), value: item, site: { owner: name, path: [] } }));
  }

  /** The place itself where there is no dash before it, which no line can then begin with. */
  private dashBefore(at: number): number {
    const before = /- +$/.exec(this.text.slice(this.lineStart(at), at));
    return before ? at - before[0].length : at;
  }

  /** Comments below that are indented deeper than `column` belong to what is above them, unless they ignore a rule of what follows. */
  private tailEnd(from: number, column: number): number {
    let end = from;
    for (let at = from; at < this.text.length; at = this.lineEnd(at + 1)) {
      const [, indent = '', comment] = /^( *)(#.*)?$/.exec(this.text.slice(at, this.lineEnd(at + 1)).trimEnd()) ?? [];
      if (comment === undefined && this.text.slice(at, this.lineEnd(at + 1)).trim() !== '') break;
      if (comment !== undefined && (indent.length <= column || IGNORE.test(comment))) break;
      if (comment !== undefined) end = this.lineEnd(at + 1);
    }
    return end;
  }

  private columnOf(at: number): number {
    return at - this.lineStart(at);
  }

  private lineStart(at: number): number {
    return at === 0 ? 0 : this.text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Behind the line break that the character before the place stands in front of, or is. */
  private lineEnd(at: number): number {
    const found = this.text.indexOf('\n', at - 1);
    return found < 0 ? this.text.length : found + 1;
  }
}

const GAP = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*$/;

function isInBrackets(text: string, node: YamlNode): boolean {
  return node.kind !== 'scalar' && /[[{]/.test(text[node.start] ?? '');
}

function areDistinct(children: readonly Child[]): boolean {
  return new Set(children.map(({ identity }) => identity)).size === children.length;
}

function identityOf(item: YamlNode, keys: readonly string[]): string {
  if (item.kind !== 'map') return textOf(item);
  const id = valueOf(item, 'id');
  return id ? textOf(id) : keys.map((key) => textOf(valueAt(item, key.split('/')))).join('\u0000');
}

function valueAt(map: MapNode, keys: readonly string[]): YamlNode | undefined {
  return keys.reduce<YamlNode | undefined>((value, key) => (value?.kind === 'map' ? valueOf(value, key) : undefined), map);
}

function textOf(node: YamlNode | undefined): string {
  if (!node) return '';
  return node.kind === 'scalar' ? String(node.value) : JSON.stringify(toPlain(node));
}
