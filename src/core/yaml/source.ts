/** Looking around in YAML source line by line; a lone CR counts as a line break here too. */

export function lineStartOf(source: string, at: number): number {
  return at === 0 ? 0 : Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
}

export function lineEndOf(source: string, at: number): number {
  const end = source.slice(at).search(/[\r\n]/);
  return end < 0 ? source.length : at + end;
}

/** Where the text of a line ends, without a comment and the spaces before it. */
export function textEnd(source: string, at: number): number {
  const text = source.slice(at, lineEndOf(source, at));
  const comment = text.search(/\s#/);
  return at + (comment < 0 ? text : text.slice(0, comment)).trimEnd().length;
}

/** The next character that is not white space, or the end. */
export function skipSpace(source: string, at: number): number {
  const space = /^\s*/.exec(source.slice(at));
  return at + (space?.[0].length ?? 0);
}
