import type { Change, Side, Weight } from '../../core/diff/change';
import { elementName } from '../../core/diff/names';
import { quoted } from '../../core/diff/value-words';
import { say, tame, type Language } from '../../core/text/language';
import { comparisonTexts as texts } from '../../l10n/comparison';
import { LONGEST_LABEL } from '../plan-tree/overview';
import type { ChangeNode, ChangePlace } from '../protocol';
import { replacedWords } from './replaced-words';

export function changeNode(change: Change, key: string, language: Language): ChangeNode {
  const { message, words, weight, coveredBy, from, to } = change;
  const sentence = message[language];
  const word = texts[weight][language];
  const covered = coveredBy === undefined ? [] : [say(texts.coveredBy, language, { resolution: coveredBy.words[language] })];
  const told = [`${word}: ${tame(sentence.replace(/\.$/, ''), LONGEST_SENTENCE)}`, ...replacedWords(words ?? [], language), ...covered];
  return {
    key, kind: 'change', label: tame(withoutSubject(sentence, change, language), LONGEST_LABEL), description: [word, ...covered].join(' · '), spoken: `${told.join('; ')}.`,
    icon: icons[weight], weight, isCovered: coveredBy !== undefined,
    ...(from && { from: placeOf(from) }), ...(to && { to: placeOf(to) }), children: [],
  };
}

/** The row above says already what it is about, and a side bar is narrow. A renamed thing has the name that it had. */
function withoutSubject(sentence: string, { thing: { type, title }, from }: Change, language: Language): string {
  const names = [title[language], ...(typeof from?.value === 'string' ? [from.value] : [])];
  const subject = names.map((name) => `${elementName(type, language)} ${quoted(name, language)}`).find((start) => sentence.startsWith(start));
  if (subject === undefined) return sentence;
  const clause = sentence.slice(subject.length).replace(/^[:,]? /, '');
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

/** Characters; sentences name several values, each of bounded length. */
const LONGEST_SENTENCE = 600;

/** Told apart by their shape. */
const icons: Readonly<Record<Weight, string>> = { weakened: 'arrow-down', strengthened: 'arrow-up', neutral: 'circle-small', editorial: 'edit' };

function placeOf({ uri, range }: Side): ChangePlace {
  return { uri, range };
}
