import type { WordChange } from '../../core/diff/change';
import { say, type Language } from '../../core/text/language';
import { comparisonTexts as texts } from '../../l10n/comparison';

/** What was replaced in a text, for somebody who hears it: `„alle“ statt „viele“`. Of many places the first ones. */
export function replacedWords(words: readonly WordChange[], language: Language): string[] {
  const told = words.flatMap((word, at) => wordsAt(word, words[at - 1], words[at + 1], language));
  return told.length > MOST ? [...told.slice(0, MOST), '…'] : told;
}

const MOST = 5;

function wordsAt(word: WordChange, before: WordChange | undefined, after: WordChange | undefined, language: Language): string[] {
  if (word.kind === 'same' || (word.kind === 'added' && before?.kind === 'removed')) return [];
  const [old, now] = word.kind === 'added' ? ['', word.text.trim()] : [word.text.trim(), after?.kind === 'added' ? after.text.trim() : ''];
  if (old === now) return [];
  return [say(old === '' ? texts.come : now === '' ? texts.gone : texts.instead, language, { old, now })];
}
