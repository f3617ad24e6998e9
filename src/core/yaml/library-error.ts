import type { YAMLError } from 'yaml';
import type { TextRange } from '../text/range';
import type { ListNode, MapNode, ScalarNode, YamlNode } from './node';
import type { YamlCause, YamlProblem } from './problem';
import { lineEndOf, lineStartOf, skipSpace, textEnd } from './source';

/**
 * Says an error of the YAML library as the cause that a planner can act on, at the place where the eye looks for it.
 * The library tells how it failed; why is read from the source around the place.
 *
 * @param root the tree as far as it was read, which does not stand in a text yet
 */
export function problemOf(error: YAMLError, source: string, root: YamlNode | undefined): YamlProblem {
  const reader = new ErrorReader(source, root);
  const { cause, start, end } = reader.read(error, Math.min(error.pos[0], source.length), Math.min(error.pos[1], source.length));
  const name = cause === 'unknown-tag' ? { name: source.slice(start, end) } : {};
  return { cause, start, end: Math.min(Math.max(end, start), source.length), ...name };
}

interface Diagnosis extends TextRange {
  readonly cause: YamlCause;
}

class ErrorReader {
  constructor(private readonly source: string, private readonly root: YamlNode | undefined) {}

  read(error: YAMLError, at: number, end: number): Diagnosis {
    switch (error.code) {
      case 'TAB_AS_INDENT': return { cause: 'tab', start: at, end: at + 1 };
      case 'BAD_DQ_ESCAPE': return { cause: 'bad-escape', start: at, end: at + 2 };
      case 'MULTIPLE_DOCS': return { cause: 'several-documents', start: at, end: textEnd(this.source, at) };
      case 'TAG_RESOLVE_FAILED': case 'BAD_COLLECTION_TYPE': return { cause: 'unknown-tag', start: at, end };
      case 'RESOURCE_EXHAUSTION': return { cause: 'too-deep', start: at, end: at + 1 };
      case 'BAD_ALIAS': case 'BAD_SCALAR_START': return this.badStart(at);
      case 'BLOCK_IN_FLOW': return this.colonInFlow(at, end);
      case 'BLOCK_AS_IMPLICIT_KEY': return this.colonInBlock(at);
      case 'MULTILINE_IMPLICIT_KEY': case 'KEY_OVER_1024_CHARS': return this.missingColon(at);
      case 'BAD_INDENT': return /end with a/.test(error.message) ? this.openBracket(at) : this.indentation(at);
      case 'MISSING_CHAR': return this.missingCharacter(error.message, at);
      case 'UNEXPECTED_TOKEN': return this.unexpectedToken(error.message, at);
      default: return this.unexpected(at);
    }
  }

  private missingCharacter(message: string, at: number): Diagnosis {
    if (/closing .quote/.test(message)) return this.openQuote(at);
    if (/end with a/.test(message)) return this.openBracket(at);
    if (/Comments must/.test(message)) return { cause: 'missing-comment-space', start: at, end: at + 1 };
    if (/Missing ,/.test(message)) return this.missingComma(at);
    if (/map values/.test(message)) return this.missingColon(at);
    if (/without - indicator|more-indented/.test(message)) return this.indentation(at);
    return this.unexpected(at);
  }

  private unexpectedToken(message: string, at: number): Diagnosis {
    if (/flow-(seq|map)-end/.test(message)) return { cause: 'extra-bracket', start: at, end: at + 1 };
    if (/Unexpected , in flow/.test(message)) return { cause: 'extra-comma', start: at, end: at + 1 };
    if (/block-seq-ind on same line/.test(message)) return this.linePrefix(at).trim() === '' ? this.indentation(at) : this.badStart(at);
    if (/at node end/.test(message)) return this.afterNode(at);
    const header = /(?:^|[\s:])([|>][-+\d]*[ \t]*)$/.exec(this.linePrefix(at));
    return header ? this.badStart(at - (header[1]?.length ?? 0)) : this.unexpected(at);
  }

  /** Something follows where a value is already complete. */
  private afterNode(at: number): Diagnosis {
    const before = this.linePrefix(at).trimEnd();
    const alias = /[*&][^\s*&]*$/.exec(before);
    if (before === '') return this.indentation(at);
    if (/["'\]}]$/.test(before)) return this.afterClosed(at);
    return alias ? this.badStart(lineStartOf(this.source, at) + alias.index) : this.unexpected(at);
  }

  private afterClosed(at: number): Diagnosis {
    const value = innermost(this.root, at, (node): node is YamlNode => /["'[{]/.test(this.source[node.start] ?? ''));
    if (!value) return this.unexpected(at);
    const start = value.start;
    return { cause: value.kind === 'scalar' ? 'text-after-quote' : 'text-after-bracket', start, end: textEnd(this.source, at) };
  }

  /** Points at the last character of what the comma should follow. */
  private missingComma(at: number): Diagnosis {
    const end = Math.max(1, this.source.slice(0, at).trimEnd().length);
    return { cause: 'missing-comma', start: end - 1, end };
  }

  private badStart(at: number): Diagnosis {
    return { cause: 'bad-start', start: at, end: this.valueEnd(at) };
  }

  /** `{ a: Plan: Teil 2 }` or `{ a: 1 b: 2 }`: keys begin with a small letter, titles hardly ever. */
  private colonInFlow(at: number, end: number): Diagnosis {
    const text = this.source.slice(at, end).trimEnd();
    const nextKey = text.search(/\s[a-z][a-z0-9-]*:\s/);
    if (nextKey >= 0) return this.missingComma(at + nextKey);
    if (text.startsWith('-') || /[\r\n]/.test(text)) return this.unexpected(at);
    return { cause: 'colon-in-text', start: at, end: at + text.length };
  }

  /** `title: Plan: Teil 2`, or a key that is indented as if it were part of the text above. */
  private colonInBlock(at: number): Diagnosis {
    const start = skipSpace(this.source, at);
    const line = this.source.slice(start, lineEndOf(this.source, start));
    if (start !== at || this.linePrefix(start).trim() === '') return this.indentation(start);
    if (/^\?\s/.test(line)) return this.badStart(start);
    if (/:(\s|$)/.test(line)) return { cause: 'colon-in-text', start, end: textEnd(this.source, start) };
    const next = skipSpace(this.source, lineEndOf(this.source, start));
    const nextLine = this.source.slice(next, lineEndOf(this.source, next));
    return /^[a-z][\w-]*:/.test(nextLine) ? this.indentation(next) : { cause: 'colon-in-text', start: next, end: textEnd(this.source, next) };
  }

  private missingColon(at: number): Diagnosis {
    const start = skipSpace(this.source, at);
    if (start >= this.source.length) return this.unexpected(at);
    const end = textEnd(this.source, start);
    const text = this.source.slice(start, end);
    if (/^-(\s|$)/.test(text)) return this.indentation(start);
    const key = /^[A-Za-z][\w-]*:(?=[^\s/])/.exec(text);
    return key ? { cause: 'missing-colon-space', start, end: start + key[0].length } : { cause: 'missing-colon', start, end };
  }

  private indentation(at: number): Diagnosis {
    const start = skipSpace(this.source, at);
    if (start >= this.source.length) return this.unexpected(at);
    const end = textEnd(this.source, start);
    if (/^-[^\s-]/.test(this.source.slice(start, end))) return { cause: 'missing-dash-space', start, end: start + 1 };
    return { cause: 'indentation', start, end };
  }

  /** The quotation mark that nothing closes, with its text; the library points behind the end. */
  private openQuote(at: number): Diagnosis {
    const quote = innermost(this.root, at, (node): node is ScalarNode => node.kind === 'scalar' && node.style === 'quoted');
    if (!quote) return this.unexpected(at);
    const start = quote.start;
    return { cause: 'missing-quote', start, end: start + this.source.slice(start, quote.end).trimEnd().length };
  }

  private openBracket(at: number): Diagnosis {
    const bracket = innermost(this.root, at, (node): node is MapNode | ListNode => node.kind !== 'scalar' && this.isOpen(node));
    if (!bracket) return this.unexpected(at);
    return { cause: 'missing-bracket', start: bracket.start, end: bracket.start + 1 };
  }

  /** Begins with a bracket, and the last one is not its own. */
  private isOpen(node: MapNode | ListNode): boolean {
    if (!/[[{]/.test(this.source[node.start] ?? '')) return false;
    const last = childrenOf(node).at(-1);
    return !/[\]}]/.test(this.source[node.end - 1] ?? '') || last?.end === node.end;
  }

  /** The next character that can be seen, or the last one where nothing follows. */
  private unexpected(at: number): Diagnosis {
    const next = skipSpace(this.source, at);
    const start = next < this.source.length ? next : Math.max(0, this.source.trimEnd().length - 1);
    return { cause: 'unexpected', start, end: Math.min(start + 1, this.source.length) };
  }

  /** Where a value that begins here ends: with its line, between brackets with its item. */
  private valueEnd(at: number): number {
    const end = textEnd(this.source, at);
    if (!/[[{][^\]}]*$/.test(this.linePrefix(at))) return end;
    const item = /^.[^,\]}]*/.exec(this.source.slice(at, end))?.[0] ?? '';
    return at + item.trimEnd().length;
  }

  private linePrefix(at: number): string {
    return this.source.slice(lineStartOf(this.source, at), at);
  }
}

/** The innermost node of a kind among those that begin last before the place. */
function innermost<Kind extends YamlNode>(root: YamlNode | undefined, at: number, is: (node: YamlNode) => node is Kind): Kind | undefined {
  let found: Kind | undefined;
  let node = root;
  while (node) {
    if (is(node)) found = node;
    node = childrenOf(node).findLast((child) => child.start <= at);
  }
  return found;
}

function childrenOf(node: YamlNode): readonly YamlNode[] {
  if (node.kind === 'scalar') return [];
  return node.kind === 'list' ? node.items : node.pairs.map(({ value }) => value);
}
