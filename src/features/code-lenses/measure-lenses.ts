import type { Thing } from '../../core/model/document';
import { isMissing } from '../../core/model/missing';
import { mapOf, stringOf, stringsOf, type Of } from '../../core/model/read';
import type { Measure } from '../../core/model/types.generated';
import { say, tame } from '../../core/text/language';
import { codeLensWords } from '../../l10n/code-lens';
import { countTexts } from '../count-words';
import { measureWords } from '../measure-words';
import { counted, placeOf, words, type Lens } from './lens';
import type { LensReader } from './lens-reader';

/** What a measure is for, who leads it and where it stands. */
export function measureLenses({ node }: Thing, reader: LensReader): Lens[] {
  const measure = node as Of<Measure>;
  const { language, today } = reader.snapshot;
  const state = measureWords(measure, today, language);
  return [...goalLens(measure, reader), ...leadLens(measure, reader), ...(state === undefined ? [] : [words(state)])];
}

function goalLens(measure: Of<Measure>, reader: LensReader): Lens[] {
  const { language } = reader.snapshot;
  const goals = stringsOf(measure, 'goals').flatMap((target) => reader.find(target, 'goal') ?? []);
  const [goal, ...others] = goals;
  if (!goal) return hasNoGoal(measure, reader) ? [words(codeLensWords.noGoal[language])] : [];
  if (others.length > 0) return counted(goals, GOALS, language);
  return [{ title: say(codeLensWords.goal, language, { title: tame(reader.nodes.nameOf(goal), LONGEST) }), places: [placeOf(goal)] }];
}

/** Of what is cancelled or history nobody asks that. */
function hasNoGoal(measure: Of<Measure>, { isCurrent }: LensReader): boolean {
  return isCurrent && stringOf(measure, 'status') !== 'cancelled' && isMissing(measure, 'goals', 'list');
}

function leadLens(measure: Of<Measure>, reader: LensReader): Lens[] {
  const { language } = reader.snapshot;
  const responsible = mapOf(measure, 'responsible');
  const lead = reader.find(stringOf(responsible, 'lead'), 'responsibility');
  if (lead) return [{ title: say(codeLensWords.lead, language, { title: tame(reader.nodes.nameOf(lead), LONGEST) }), places: [placeOf(lead)] }];
  const isOpen = responsible ? isMissing(responsible, 'lead') : isMissing(measure, 'responsible');
  return isOpen && reader.firm.has(measure) ? [words(codeLensWords.noLead[language])] : [];
}

const LONGEST = 50;
const GOALS = countTexts('goal');
