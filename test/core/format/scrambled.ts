import type { Plain } from '../../../src/core/yaml/plain';

/** A document as nobody would want it to look, and what is known of the comments in it. */
export interface Scrambled {
  readonly text: string;
  readonly comments: readonly PlacedComment[];
}

export interface PlacedComment {
  readonly text: string;
  /** JSON pointer of the key or item that it stands above or behind. */
  readonly pointer: string;
  readonly kind: 'above' | 'behind' | 'apart' | 'inner';
}

/** Writes data as YAML in a layout that only the seed knows. */
export function scramble(data: Plain, seed: number): Scrambled {
  const writer = new Scrambler(seed);
  const text = writer.document(data as { [key: string]: Plain });
  return { text, comments: writer.comments };
}

/** A small generator of numbers (mulberry32): the same seed gives the same text. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

class Scrambler {
  readonly comments: PlacedComment[] = [];
  private readonly random: () => number;
  private readonly lines: string[] = [];
  private readonly lively: boolean;

  constructor(seed: number) {
    this.random = numbers(seed);
    this.lively = this.chance(0.8);
  }

  document(data: { [key: string]: Plain }): string {
    if (this.chance(0.4)) this.lines.push('# Kopf des Dokuments', ...(this.chance(0.5) ? ['# planwerk-ignore-file goal/no-target -- steht noch aus'] : []), ...(this.chance(0.5) ? [''] : []));
    this.map(data, 0, '', false);
    if (this.chance(0.3)) this.apart(0, '');
    const lineBreak = this.chance(0.25) ? '\r\n' : '\n';
    const end = this.chance(0.2) ? '' : lineBreak.repeat(1 + this.below(3));
    return (this.chance(0.15) ? '\uFEFF' : '') + this.lines.join(lineBreak) + end;
  }

  private map(map: { [key: string]: Plain }, column: number, pointer: string, isBehindDash: boolean): void {
    const keys = this.shuffled(Object.keys(map));
    keys.forEach((key, index) => {
      const own = `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
      if (index > 0 || (!isBehindDash && pointer !== '')) this.above(column, own);
      const head = (index === 0 && isBehindDash ? this.lines.pop() ?? '' : ' '.repeat(column)) + (pointer === '' ? key : this.key(key)) + (this.chance(0.05) && pointer !== '' ? ' :' : ':');
      this.value(map[key] ?? null, head, column, own);
    });
    if (this.lively && this.chance(0.08) && pointer !== '') this.inner(column, pointer);
  }

  private list(list: readonly Plain[], column: number, pointer: string): void {
    list.forEach((item, index) => {
      const own = `${pointer}/${index}`;
      this.above(column, own);
      const dash = `${' '.repeat(column)}-`;
      if (isMap(item) && Object.keys(item).length > 0 && this.chance(0.85)) {
        const spaces = 1 + (this.chance(0.2) ? this.below(4) : 0);
        this.lines.push(dash + ' '.repeat(spaces));
        this.map(item, column + 1 + spaces, own, true);
      } else this.value(item, dash, column, own);
    });
  }

  private value(value: Plain, head: string, column: number, pointer: string): void {
    if (typeof value === 'string') this.string(value, head, column, pointer);
    else if (typeof value !== 'object' || value === null) this.line(head, this.plain(value), pointer);
    else if ((Array.isArray(value) ? value : Object.keys(value)).length === 0) this.line(head, Array.isArray(value) ? this.pick(['[]', '[ ]']) : this.pick(['{}', '{ }']), pointer);
    else if (this.chance(0.25) && isFlat(value)) this.line(head, this.flow(value, this.chance(0.3) ? ' '.repeat(column + 1 + this.below(6)) : ''), pointer);
    else if (Array.isArray(value)) this.nested(head, pointer, () => this.list(value, column + (head.endsWith('-') ? 1 + this.below(4) : this.below(5)), pointer));
    else this.nested(head, pointer, () => this.map(value, column + 1 + this.below(5), pointer, false));
  }

  private nested(head: string, pointer: string, write: () => void): void {
    this.line(head, '', pointer);
    write();
  }

  private line(head: string, value: string, pointer: string): void {
    const comment = this.lively && this.chance(0.12) ? `${' '.repeat(1 + this.below(3))}${this.comment(pointer, 'behind')}` : '';
    const space = value === '' ? '' : ' '.repeat(1 + (this.chance(0.15) ? this.below(4) : 0));
    this.lines.push(...`${head}${space}${value}${comment}${this.chance(0.1) ? ' '.repeat(this.below(4)) : ''}`.split('\n'));
  }

  private string(value: string, head: string, column: number, pointer: string): void {
    const indent = ' '.repeat(column + 1 + this.below(5));
    const style = this.below(10);
    if (!value.includes(' ') && style < 4) return this.line(head, this.inline(value), pointer);
    if (style < 2 && /^\S[^]*$/.test(value) && !/[\u0000-\u0009\u000b-\u001f]/.test(value) && /[^\n]$/.test(value)) return this.block(value, head, indent);
    if (style < 4 && isProse(value)) return this.folded(value, head, indent);
    if (style < 6 && isPlain(value) && value.includes(' ')) return this.broken(value, head, indent);
    this.line(head, this.inline(value), pointer);
    if (style === 6 && isPlain(value)) this.lines.splice(this.lines.length - 1, 1, head, indent + value);
  }

  private block(value: string, head: string, indent: string): void {
    const chomping = this.pick(['-', '', '+']);
    // Only what is stripped keeps the value; the others are compared before and after, not with the data.
    this.lines.push(`${head} |${chomping}`, ...value.split('\n').map((line) => (line === '' ? '' : indent + line)));
    if (chomping === '+' && this.chance(0.5)) this.lines.push('', '');
  }

  private folded(value: string, head: string, indent: string): void {
    const words = value.split(' ');
    const lines: string[] = [];
    while (words.length > 0) lines.push(indent + words.splice(0, 2 + this.below(30)).join(' '));
    this.lines.push(`${head} >${this.pick(['-', '', '+'])}`, ...lines);
    if (this.chance(0.2)) this.lines.push('', `${indent}Noch ein Absatz, der für sich steht und nichts Neues sagt.`);
  }

  private broken(value: string, head: string, indent: string): void {
    const words = value.split(' ');
    const quote = this.chance(0.3) ? '"' : '';
    const first = words.splice(0, 1 + this.below(6)).join(' ');
    const rest = words.length > 0 ? [...(this.chance(0.2) ? [''] : []), indent + words.join(' ')] : [];
    const lines = [`${head} ${quote}${first}`, ...rest];
    this.lines.push(...lines.slice(0, -1), (lines[lines.length - 1] ?? '') + quote);
  }

  /** @param indent of lines that it is broken into; empty for none */
  private flow(value: Plain, indent: string): string {
    const space = (): string => ' '.repeat(this.below(3));
    const gap = (): string => (indent !== '' && this.chance(0.2) ? `${this.chance(0.2) ? ` ${this.comment('', 'inner')}` : ''}${'\n'.repeat(1 + this.below(2))}${indent}` : space());
    if (Array.isArray(value)) return `[${gap()}${value.map((item) => this.flow(item, indent)).join(`${space()},${gap()}`)}${gap()}]`;
    if (!isMap(value)) return typeof value === 'string' ? this.inline(value) : this.plain(value);
    const keys = this.shuffled(Object.keys(value));
    return `{${gap()}${keys.map((key, index) => `${index > 0 ? gap() : ''}${this.key(key)}: ${space()}${this.flow(value[key] ?? null, indent)}`).join(`${space()},`)}${gap()}}`;
  }

  private inline(value: string): string {
    if (isPlain(value) && this.chance(0.6)) return value;
    return this.chance(0.5) && !/[\u0000-\u001f'\u0085\u2028\u2029]/.test(value) ? `'${value}'` : JSON.stringify(value);
  }

  private plain(value: Plain): string {
    return value === null ? this.pick(['null', '~']) : JSON.stringify(value);
  }

  private key(key: string): string {
    return /^[a-z][a-z-]*$/.test(key) && this.chance(0.97) ? key : JSON.stringify(key);
  }

  private above(column: number, pointer: string): void {
    if (!this.lively) return;
    if (this.chance(0.1)) this.lines.push(...Array.from({ length: 1 + this.below(3) }, () => (this.chance(0.3) ? '  ' : '')));
    if (this.chance(0.05)) this.apart(column, pointer);
    if (this.chance(0.12)) this.lines.push(' '.repeat(Math.max(0, column - (this.chance(0.2) ? this.below(3) : 0))) + this.comment(pointer, 'above'));
  }

  private apart(column: number, pointer: string): void {
    this.lines.push('', ' '.repeat(column) + this.comment(pointer, 'apart'), '');
  }

  private inner(column: number, pointer: string): void {
    this.lines.push(' '.repeat(column) + this.comment(pointer, 'inner'));
  }

  private comment(pointer: string, kind: PlacedComment['kind']): string {
    const text = `# ${kind} ${this.comments.length} – zu „${pointer}“`;
    this.comments.push({ text, pointer, kind });
    return text;
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private pick<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.below(choices.length)] as Choice;
  }

  private shuffled<Each>(all: readonly Each[]): Each[] {
    if (this.chance(0.3)) return [...all];
    const left = [...all];
    return all.map(() => left.splice(this.below(left.length), 1)[0] as Each);
  }
}

function isMap(value: Plain): value is { [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFlat(value: Plain): boolean {
  return !JSON.stringify(value).includes('\\n') && JSON.stringify(value).length < 400;
}

function isPlain(value: string): boolean {
  return /^\p{L}[\p{L}\p{N} .()/–-]*$/u.test(value) && !/ $|^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
}

function isProse(value: string): boolean {
  return /^\S+(?: \S+)*$/.test(value) && !/[\u0000-\u001f\u0085\u2028\u2029]/.test(value);
}
