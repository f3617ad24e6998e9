import type { WordChange } from '../../core/diff/change';

/** What changed in a text with the words around it; long parts that stayed are cut. */
export function shortened(words: readonly WordChange[]): readonly WordChange[] {
  return words.map((word, index) => (word.kind === 'same' ? { ...word, text: cut(word.text, index === 0, index === words.length - 1) } : word));
}

/** Characters that are kept beside a change. */
const KEPT = 40;

function cut(text: string, isFirst: boolean, isLast: boolean): string {
  if (isFirst) return text.length > KEPT ? `… ${tail(text)}` : text;
  if (isLast) return text.length > KEPT ? `${head(text)} …` : text;
  return text.length > 2 * KEPT ? `${head(text)} … ${tail(text)}` : text;
}

/** Without the word that it would end in the middle of. */
function head(text: string): string {
  return text.slice(0, KEPT).replace(/(?<=\S)\s+\S*$/, '');
}

function tail(text: string): string {
  return text.slice(-KEPT).replace(/^\S*\s+(?=\S)/, '');
}
