import type { PlanDocument } from '../../core/model/document';
import { itemsOf, mapOf, textOf, type Of } from '../../core/model/read';
import type { ThingType } from '../../core/model/shape';
import type { AttributeName } from '../../core/model/summary';
import type { Plan, Register, Resolution } from '../../core/model/types.generated';
import type { Asked } from './asked';
import type { ScalarProposal } from './completion';

/** What already stands at the same key elsewhere, where the same wording helps: units, sources, publishers, budget lines. The most frequent first. */
export function usedTextProposals({ snapshot, place: { path, word } }: Asked): ScalarProposal[] {
  const { document, index, documents } = snapshot;
  const keys = path.filter((step) => step !== '0');
  const role = keys.slice(-2).join('.');
  const attribute = ATTRIBUTES[role];
  if (attribute) return counted(index.documents.flatMap(({ things }) => things.flatMap(({ type, attributes }) => (type === attribute.type ? attributes[attribute.key] ?? [] : []))), word);
  if (role === 'source.name' || role === 'source.publisher') {
    const key = role === 'source.name' ? 'name' : 'publisher';
    const sources = [document, ...[...documents.values()].filter((other) => other.kind === 'register' && other.uri !== document.uri)];
    return counted(sources.flatMap((each) => indicatorsOf(each).flatMap((indicator) => textOf(mapOf(indicator, 'source'), key) ?? [])), word);
  }
  if (role === 'funding.budget-line') return counted(fundingsOf(document).flatMap((funding) => textOf(funding, 'budget-line') ?? []), word);
  return role === 'resolution.paper' ? counted(resolutionsOf(document).flatMap((resolution) => textOf(resolution, 'paper') ?? []), word) : [];
}

/** Texts that summaries tell. */
const ATTRIBUTES: Readonly<Record<string, { readonly type: ThingType; readonly key: AttributeName }>> = {
  'indicators.unit': { type: 'indicator', key: 'unit' },
  'programmes.funder': { type: 'programme', key: 'funder' },
  'spaces.typology': { type: 'space', key: 'typology' },
};

function indicatorsOf({ root }: PlanDocument): ReturnType<typeof itemsOf<Register, 'indicators'>> {
  return itemsOf(root as Of<Register> | undefined, 'indicators');
}

function fundingsOf({ root }: PlanDocument): ReturnType<typeof itemsOf<NonNullable<NonNullable<Plan['measures']>[number]['finance']>, 'funding'>> {
  return itemsOf(root as Of<Plan> | undefined, 'measures').flatMap((measure) => itemsOf(mapOf(measure, 'finance'), 'funding'));
}

/** One resolution often adopts several things. */
function resolutionsOf({ root }: PlanDocument): Of<Resolution>[] {
  const plan = root as Of<Plan> | undefined;
  const holders = [...itemsOf(mapOf(plan, 'cycle'), 'phases'), ...itemsOf(plan, 'measures'), ...itemsOf(plan, 'products')];
  const resolutions = [mapOf(plan, 'resolution'), mapOf(mapOf(plan, 'mandate'), 'resolution'), ...holders.map((holder) => mapOf(holder as Of<Plan>, 'resolution'))];
  return resolutions.filter((resolution) => resolution !== undefined);
}

/** What is being typed is no proposal. */
function counted(values: readonly unknown[], word: string): ScalarProposal[] {
  const times = new Map<string, number>();
  for (const value of values) times.set(String(value), (times.get(String(value)) ?? 0) + 1);
  const texts = [...times].filter(([text, count]) => text !== word || count > 1);
  texts.sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1));
  return texts.map(([value]) => ({ label: value.replace(/\s+/g, ' '), value, isPlain: false, kind: 'text' }));
}
