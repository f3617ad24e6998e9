import type { ThingType } from '../../core/model/shape';
import { enumerate } from '../../core/text/enumeration';
import { say } from '../../core/text/language';
import { factTexts } from '../../l10n/hover';
import { countWords } from '../count-words';
import type { Subject } from './subject';

/** How much of what a document holds. */
export function documentFacts({ found: { document }, snapshot: { language } }: Subject): string[] {
  const counts = COUNTED.flatMap((type) => {
    const count = document.things.filter((thing) => thing.type === type).length;
    return count === 0 ? [] : [{ de: countWords(count, type, 'de'), en: countWords(count, type, 'en') }];
  });
  return counts.length === 0 ? [] : [say(factTexts.holds, language, { counts: enumerate(counts) })];
}

const COUNTED: readonly ThingType[] = ['goal', 'measure', 'indicator', 'responsibility', 'space', 'target-group', 'programme', 'term', 'cycle-model', 'section'];
