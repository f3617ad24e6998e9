import type { Thing } from '../../core/model/document';
import type { GoalGap } from '../../core/model/goal-gaps';
import { headOf, itemsOf, type Of } from '../../core/model/read';
import type { ThingType } from '../../core/model/shape';
import type { Goal } from '../../core/model/types.generated';
import type { Found } from '../../core/model/workspace-index';
import { say, type Text } from '../../core/text/language';
import { codeLensTexts, codeLensWords } from '../../l10n/code-lens';
import { countTexts } from '../count-words';
import { counted, words, type Lens } from './lens';
import type { LensReader } from './lens-reader';
import { usesOfThing } from './uses-of-thing';

/** Who pursues a goal, how it is measured, and what it lacks. */
export function goalLenses(thing: Thing, reader: LensReader): Lens[] {
  const { language } = reader.snapshot;
  const uses = usesOfThing(thing, reader);
  const by = (type: ThingType, role: string): Found[] => uses.filter((use) => use.by.thing.type === type && use.roles.includes(role)).map((use) => use.by);
  return [
    ...counted(by('goal', 'parent'), codeLensTexts.subGoals, language),
    ...counted(by('measure', 'goals'), MEASURES, language),
    ...counted(by('goal', 'contributes-to'), codeLensTexts.contributions, language),
    ...targetLens(thing, reader),
    ...(reader.gaps.get(thing.node) ?? []).map((gap) => words(GAPS[gap][language])),
  ];
}

const MEASURES = countTexts('measure');

function targetLens({ node }: Thing, { snapshot: { document, language } }: LensReader): Lens[] {
  const targets = itemsOf(node as Of<Goal>, 'targets');
  if (targets.length === 0) return [];
  const { one, many } = codeLensTexts.targets;
  const places = targets.map((target) => ({ uri: document.uri, range: document.lines.range(headOf(target)) }));
  return [{ title: say(targets.length === 1 ? one : many, language, { count: targets.length }), places }];
}

const GAPS: Readonly<Record<GoalGap, Text>> = {
  'no-measure': codeLensWords.noMeasure,
  'cancelled-measures': codeLensWords.cancelledMeasures,
  'no-target': codeLensWords.noTarget,
  'no-responsible': codeLensWords.noResponsible,
};
