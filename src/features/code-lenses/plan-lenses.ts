import { phaseState, type PhaseState } from '../../core/cycle/phase-state';
import { planCycle } from '../../core/cycle/plan-cycle';
import type { Thing } from '../../core/model/document';
import type { ThingType } from '../../core/model/shape';
import { headOf } from '../../core/model/read';
import { say, type Text } from '../../core/text/language';
import { codeLensWords } from '../../l10n/code-lens';
import { phaseStateTexts } from '../../l10n/phases';
import { countWords } from '../count-words';
import { words, type Lens } from './lens';
import type { LensReader } from './lens-reader';

/** Where a plan is in its cycle, and how much it holds. */
export function planLenses(_plan: Thing, { snapshot }: LensReader): Lens[] {
  const { document: { things }, language } = snapshot;
  const counts = COUNTED.flatMap((type) => {
    const count = things.filter((thing) => thing.type === type).length;
    return count === 0 ? [] : [countWords(count, type, language)];
  });
  return [...phaseLens(snapshot), ...(counts.length === 0 ? [] : [words(counts.join(', '))])];
}

const COUNTED: readonly ThingType[] = ['goal', 'measure', 'indicator'];

/** The phase that runs; else the one that should be over or have begun. */
const NOW: readonly PhaseState[] = ['running', 'late', 'due'];

function phaseLens({ document, summary, index, today, language }: LensReader['snapshot']): Lens[] {
  const listed = (planCycle(document, summary, index)?.listed ?? []).map((entry) => ({ ...entry, state: phaseState(entry, today) }));
  const now = NOW.flatMap((state) => listed.find((entry) => entry.state === state) ?? [])[0];
  if (!now) return [];
  const states: Readonly<Record<PhaseState, Text>> = phaseStateTexts;
  const title = say(codeLensWords.phase, language, { title: now.phase.title, state: states[now.state] });
  return [{ title, places: [{ uri: document.uri, range: document.lines.range(headOf(now.node)) }] }];
}
