import { milestoneState } from '../../core/measures/measure-state';
import { dateWords } from '../../core/model/date-words';
import type { Thing } from '../../core/model/document';
import { scalarOf, type Of } from '../../core/model/read';
import type { Measure, Milestone } from '../../core/model/types.generated';
import { say } from '../../core/text/language';
import { explorerTexts as texts, stateTexts } from '../../l10n/explorer';
import type { Snapshot } from '../snapshot';
import type { ThingFacts } from './thing';

/** `Termin Juni 2026, verspätet` or `erreicht Mai 2026`. */
export function milestoneFacts({ node, owner }: Thing, { today, language }: Snapshot): ThingFacts {
  const milestone = node as Of<Milestone>;
  const done = scalarOf(milestone, 'done')?.value;
  const due = scalarOf(milestone, 'due')?.value;
  const state = owner && milestoneState(milestone, owner.node as Of<Measure>, today);
  if (state === 'done') return { shown: done === true || done === null || done === undefined ? [say(stateTexts.done.word, language)] : [say(texts.reached, language, { date: dateWords(String(done), language) })] };
  const date = due === undefined || due === null ? [] : [say(texts.due, language, { date: dateWords(String(due), language) })];
  return { shown: [...date, ...(state === 'late' ? [say(texts.late, language)] : [])] };
}
