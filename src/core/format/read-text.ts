import type { YamlNode } from '../yaml/node';
import { readBlockScalar } from './block-scalar';
import { flowText } from './flow';
import type { TextLines } from './layout';
import { fill, isOneParagraph, lengthOf, LINE_WIDTH, proseWidth } from './prose';
import type { Place } from './read-collection';
import type { Source } from './source';
import { unusual } from './unusual';
import { indent } from './write';

export interface ReadText {
  readonly value: TextLines;
  readonly headComment: string;
  /** The line after it. */
  readonly end: number;
}

/** A scalar, or a collection in brackets, behind its head or in the line below it. */
export function readText(source: Source, node: YamlNode, head: string, after: number, place: Place): ReadText {
  if (/[*&!]/.test(source.text[node.start] ?? '')) unusual();
  const isBelow = source.lineAt(node.start) > source.lineAt(after);
  const headComment = betweenComment(source, after, node.start);
  if (node.kind === 'scalar' && node.style === 'block') return isBelow ? unusual() : readBlockScalar(source, node, place);
  const end = source.lineAt(Math.max(node.start, node.end - 1));
  const comment = behind(source, node.end);
  const lines = node.kind === 'scalar' ? scalarLines(source, node) : flowLines(source, node, place);
  const room = LINE_WIDTH - place.column - head.length - 1;
  const stays = isBelow && (headComment !== '' || lines.length > 1 || lengthOf(lines[0] + comment) > room);
  const prose = comment === '' && headComment === '' ? folded(node, lines, stays ? proseWidth(place) : room, place) : undefined;
  const shown = lines.map((line, index) => (stays || (index > 0 && node.kind === 'scalar') ? indent(line) : line));
  const value = prose ?? { kind: 'text', lines: withComment(shown, comment), isBelow: stays };
  return { value, headComment, end: end + 1 };
}

/** The comment between a head and its value below; anything else there, such as a tag, is unusual. */
function betweenComment(source: Source, after: number, start: number): string {
  const line = source.lineAt(after);
  if (source.lineAt(start) > line + 1) unusual();
  const isBelow = source.lineAt(start) > line;
  const between = isBelow ? source.rest(after) : source.text.slice(after, start);
  const match = (isBelow ? MAYBE_COMMENT : /^ *()$/).exec(between) ?? unusual();
  return match[1] ?? '';
}

/** The comment behind a value, with the spaces before it. */
function behind(source: Source, end: number): string {
  const match = MAYBE_COMMENT.exec(source.rest(end)) ?? unusual();
  return match[1] ?? '';
}

/** Nothing but a comment, with the spaces before it. */
export const MAYBE_COMMENT = /^( +#[^]*?|)[ \t]*$/;

/** The spaces at both ends of inner lines mean nothing, unless they are escaped. */
function scalarLines(source: Source, { start, end }: YamlNode): string[] {
  const [first = '', ...others] = source.text.slice(start, end).split(/\r\n|\n|\r/);
  if (others.length === 0) return [first];
  if ([first, ...others].some((line) => /^ *\t|\t *$|\\ +$/.test(line))) unusual();
  return [first.replace(/ +$/, ''), ...others.map((line) => line.replace(/^ +| +$/g, ''))];
}

/** At the left margin, a bracket alone would look like the end of the document's keys. */
function flowLines(source: Source, node: YamlNode, { column, guide }: Place): string[] {
  const [first = '', ...others] = flowText(source.text, node, guide).split('\n');
  return [first, ...(column === 0 ? others.map(indent) : others)];
}

function withComment(lines: readonly string[], comment: string): string[] {
  return [...lines.slice(0, -1), (lines[lines.length - 1] ?? '') + comment];
}

/** Running text that is too long for its line becomes a folded one. */
function folded(node: YamlNode, lines: readonly string[], room: number, place: Place): TextLines | undefined {
  if (!place.isProse || node.kind !== 'scalar' || typeof node.value !== 'string' || !isOneParagraph(node.value)) return undefined;
  const [first = '', ...others] = lines;
  if (lengthOf(first) <= room && others.every((line) => lengthOf(line) <= proseWidth(place))) return undefined;
  return { kind: 'text', lines: ['>-', ...fill(node.value, proseWidth(place)).map(indent)], isBelow: false };
}

