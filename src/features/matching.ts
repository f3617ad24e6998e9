/** How well a text answers what somebody typed: smaller is better. */
export type Match = (text: string) => number | undefined;

/**
 * Matches as people search: without regard to case and accents, `foerder` and `forder` for „Förder“, `strasse` for
 * „Straße“. Better than letters in their order is a part of the text, better than that the start of a word, then of the
 * text, best the whole text. Undefined where the letters are not there; an empty question takes everything.
 */
export function matcherOf(question: string): Match {
  const plain = plainForm(question.trim());
  const spelt = speltForm(question.trim());
  return (text) => best(rank(plainForm(text), plain), rank(speltForm(text), spelt));
}

const WHOLE = 0;
const START = 1;
const WORD_START = 2;
const PART = 3;
const LETTERS = 4;

function rank(text: string, question: string): number | undefined {
  const at = text.indexOf(question);
  if (at === 0) return text.length === question.length ? WHOLE : START;
  if (at < 0) return holdsInOrder(text, question) ? LETTERS : undefined;
  return startsWord(text, question, at) ? WORD_START : PART;
}

function startsWord(text: string, question: string, first: number): boolean {
  for (let at = first; at >= 0; at = text.indexOf(question, at + 1)) if (isWordStart(text, at)) return true;
  return false;
}

function isWordStart(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
}

/** The first letter has to start a word, so that `bqu` finds „Betreuungsquote“ but not everything finds everything. */
function holdsInOrder(text: string, question: string): boolean {
  let at = text.indexOf(question.slice(0, 1));
  while (at >= 0 && !isWordStart(text, at)) at = text.indexOf(question.slice(0, 1), at + 1);
  for (const letter of question) {
    at = at < 0 ? -1 : text.indexOf(letter, at) + 1 || -1;
  }
  return at >= 0;
}

function best(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? one ?? other : Math.min(one, other);
}

/** „Förder“ as `forder`. */
function plainForm(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower) ? lower : lower.replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

/** „Förder“ as `foerder`. */
function speltForm(text: string): string {
  return isAscii(text) ? text.toLowerCase() : plainForm(text.toLowerCase().normalize('NFC').replace(/[äöü]/g, (letter) => SPELT[letter] ?? letter));
}

function isAscii(text: string): boolean {
  return /^[\u0000-\u007f]*$/.test(text);
}

const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
