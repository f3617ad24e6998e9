import type { TextRange } from './text/range';
import type { PlanDocument } from './model/document';
import type { YamlNode } from './yaml/node';

/** A comment that hides findings of some rules, in the item below it or in the whole file. */
export interface Ignore extends TextRange {
  readonly rules: readonly string[];
  /** Undefined where the author gave none; then nothing is hidden. */
  readonly reason: string | undefined;
  /** The text that it covers. */
  readonly covers: TextRange;
}

/** The `# planwerk-ignore rule -- reason` and `# planwerk-ignore-file rule -- reason` comments of a document. */
export function readIgnores(document: PlanDocument): Ignore[] {
  const { text } = document;
  const ignores: Ignore[] = [];
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length)) {
    const ignore = readIgnore(document, at);
    if (ignore) ignores.push(ignore);
  }
  return ignores;
}

const MARK = 'planwerk-ignore';
const COMMENT = /^[ \t]*#[ \t]*planwerk-ignore(-file)?(?![\w-])[ \t]*(.*?)[ \t]*$/;

function readIgnore(document: PlanDocument, at: number): Ignore | undefined {
  const line = document.lines.lineAt(at);
  const content = document.lines.line(line).replace(/^\uFEFF/, '');
  const match = COMMENT.exec(content);
  const start = document.lines.lineStart(line) + content.indexOf('#');
  if (!match || insideScalar(document.root, start)) return undefined;
  const [names = '', ...reason] = (match[2] ?? '').split(/(?:^|\s)--(?:\s|$)/);
  return {
    rules: names.split(/[\s,]+/).filter((name) => name !== ''),
    reason: reason.join(' -- ').trim() || undefined,
    covers: match[1] === undefined ? itemBelow(document, line) : { start: 0, end: document.text.length + 1 },
    start,
    end: document.lines.lineEnd(line),
  };
}

/** A text block may quote such a comment; then it is text. */
function insideScalar(node: YamlNode | undefined, offset: number): boolean {
  if (!node || offset < node.start || offset >= node.end) return false;
  if (node.kind === 'scalar') return true;
  const children = node.kind === 'list' ? node.items : node.pairs.map((pair) => pair.value);
  return children.some((child) => insideScalar(child, offset));
}

/** The lines of the item or key below the comment: the next line with content and everything indented deeper. */
function itemBelow(document: PlanDocument, commentLine: number): TextRange {
  const { lines } = document;
  let first = commentLine + 1;
  while (first < lines.count && isBlank(lines.line(first))) first++;
  if (first >= lines.count) return { start: document.text.length, end: document.text.length };
  const indent = indentOf(lines.line(first));
  const isItem = /^ *- /.test(lines.line(first));
  let last = first;
  for (let next = first + 1; next < lines.count; next++) {
    const content = lines.line(next);
    if (isBlank(content)) continue;
    if (indentOf(content) < indent || (indentOf(content) === indent && (isItem || !/^ *- /.test(content)))) break;
    last = next;
  }
  return { start: lines.lineStart(first), end: lines.lineEnd(last) + 1 };
}

function isBlank(line: string): boolean {
  return /^\s*(#.*)?$/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
