import { isStale, periodicityOf } from '../../core/indicators/periodicity';
import { indicatorFacts, passedThresholds, type IndicatorFacts, type SeriesValue, type WarningThreshold } from '../../core/model/indicator-facts';
import { itemsOf, stringOf, type Of } from '../../core/model/read';
import type { Goal, Indicator, Target } from '../../core/model/types.generated';
import { say, tame, type Language } from '../../core/text/language';
import { numberText } from '../../core/text/number';
import { factTexts } from '../../l10n/hover';
import { newestValues } from '../newest-values';
import { datedValue } from '../progress-words';
import { usesOf } from '../uses';
import { nameOf, subjectOf, type Subject } from './subject';
import { asListing, seriesWords, targetFact } from './target-fact';

/** The newest values of an indicator, whether they are old or alarming, and the progress of the targets that use it. */
export function indicatorHoverFacts(subject: Subject): string[] {
  return [...valueFacts(subject, indicatorFacts(subject.node as Of<Indicator>)), ...targetFacts(subject)];
}

const MOST_SERIES = 3;
const MOST_TARGETS = 3;

function valueFacts(subject: Subject, facts: IndicatorFacts): string[] {
  const { language } = subject.snapshot;
  if (facts.values.length > 0) return newestValues(facts.values).slice(0, MOST_SERIES).flatMap((value) => newestFacts(subject, facts, value));
  return [facts.dataFile === undefined ? say(factTexts.noValue, language) : say(factTexts.dataFile, language, { file: facts.dataFile })];
}

function newestFacts(subject: Subject, { unit, thresholds }: IndicatorFacts, value: SeriesValue): string[] {
  const { language } = subject.snapshot;
  const written = datedValue(value, unit && tame(unit[language], 30), language);
  const provisional = value.isProvisional ? say(factTexts.provisional, language, { value: written }) : written;
  const words = asListing(isOutdated(subject, value) ? say(factTexts.stale, language, { value: provisional }) : provisional);
  const series = seriesWords(subject, value);
  return [
    series === '' ? say(factTexts.newest, language, { value: words }) : say(factTexts.newestOf, language, { series, value: words }),
    ...passedThresholds(value.value, thresholds).map((threshold) => alarm(threshold, language)),
  ];
}

function isOutdated({ node, snapshot: { today } }: Subject, value: SeriesValue): boolean {
  const periodicity = periodicityOf(stringOf(node as Of<Indicator>, 'periodicity'));
  return periodicity !== undefined && isStale(value.at, periodicity, today);
}

function alarm({ level, above, below }: WarningThreshold, language: Language): string {
  const limit = above !== undefined
    ? say(factTexts.above, language, { value: numberText(above, language) })
    : say(factTexts.below, language, { value: numberText(below ?? 0, language) });
  return say(level === 'critical' ? factTexts.critical : factTexts.warning, language, { limit });
}

/** Of every goal of the workspace that measures by the indicator, in the order of documents and text. */
function targetFacts(subject: Subject): string[] {
  const { found, snapshot } = subject;
  const goals = usesOf(found, snapshot.index).filter(({ by, roles }) => by.thing.type === 'goal' && roles.includes('targets.indicator'));
  return goals.slice(0, MOST_TARGETS).flatMap(({ by }) => {
    const goal = subjectOf(by, snapshot);
    return goal ? targetsFor(subject, goal).map((target) => targetFact(goal, target, factTexts.goalTarget, nameOf(by, snapshot))) : [];
  }).slice(0, MOST_TARGETS);
}

function targetsFor({ found: { document: { uri }, thing } }: Subject, { node, reader: { index, summary } }: Subject): Of<Target>[] {
  return itemsOf(node as Of<Goal>, 'targets').filter((target) => {
    const indicator = index.find(summary, stringOf(target, 'indicator'), ['indicator']);
    return indicator?.thing.id === thing.id && indicator.document.uri === uri;
  });
}
