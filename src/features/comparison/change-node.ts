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
    key, kind: 'change', label: tame(rowText(change, language), LONGEST_LABEL), description: [word, ...covered].join(' · '), spoken: `${told.join('; ')}.`,
    icon: icons[weight], weight, isCovered: coveredBy !== undefined,
    ...(from && { from: placeOf(from) }), ...(to && { to: placeOf(to) }), children: [],
  };
}

/** The row above says already what it is about, and a side bar is narrow; of a renamed thing it says the name that it has now. */
function rowText({ message, thing: { type, title }, from }: Change, language: Language): string {
  const sentence = message[language];
  const clauseAfter = (name: string): string | undefined => {
    const subject = `${elementName(type, language)} ${quoted(name, language)}`;
    return sentence.startsWith(subject) ? sentence.slice(subject.length).replace(/^[:,]? /, '') : undefined;
  };
  const clause = clauseAfter(title[language]);
  if (clause !== undefined) return clause.charAt(0).toUpperCase() + clause.slice(1);
  if (typeof from?.value !== 'string' || clauseAfter(from.value) === undefined) return sentence;
  return say(texts.formerly, language, { name: quoted(from.value, language) });
}

/** Characters; sentences name several values, each of bounded length. */
const LONGEST_SENTENCE = 600;

/** Told apart by their shape. */
const icons: Readonly<Record<Weight, string>> = { weakened: 'arrow-down', strengthened: 'arrow-up', neutral: 'circle-small', editorial: 'edit' };

function placeOf({ uri, range }: Side): ChangePlace {
  return { uri, range };
}
