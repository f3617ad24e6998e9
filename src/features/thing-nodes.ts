import type { PlanDocument } from '../core/model/document';
import type { DocumentSummary, ThingSummary } from '../core/model/summary';
import { titleOf } from '../core/model/title';
import type { Found } from '../core/model/workspace-index';
import type { MapNode } from '../core/yaml/node';
import { shippedThing } from './shipped';
import type { Snapshot } from './snapshot';

/** Finds the trees of many things, each document being looked through once. */
export class ThingNodes {
  private readonly nodes = new Map<DocumentSummary, ReadonlyMap<ThingSummary, MapNode>>();

  constructor(private readonly snapshot: Snapshot) {}

  /** Undefined for what ships with Planwerk, and where the document has no text. */
  nodeOf({ document, thing }: Found): MapNode | undefined {
    const known = this.nodes.get(document) ?? nodesIn(document, this.documentAt(document.uri));
    this.nodes.set(document, known);
    return known.get(thing);
  }

  /** What a thing is called, in the language asked for where it has a title in both. */
  nameOf(found: Found): string {
    const { language } = this.snapshot;
    const node = this.nodeOf(found);
    return node ? titleOf(node)[language] : shippedThing(found)?.title[language] ?? found.thing.title ?? found.thing.id;
  }

  private documentAt(uri: string): PlanDocument | undefined {
    const { document, documents } = this.snapshot;
    return uri === document.uri ? document : documents.get(uri);
  }
}

/** A summary tells of the same things in the same order, without those that have no id. */
function nodesIn({ things }: DocumentSummary, document: PlanDocument | undefined): ReadonlyMap<ThingSummary, MapNode> {
  const withId = (document?.things ?? []).filter(({ id }) => id !== '');
  return new Map(withId.flatMap(({ node }, index) => {
    const thing = things[index];
    return thing ? [[thing, node] as const] : [];
  }));
}
