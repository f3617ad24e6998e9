import { itemsOf, stringOf, type Of } from '../../core/model/read';
import type { Assessment } from '../../core/model/types.generated';
import { typeNoun } from '../../core/model/type-names';
import type { Guide } from '../../core/schema/guide';
import { guideAt } from '../../core/schema/guide';
import { kindShapes } from '../../core/model/shapes.generated';
import type { DocumentKind } from '../../core/model/shape';
import type { Language } from '../../core/text/language';
import { successLevels } from '../../core/vocabulary';
import { completionTexts } from '../../l10n/completion';
import type { Asked } from './asked';
import type { ScalarProposal } from './completion';
import { dateProposals, yearProposals } from './dates';
import { idProposals } from './ids';
import { freePhaseProposals, phaseProposals, reportedPhaseProposals } from './phases';
import { referenceProposals } from './references';
import { usedTextProposals } from './used-texts';

/** The single values that the guide allows, or that are likely. */
export function valueProposals(asked: Asked, guide: Guide): ScalarProposal[] {
  const { snapshot, place: { path } } = asked;
  const role = path.filter((step) => step !== '0');
  const key = role.at(-1);
  if (role.length === 1 && key === 'kind') return kindProposals(snapshot.language);
  if (guide.refersTo) return withoutSelf(asked, references(asked, guide, role));
  if (role.join('.') === 'sections.about.phase') return reportedPhaseProposals(snapshot);
  if (guide.format === 'id') return idProposals(asked);
  if (guide.format === 'date') return dateProposals(asked);
  if (guide.format === 'year') return yearProposals(asked);
  if (guide.type === 'boolean') return booleanProposals(snapshot.language);
  if (role.join('.') === 'items.condition') return conditionProposals(asked);
  return guide.values ? enumProposals(guide, snapshot.language) : usedTextProposals(asked);
}

/** The values of a closed vocabulary, or those that are known of an open one. */
export function enumProposals({ values = [] }: Guide, language: Language): ScalarProposal[] {
  return values.map(({ value, meaning }): ScalarProposal => {
    const shown = value === '\t' ? '\\t' : String(value);
    return { label: shown, value: String(value), isPlain: /^\w[\w-]*$/.test(shown), kind: 'value', detail: meaning[language] || undefined };
  });
}

function kindProposals(language: Language): ScalarProposal[] {
  return (Object.keys(kindShapes) as DocumentKind[]).map((kind) => ({
    label: kind, value: kind, isPlain: true, kind: 'value', detail: typeNoun(kind)[language], documentation: guideAt(kind, [])?.description[language],
  }));
}

function references({ snapshot, offset, place }: Asked, { scope, refersTo = [] }: Guide, role: readonly string[]): ScalarProposal[] {
  if (scope === 'cycle-model') return role[0] === 'cycle' ? freePhaseProposals(snapshot, offset) : phaseProposals(snapshot);
  const proposals = referenceProposals(snapshot, { role, types: refersTo });
  if (role.join('.') !== 'interfaces.to') return proposals;
  const taken = new Set(snapshot.summary.interfaces.map(({ to }) => to).filter((to) => to !== place.word));
  return proposals.filter(({ value }) => !taken.has(value));
}

/** A thing is not above itself, nor a part of itself. */
function withoutSelf({ place }: Asked, proposals: readonly ScalarProposal[]): ScalarProposal[] {
  const { path } = place;
  const inOwnList = path.length === 3 || (path.length === 4 && path[3] === '0');
  const own = place.kind === 'value' && inOwnList ? place.neighbours().find(({ name }) => name === 'id')?.value : undefined;
  return proposals.filter(({ value }) => value !== own);
}

function booleanProposals(language: Language): ScalarProposal[] {
  return [
    { label: 'true', value: 'true', isPlain: true, kind: 'value', detail: completionTexts.yes[language] },
    { label: 'false', value: 'false', isPlain: true, kind: 'value', detail: completionTexts.no[language] },
  ];
}

/** The conditions of the shipped checklist; an assessment may also name a whole level of it. */
function conditionProposals({ snapshot: { language, document }, place }: Asked): ScalarProposal[] {
  const items = itemsOf(document.root as Of<Assessment> | undefined, 'items');
  const taken = new Set(items.map((item) => stringOf(item, 'condition')).filter((id) => id !== place.word));
  return successLevels.flatMap((level) => level.conditions.map(({ id, text }): ScalarProposal => ({
    label: id, value: id, isPlain: true, kind: 'reference', detail: text[language], origin: level.title[language],
  }))).filter(({ value }) => !taken.has(value));
}
