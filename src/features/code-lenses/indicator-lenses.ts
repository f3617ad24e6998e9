import { progressOfTarget } from '../../core/indicators/target-progress';
import type { Thing } from '../../core/model/document';
import { indicatorFacts, type IndicatorFacts } from '../../core/model/indicator-facts';
import { itemsOf, stringOf, type Of } from '../../core/model/read';
import type { Goal, Indicator } from '../../core/model/types.generated';
import type { MapNode } from '../../core/yaml/node';
import { say, tame, type Language } from '../../core/text/language';
import { codeLensTexts, codeLensWords } from '../../l10n/code-lens';
import { newestValues } from '../newest-values';
import { datedValue, shortProgress } from '../progress-words';
import type { Use } from '../uses';
import { counted, words, type Lens } from './lens';
import type { LensReader } from './lens-reader';
import { usesOfThing } from './uses-of-thing';

/** Where an indicator is used, its newest value, and how far the target is that it measures. */
export function indicatorLenses(thing: Thing, reader: LensReader): Lens[] {
  const { language } = reader.snapshot;
  const uses = usesOfThing(thing, reader);
  const facts = factsOf(thing.node, reader);
  const progress = progressWord(thing, facts, uses, reader);
  return [
    ...(uses.length > 0 ? counted(uses.map(({ by }) => by), codeLensTexts.uses, language) : unusedLens(thing, reader)),
    ...valueLens(facts, reader),
    ...(progress === undefined ? [] : [words(progress)]),
  ];
}

/** Read once, for a document is asked for again and again, and most of it stays as it is. */
function factsOf(node: MapNode, { snapshot: { index } }: LensReader): IndicatorFacts {
  const known = index.derived(knownFacts);
  const facts = known.get(node) ?? indicatorFacts(node as Of<Indicator>);
  known.set(node, facts);
  return facts;
}

function knownFacts(): WeakMap<MapNode, IndicatorFacts> {
  return new WeakMap();
}

function unusedLens({ id }: Thing, { isCurrent, snapshot: { language } }: LensReader): Lens[] {
  return isCurrent && id !== '' ? [words(codeLensWords.unused[language])] : [];
}

function valueLens({ values, unit, dataFile }: IndicatorFacts, { isCurrent, snapshot: { language } }: LensReader): Lens[] {
  const [newest] = newestValues(values);
  if (newest) return [words(say(codeLensWords.newest, language, { value: datedValue(newest, unit && tame(unit[language], 30), language) }))];
  return dataFile === undefined && isCurrent ? [words(codeLensWords.noValue[language])] : [];
}

/** Only of a single target: with several, each has its own, as the hover says. */
function progressWord({ id }: Thing, facts: IndicatorFacts, uses: readonly Use[], reader: LensReader): string | undefined {
  const { index, summary, language } = reader.snapshot;
  const targets = uses.filter(({ roles }) => roles.includes('targets.indicator')).flatMap(({ by }) => {
    const goal = reader.nodes.nodeOf(by) as Of<Goal> | undefined;
    return itemsOf(goal, 'targets').flatMap((target) => {
      const found = index.find(by.document, stringOf(target, 'indicator'), ['indicator']);
      return found?.thing.id === id && found.document === summary ? [{ target, plan: by.document }] : [];
    });
  });
  const [only, ...others] = targets;
  if (!only || others.length > 0) return undefined;
  const known = index.derived(knownProgress).get(only.target);
  if (known?.facts === facts && known.language === language) return known.words;
  const progress = shortProgress(progressOfTarget(only.target, only.plan, { facts, from: summary }, index), language);
  index.derived(knownProgress).set(only.target, { facts, language, words: progress });
  return progress;
}

interface KnownProgress {
  readonly facts: IndicatorFacts;
  readonly language: Language;
  readonly words: string | undefined;
}

function knownProgress(): WeakMap<MapNode, KnownProgress> {
  return new WeakMap();
}
