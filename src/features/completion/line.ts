/** What a line of block YAML holds: `- - key: value`. Columns count from zero. */
export interface Line {
  readonly dashes: readonly number[];
  readonly key: LineKey | undefined;
  /** Where the value begins, or where it would. */
  readonly valueColumn: number;
  /** What stands behind dashes and key, without a comment behind it. */
  readonly value: string;
}

export interface LineKey {
  readonly column: number;
  readonly name: string;
  /** Behind the colon. */
  readonly end: number;
}

export function readLine(line: string): Line {
  const dashes: number[] = [];
  let column = spaces(line, 0);
  while (/^-(?:[ \t]|$)/.test(line.slice(column, column + 2))) {
    dashes.push(column);
    column = spaces(line, column + 1);
  }
  const key = readKey(line, column);
  const valueColumn = key ? spaces(line, key.end) : column;
  return { dashes, key, valueColumn, value: withoutComment(line.slice(valueColumn)) };
}

/** A scalar as it is meant, without its quotes. */
export function unquoted(source: string): string {
  const match = /^(["'])(.*)\1$/s.exec(source);
  if (!match) return source;
  return match[1] === '"' ? (match[2] ?? '').replace(/\\(["\\])/g, '$1') : (match[2] ?? '').replace(/''/g, "'");
}

function readKey(line: string, column: number): LineKey | undefined {
  const match = KEY.exec(line.slice(column, column + LONGEST_KEY));
  return match ? { column, name: unquoted(match[1] ?? ''), end: column + match[0].length } : undefined;
}

function withoutComment(value: string): string {
  if (value.startsWith('#')) return '';
  return /^["'[{]/.test(value) ? value.trimEnd() : value.replace(/\s+#.*$/, '').trimEnd();
}

function spaces(line: string, from: number): number {
  let column = from;
  while (line[column] === ' ' || line[column] === '\t') column++;
  return column;
}

const LONGEST_KEY = 200;
const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^\s:#,[\]{}"'|>&*!%@`-]|-(?=\S))(?:[^\s:#]|:(?=\S)| (?=[^\s:#]))*)[ \t]*:(?=\s|$)/;
