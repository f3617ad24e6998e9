import { measureState } from '../core/measures/measure-state';
import { dayWords } from '../core/model/date-words';
import { mapOf, spanOf, type Of } from '../core/model/read';
import type { Measure } from '../core/model/types.generated';
import { say, type Language } from '../core/text/language';
import { measureTexts } from '../l10n/measures';
import { meaningAt } from './thing-guide';

/** The status of a measure, and whether it is behind its schedule: `Läuft, verspätet: Ende war am 30. Juni 2024`. */
export function measureWords(measure: Of<Measure>, today: string, language: Language): string | undefined {
  const words = [meaningAt(measure, 'status', 'measure', language), behindWords(measure, today, language)].filter((word) => word !== undefined);
  return words.length === 0 ? undefined : words.join(', ');
}

function behindWords(measure: Of<Measure>, today: string, language: Language): string | undefined {
  const state = measureState(measure, today);
  const schedule = mapOf(measure, 'schedule');
  const [start, end] = [spanOf(schedule, 'start'), spanOf(schedule, 'end')];
  if (state === 'late' && end) return say(measureTexts.late, language, { date: dayWords(end.last, language) });
  return state === 'due' && start ? say(measureTexts.due, language, { date: dayWords(start.first, language) }) : undefined;
}
