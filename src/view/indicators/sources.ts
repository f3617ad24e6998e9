import { indicatorFacts, type IndicatorFacts } from '../../core/model/indicator-facts';
import { readableValuesOf } from '../../core/model/inline-values';
import { itemsOf, type Of } from '../../core/model/read';
import type { DocumentSummary } from '../../core/model/summary';
import type { Indicator, Register } from '../../core/model/types.generated';
import type { Found, WorkspaceIndex } from '../../core/model/workspace-index';
import type { TextRange } from '../../core/text/range';
import type { ViewContext } from '../view';

/** An indicator that a document defines or refers to, and what is known of it here. */
export interface IndicatorSource {
  /** The same for every reference to it. */
  readonly key: string;
  readonly facts: IndicatorFacts;
  /** The document that defines it; undefined where nobody does. */
  readonly from: DocumentSummary | undefined;
  /** Where it is defined; of one that another document defines, the first reference to it. */
  readonly place: TextRange;
  /** Where its values stand, in their order; empty where that is in another document. */
  readonly valuePlaces: readonly TextRange[];
  /** Why its values are not known here. */
  readonly unknown: 'unknown-indicator' | 'other-document' | undefined;
}

/** The indicators that the document defines, then the others that it refers to, each once. */
export function indicatorSources(context: ViewContext): IndicatorSource[] {
  return [...ownSources(context), ...foreignSources(context)];
}

/** What tells one indicator of the workspace from another; of a reference that leads nowhere, the reference. */
export function indicatorKey(reference: string, { workspace, summary }: ViewContext): string {
  const found = workspace.find(summary, reference, ['indicator']);
  return found ? keyOf(found) : `?${reference}`;
}

function ownSources({ document, summary }: ViewContext): IndicatorSource[] {
  if (document.kind !== 'plan' && document.kind !== 'register') return [];
  return itemsOf(document.root as Of<Register> | undefined, 'indicators').map((node: Of<Indicator>) => {
    const facts = indicatorFacts(node);
    const valuePlaces = readableValuesOf(node).map((value) => ({ start: value.node.start, end: value.node.end }));
    return { key: `${summary.uri}#${facts.id}`, facts, from: summary, place: { start: node.start, end: node.end }, valuePlaces, unknown: undefined };
  });
}

function foreignSources({ document, summary, workspace }: ViewContext): IndicatorSource[] {
  const known = workspace.derived(factsByKey);
  const sources = new Map<string, IndicatorSource>();
  for (const { target, types, node } of document.references) {
    if (types.length !== 1 || types[0] !== 'indicator') continue;
    const found = workspace.find(summary, target, ['indicator']);
    const key = found ? keyOf(found) : `?${target}`;
    if (found?.document.uri === summary.uri || sources.has(key)) continue;
    const place = { start: node.start, end: node.end };
    sources.set(key, { key, place, valuePlaces: [], from: found?.document, ...foreignFacts(target, found, known.get(key)) });
  }
  return [...sources.values()];
}

/** Registers tell what they know of their indicators; of those of other plans only the title is known. */
function foreignFacts(reference: string, found: Found | undefined, facts: IndicatorFacts | undefined): Pick<IndicatorSource, 'facts' | 'unknown'> {
  if (facts) return { facts, unknown: undefined };
  const title = found?.thing.title ?? reference;
  const { unit, level, direction } = found?.thing.attributes ?? {};
  const shown = unit === undefined ? undefined : { de: String(unit), en: String(unit) };
  return {
    facts: { id: reference, title: { de: title, en: title }, unit: shown, level: asText(level), direction: asText(direction), thresholds: [], values: [], isIncomplete: false, dataFile: undefined },
    unknown: found ? 'other-document' : 'unknown-indicator',
  };
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function factsByKey({ documents }: WorkspaceIndex): ReadonlyMap<string, IndicatorFacts> {
  const facts = new Map<string, IndicatorFacts>();
  for (const { uri, indicators = [] } of documents) {
    for (const indicator of indicators) {
      const key = `${uri}#${indicator.id}`;
      if (!facts.has(key)) facts.set(key, indicator);
    }
  }
  return facts;
}

function keyOf({ document, thing }: Found): string {
  return `${document.uri}#${thing.id}`;
}
