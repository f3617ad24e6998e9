import { say, type Text } from '../../core/text/language';
import { factTexts } from '../../l10n/hover';
import { partsPlayed, type Part } from '../parts-played';
import { usesOf } from '../uses';
import { namedUses } from './named-uses';
import type { Subject } from './subject';

/** What somebody leads, is responsible for, decides on and takes part in. */
export function responsibilityFacts(subject: Subject): string[] {
  const { found, snapshot: { language, index } } = subject;
  const uses = usesOf(found, index);
  return TEXTS.flatMap(([part, text]) => {
    const played = uses.filter((use) => partsPlayed(use).includes(part));
    return played.length === 0 ? [] : [say(text, language, { count: played.length, uses: namedUses(subject, played) })];
  });
}

const TEXTS: readonly (readonly [Part, Text])[] = [
  ['leads', factTexts.leads],
  ['responsible', factTexts.responsibleFor],
  ['decides', factTexts.decidesOn],
  ['involved', factTexts.involvedIn],
];
