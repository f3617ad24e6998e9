import type { Change, Side, Weight } from '../../core/diff/change';
import { say, tame, type Language } from '../../core/text/language';
import { comparisonTexts as texts } from '../../l10n/comparison';
import { LONGEST_LABEL } from '../plan-tree/overview';
import type { ChangeNode, ChangePlace } from '../protocol';
import { replacedWords } from './replaced-words';

export function changeNode({ message, words, weight, coveredBy, from, to }: Change, key: string, language: Language): ChangeNode {
  const sentence = message[language];
  const word = texts[weight][language];
  const covered = coveredBy === undefined ? [] : [say(texts.coveredBy, language, { resolution: coveredBy })];
  const told = [`${word}: ${tame(sentence.replace(/\.$/, ''), LONGEST_SENTENCE)}`, ...replacedWords(words ?? [], language), ...covered];
  return {
    key, kind: 'change', label: tame(sentence, LONGEST_LABEL), description: [word, ...covered].join(' · '), spoken: `${told.join('; ')}.`,
    icon: icons[weight], weight, isCovered: coveredBy !== undefined,
    ...(from && { from: placeOf(from) }), ...(to && { to: placeOf(to) }), children: [],
  };
}

/** Characters; sentences name several values, each of bounded length. */
const LONGEST_SENTENCE = 600;

/** Told apart by their shape. */
const icons: Readonly<Record<Weight, string>> = { weakened: 'arrow-down', strengthened: 'arrow-up', neutral: 'circle-small', editorial: 'edit' };

function placeOf({ uri, range }: Side): ChangePlace {
  return { uri, range };
}
