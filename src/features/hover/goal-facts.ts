import { goalGaps, type GoalGap } from '../../core/model/goal-gaps';
import { itemsOf, stringOf, type Of } from '../../core/model/read';
import type { Goal } from '../../core/model/types.generated';
import { say, type Text } from '../../core/text/language';
import { factTexts } from '../../l10n/hover';
import { usesOf } from '../uses';
import { namedUses } from './named-uses';
import { nameOfReference, type Subject } from './subject';
import { targetFact } from './target-fact';

/** Who pursues a goal, what it lacks, and how far its targets are. */
export function goalFacts(subject: Subject): string[] {
  return [...pursuitFacts(subject), ...gapFacts(subject), ...targetFacts(subject)];
}

function pursuitFacts(subject: Subject): string[] {
  const { found, snapshot: { language, index } } = subject;
  const uses = usesOf(found, index);
  const measures = uses.filter(({ by, roles }) => by.thing.type === 'measure' && roles.includes('goals'));
  const subGoals = uses.filter(({ by, roles }) => by.thing.type === 'goal' && roles.includes('parent'));
  return [
    ...(subGoals.length === 0 ? [] : [say(factTexts.subGoals, language, { titles: namedUses(subject, subGoals, false) })]),
    ...(measures.length === 0 ? [] : [say(factTexts.measures, language, { titles: namedUses(subject, measures, false) })]),
  ];
}

/** The gaps of all goals of the plan are computed together; a goal that another document defines is explained without them. */
function gapFacts({ found, node, reader: { document, summary, index }, snapshot }: Subject): string[] {
  if (found.document.uri !== snapshot.document.uri) return [];
  return (goalGaps(document, summary, index).get(node) ?? []).map((gap) => say(GAPS[gap], snapshot.language));
}

const GAPS: Readonly<Record<GoalGap, Text>> = {
  'no-measure': factTexts.noMeasure,
  'cancelled-measures': factTexts.cancelledMeasures,
  'no-target': factTexts.noTarget,
  'no-responsible': factTexts.noResponsible,
};

const MOST_TARGETS = 3;

function targetFacts(subject: Subject): string[] {
  const targets = itemsOf(subject.node as Of<Goal>, 'targets');
  const more = targets.length - MOST_TARGETS;
  const facts = targets.slice(0, MOST_TARGETS).map((target) => {
    const indicator = stringOf(target, 'indicator');
    return targetFact(subject, target, factTexts.target, indicator === undefined ? '…' : nameOfReference(subject, indicator, ['indicator']));
  });
  return more > 0 ? [...facts, say(factTexts.moreTargets, subject.snapshot.language, { count: more })] : facts;
}
