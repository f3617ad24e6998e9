/** An open `{` or `[`, with what stands in it as far as it was read. */
export interface FlowFrame {
  readonly isMap: boolean;
  /** Of the bracket. */
  readonly start: number;
  /** The parts that are complete, in order. */
  readonly parts: FlowPart[];
}

/** A key with its value, or an item. */
export interface FlowPart {
  /** Of its first character. */
  readonly start: number;
  /** Undefined for an item, and where no colon follows yet. */
  key: string | undefined;
  /** Of the value, or where it would begin; as long as there is no colon, of the part. */
  valueStart: number;
  /** As written; only the beginning of a value in brackets. */
  value: string;
  end: number;
}

/** What is open at the end of a reading. */
export interface FlowReading {
  /** Outermost first; empty where all that was opened is closed again. */
  readonly frames: readonly FlowFrame[];
  /** The part that is being read in the innermost frame. */
  readonly part: FlowPart | undefined;
  /** The unfinished part of each frame. */
  readonly parts: readonly (FlowPart | undefined)[];
  /** The quotation mark that is open. */
  readonly quote: string | undefined;
  readonly isComment: boolean;
  /** What the first bracket holds, closed or not. */
  readonly outermost: FlowFrame | undefined;
}

/** Reads the brackets that open at `start`, up to `end` or to where they close. Takes anything; what is wrong stays text. */
export function readFlow(text: string, start: number, end: number): FlowReading {
  return new FlowReader(text, end).read(start);
}

class FlowReader {
  private readonly frames: FlowFrame[] = [];
  /** The unfinished part of each frame. */
  private readonly open: (FlowPart | undefined)[] = [];
  private outermost: FlowFrame | undefined;
  private quote: string | undefined;
  private isComment = false;

  constructor(private readonly text: string, private readonly end: number) {}

  read(start: number): FlowReading {
    for (let at = start; at < this.end; at++) {
      at = this.step(at);
      if (this.frames.length === 0) break;
    }
    return { frames: this.frames, part: this.open.at(-1), parts: this.open, quote: this.quote, isComment: this.isComment, outermost: this.outermost };
  }

  /** Reads one character, or a quotation or comment to its end. */
  private step(at: number): number {
    const character = this.text[at] ?? '';
    if (character === '#' && /\s/.test(this.text[at - 1] ?? ' ')) return this.comment(at);
    if (/\s/.test(character)) return at;
    if (character === ',') this.finish(at);
    else if (character === '{' || character === '[') this.push(character === '{', at);
    else if (character === '}' || character === ']') this.pop(at);
    else return this.inPart(character, at);
    return at;
  }

  private inPart(character: string, at: number): number {
    const part = this.partAt(at);
    if (character === ':' && part.key === undefined && this.isColon(at)) {
      part.key = unquotedKey(this.text.slice(part.start, at).trim());
      part.valueStart = at + 1;
      part.value = '';
    } else if ((character === '"' || character === "'") && part.value === '') return this.quotation(character, at, part);
    else this.extend(part, at);
    return at;
  }

  /** `a:b` is a word, `a: b` and `"a":b` are pairs. */
  private isColon(at: number): boolean {
    return at + 1 >= this.text.length || /[\s,[\]{}]/.test(this.text[at + 1] ?? '') || /["']/.test(this.text[at - 1] ?? '');
  }

  private quotation(quote: string, start: number, part: FlowPart): number {
    let at = start + 1;
    while (at < this.end && this.text[at] !== quote) at += quote === '"' && this.text[at] === '\\' ? 2 : 1;
    this.extend(part, start);
    part.value = this.text.slice(start, Math.min(at + 1, this.end));
    part.end = Math.min(at + 1, this.end);
    if (at >= this.end) this.quote = quote;
    return at;
  }

  private comment(start: number): number {
    let at = start;
    while (at < this.end && !/[\r\n]/.test(this.text[at] ?? '')) at++;
    this.isComment = at >= this.end;
    return at;
  }

  private partAt(at: number): FlowPart {
    const part = this.open.at(-1) ?? { start: at, key: undefined, valueStart: at, value: '', end: at };
    this.open[this.open.length - 1] = part;
    return part;
  }

  private extend(part: FlowPart, at: number): void {
    if (part.value === '') part.valueStart = at;
    part.value = this.text.slice(part.valueStart, at + 1);
    part.end = at + 1;
  }

  private push(isMap: boolean, at: number): void {
    if (this.frames.length > 0) this.extend(this.partAt(at), at);
    const frame = { isMap, start: at, parts: [] };
    this.outermost ??= frame;
    this.frames.push(frame);
    this.open.push(undefined);
  }

  private pop(at: number): void {
    this.finish(at);
    this.frames.pop();
    this.open.pop();
  }

  private finish(at: number): void {
    const part = this.open.at(-1);
    if (part) this.frames.at(-1)?.parts.push({ ...part, end: at });
    if (this.open.length > 0) this.open[this.open.length - 1] = undefined;
  }
}

function unquotedKey(source: string): string {
  return source.replace(/^(["'])(.*)\1$/, '$2');
}
