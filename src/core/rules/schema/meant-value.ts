import { nearest } from '../../model/nearest';
import type { Shape } from '../../model/shape';
import { listed } from '../../text/enumeration';
import type { Listing, Text } from '../../text/language';
import { slugOf } from '../../text/slug';

/** The value that somebody meant who wrote its meaning (`In Umsetzung`), or misspelt it. */
export function meantValue(written: string, { values = [], meanings = [] }: Shape): string | undefined {
  const codes = values.map(String);
  const name = slugOf(written);
  if (name === undefined) return undefined;
  const words = meanings.map(wordsOf);
  const meant = codes.filter((code, index) => words[index]?.includes(name) || OTHER_WORDS.get(name) === code);
  const word = codes.includes(name) || meant.length > 0 ? undefined : nearest(name, [...codes, ...words.flat()]);
  if (codes.includes(name)) return name;
  if (meant.length > 0) return meant.length === 1 ? meant[0] : undefined;
  return word === undefined || codes.includes(word) ? word : codes[words.findIndex((ofValue) => ofValue.includes(word))];
}

/** What planners also say, where it is not the meaning of another value. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map(Object.entries({
  'in-umsetzung': 'running', laufend: 'running', umgesetzt: 'completed', beendet: 'completed', fertig: 'completed',
}));

/** „Konferenz oder Fachtag“, „Kontext: Rahmenbedingung“, „In Umsetzung“: as a whole and in parts. */
function wordsOf(meaning: string): string[] {
  const parts = meaning.split(/ oder | or |[:,]/);
  return [meaning, ...parts, meaning.replace(/^in /i, '')].flatMap((part) => slugOf(part) ?? []);
}

/** The possible values with what they mean, as many as fit: planned (Geplant), running (Läuft), … */
export function listedValues({ values = [], meanings = [] }: Shape, longest?: number): Listing {
  return listed(values.map((value, index) => withMeaning(String(value), meanings[index])), longest);
}

function withMeaning(value: string, meaning: string | undefined): Text {
  return { de: meaning === undefined || slugOf(meaning) === slugOf(value) ? value : `${value} (${meaning})`, en: value };
}
