import { indicatorFacts, type IndicatorFacts } from '../../core/model/indicator-facts';
import type { MapNode } from '../../core/yaml/node';
import type { Of } from '../../core/model/read';
import type { DocumentSummary } from '../../core/model/summary';
import type { Indicator } from '../../core/model/types.generated';
import type { Found } from '../../core/model/workspace-index';
import type { Snapshot } from '../snapshot';
import { treeThingOf } from '../thing-at';

/** An indicator that a plan defines or refers to. */
export interface PlanIndicator {
  readonly node: Of<Indicator>;
  readonly facts: IndicatorFacts;
  /** The document that defines it. */
  readonly from: DocumentSummary;
}

/** The indicators of a plan by what tells them apart: its own in the order of the text, then those that it refers to. */
export function planIndicators(plan: Snapshot): ReadonlyMap<string, PlanIndicator> {
  const { document, summary, index } = plan;
  const indicators = new Map<string, PlanIndicator>();
  for (const { type, id, node } of document.things) {
    const key = `${document.uri}#${id}`;
    if (type === 'indicator' && !indicators.has(key)) indicators.set(key, planIndicator(node, summary));
  }
  for (const { target, types } of document.references) {
    const found = types.includes('indicator') ? index.find(summary, target, ['indicator']) : undefined;
    const foreign = found && !indicators.has(indicatorKey(found)) ? foreignIndicator(found, plan) : undefined;
    if (found && foreign) indicators.set(indicatorKey(found), foreign);
  }
  return indicators;
}

export function indicatorKey({ document, thing }: Found): string {
  return `${document.uri}#${thing.id}`;
}

function foreignIndicator(found: Found, { documents }: Snapshot): PlanIndicator | undefined {
  const document = documents.get(found.document.uri);
  const thing = document && treeThingOf(document, found);
  return thing && planIndicator(thing.node, found.document);
}

function planIndicator(node: MapNode, from: DocumentSummary): PlanIndicator {
  return { node, facts: indicatorFacts(node), from };
}
