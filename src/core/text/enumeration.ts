import type { Text } from './language';

/** Names as a sentence holds them: „A“, „B“ und „C“; of many only the first, with the number of the others. */
export function enumerateTitles(titles: readonly Text[], most = 3): Text {
  return enumerate(titles.map(({ de, en }) => ({ de: `„${de}“`, en: `“${en}”` })), most);
}

/** The same without quotation marks, for words that are no names. */
export function enumerate(words: readonly Text[], most = 6): Text {
  const shown = words.length > most ? [...words.slice(0, most), others(words.length - most)] : words;
  return { de: join(shown.map(({ de }) => de), 'und'), en: join(shown.map(({ en }) => en), 'and') };
}

function others(count: number): Text {
  return count === 1 ? { de: 'eine weitere', en: 'one more' } : { de: `${count} weitere`, en: `${count} more` };
}

function join(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}
