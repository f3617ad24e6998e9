import { phaseState, type PhaseState } from '../../core/cycle/phase-state';
import { modelPhases, planCycle } from '../../core/cycle/plan-cycle';
import { currencyOf, programmeUse } from '../../core/finance/programme-use';
import { stringsOf, textOf, type Of } from '../../core/model/read';
import type { Term } from '../../core/model/types.generated';
import type { Found } from '../../core/model/workspace-index';
import { amountText } from '../../core/text/amount';
import { enumerate, enumerateTitles } from '../../core/text/enumeration';
import { say, tame, type Text } from '../../core/text/language';
import { factTexts } from '../../l10n/hover';
import { phaseStateTexts } from '../../l10n/phases';
import { countWords } from '../count-words';
import { periodWords } from '../date-words';
import { shippedTerm } from '../shipped';
import type { Snapshot } from '../snapshot';
import { usesOf } from '../uses';
import { nameOf, quoted, subjectOf, type Subject } from './subject';
import { asListing } from './target-fact';

/** How much of a programme's money is planned with. */
export function programmeFacts({ found, snapshot: { language, index } }: Subject): string[] {
  const use = programmeUse(found, index);
  if (!use) return [];
  const [used, amount] = [use.used, use.amount].map((sum) => amountText(sum, currencyOf(found.document), language));
  return [say(use.used > use.amount ? factTexts.overUsed : factTexts.programmeUse, language, { used: used ?? '', amount: amount ?? '' })];
}

/** What a term is easily confused with, and what that means. */
export function termFacts({ node, reader: { index, summary }, snapshot }: Subject): string[] {
  const others = stringsOf(node as Of<Term>, 'not-to-be-confused-with');
  return others.map((target) => {
    const found = index.find(summary, target, ['term']);
    return found ? confusedWith(found, snapshot) : say(factTexts.notToBeConfusedWord, snapshot.language, { term: quoted(tame(target), snapshot.language) });
  });
}

export function confusedWith(found: Found, snapshot: Snapshot): string {
  const { language } = snapshot;
  const subject = subjectOf(found, snapshot);
  const shipped = subject ? undefined : shippedTerm(found.thing.id);
  const term = quoted(tame(shipped?.term[language] ?? nameOf(found, snapshot)), language);
  const definition = shipped?.definition[language] ?? (subject && textOf(subject.node as Of<Term>, 'definition', language));
  if (definition === undefined) return say(factTexts.notToBeConfusedWord, language, { term });
  return say(factTexts.notToBeConfused, language, { term, definition: asListing(definition) });
}

/** The phases of a cycle model, in order. */
export function modelFacts({ found, snapshot: { index, language } }: Pick<Subject, 'found' | 'snapshot'>): string[] {
  const phases = modelPhases(found, index).map(({ title }) => title);
  return phases.length === 0 ? [] : [say(factTexts.phases, language, { titles: enumerateTitles(phases, 10) })];
}

/** The model of a phase, and where the plan at hand stands with it. */
export function phaseFacts({ found, snapshot }: Pick<Subject, 'found' | 'snapshot'>): string[] {
  const { language, index, document, summary, today } = snapshot;
  const model = index.find(found.document, found.thing.owner, ['cycle-model']);
  const cycle = planCycle(document, summary, index);
  const isOwn = cycle?.model.thing.id === found.thing.owner && cycle?.model.document.uri === found.document.uri;
  const listed = isOwn ? cycle.listed.filter(({ phase }) => phase.id === found.thing.id) : [];
  return [
    ...(model ? [say(factTexts.ofModel, language, { title: isOwn ? cycle.title : nameOf(model, snapshot) })] : []),
    ...listed.map((entry) => {
      const state: Readonly<Record<PhaseState, Text>> = phaseStateTexts;
      const words = [periodWords(entry.node, language), say(state[phaseState(entry, today)], language)];
      return say(factTexts.phaseState, language, { state: words.filter((word) => word !== undefined).join(', ') });
    }),
  ];
}

/** How many goals and measures a field of action has. */
export function fieldFacts({ found, snapshot: { index, language } }: Subject): string[] {
  const uses = usesOf(found, index);
  const counts = (['goal', 'measure'] as const).flatMap((type) => {
    const count = uses.filter(({ by }) => by.thing.type === type).length;
    return count === 0 ? [] : [{ de: countWords(count, type, 'de'), en: countWords(count, type, 'en') }];
  });
  return counts.length === 0 ? [] : [say(factTexts.fieldUse, language, { counts: enumerate(counts) })];
}
