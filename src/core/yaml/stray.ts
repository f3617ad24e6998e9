import type { YamlProblem } from './problem';
import { textEnd } from './source';

/** What is wrong with text at column 0 that is no entry: in most cases a key that lacks its colon, or does not yet have it. */
export function strayProblem(source: string, start: number): YamlProblem {
  const end = textEnd(source, start);
  const text = source.slice(start, end);
  const key = KEY_AND_VALUE.exec(text);
  if (/^-(?:\s|$)/.test(text)) return { cause: 'indentation', start, end };
  if (/^-[^\s-]/.test(text)) return { cause: 'missing-dash-space', start, end: start + 1 };
  return key ? { cause: 'missing-colon-space', start, end: start + key[0].length } : { cause: 'missing-colon', start, end };
}

/** An address is no key. */
const KEY_AND_VALUE = /^[A-Za-z][\w-]*:(?=[^\s/])/;
