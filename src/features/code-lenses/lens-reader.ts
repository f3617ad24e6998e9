import { goalGaps, type GoalGap } from '../../core/model/goal-gaps';
import type { ThingType } from '../../core/model/shape';
import type { Found } from '../../core/model/workspace-index';
import type { MapNode } from '../../core/yaml/node';
import { firmMeasures } from '../../core/rules/measure/firm-measures';
import { currentPlanOf } from '../../core/model/current';
import type { Snapshot } from '../snapshot';
import { ThingNodes } from '../thing-nodes';

/** What the lenses of a whole document need, looked up once. */
export class LensReader {
  readonly gaps: ReadonlyMap<MapNode, readonly GoalGap[]>;
  /** The measures that somebody has to organise. */
  readonly firm: ReadonlySet<MapNode>;
  readonly isCurrent: boolean;
  readonly nodes: ThingNodes;

  constructor(readonly snapshot: Snapshot) {
    const { document, summary, index } = snapshot;
    this.gaps = goalGaps(document, summary, index);
    this.firm = new Set(firmMeasures(document));
    this.nodes = new ThingNodes(snapshot);
    this.isCurrent = document.kind !== 'plan' || currentPlanOf(document) !== undefined;
  }

  /** The thing that a reference of the document leads to. */
  find(target: string | undefined, type: ThingType): Found | undefined {
    const { index, summary } = this.snapshot;
    return index.find(summary, target, [type]);
  }
}
