import { tame, type Listing, type Text } from './language';

/** Names as a sentence holds them: „A“, „B“ und „C“; of many only the first, with the number of the others. */
export function enumerateTitles(titles: readonly Text[], most = 3): Listing {
  return enumerate(titles.map(({ de, en }) => ({ de: `„${tame(de)}“`, en: `“${tame(en)}”` })), most);
}

/** The same without quotation marks, for words that are no names. */
export function enumerate(words: readonly Text[], most = 6): Listing {
  const shown = words.length > most ? [...words.slice(0, most), others(words.length - most)] : words;
  return { de: join(shown.map(({ de }) => de), 'und'), en: join(shown.map(({ en }) => en), 'and'), isListing: true };
}

function others(count: number): Text {
  return count === 1 ? { de: 'eine weitere', en: 'one more' } : { de: `${count} weitere`, en: `${count} more` };
}

function join(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

/** Words in a row, as many as fit into a message. */
export function listed(words: readonly (string | number | Text)[], longest = 200): Listing {
  const texts = words.map((word) => (typeof word === 'object' ? word : { de: String(word), en: String(word) }));
  const de = fitting(texts.map((text) => text.de), longest, 'und weitere');
  return { de, en: fitting(texts.map((text) => text.en), longest, 'and more'), isListing: true };
}

function fitting(words: readonly string[], longest: number, more: string): string {
  let shown = '';
  for (const word of words) {
    const next = shown === '' ? word : `${shown}, ${word}`;
    if (next.length > longest) return `${shown === '' ? tame(word, longest) : shown} ${more}`;
    shown = next;
  }
  return shown;
}
