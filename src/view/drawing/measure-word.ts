import type { MeasureState } from '../../core/measures/measure-state';
import { say, type Language, type Text } from '../../core/text/language';
import { stateLooks } from './state';

/** The state of a measure in one word; what is skipped says whether it rests or has been given up. */
export function measureWord(state: MeasureState, status: string | undefined, language: Language): string {
  const skipped = state === 'skipped' ? SKIPPED.get(status ?? '') : undefined;
  return say(skipped ?? stateLooks[state].word, language);
}

const SKIPPED: ReadonlyMap<string, Text> = new Map([
  ['paused', { de: 'ruht', en: 'paused' }],
  ['cancelled', { de: 'abgebrochen', en: 'cancelled' }],
]);
