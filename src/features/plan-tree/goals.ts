import type { Thing } from '../../core/model/document';
import { goalTree, type PlannedGoal } from '../../core/model/goal-tree';
import { say } from '../../core/text/language';
import type { MapNode } from '../../core/yaml/node';
import { explorerTexts as texts } from '../../l10n/explorer';
import { countWords } from '../count-words';
import type { PlanTreeNode } from '../protocol';
import { thingNode, type TreeContext } from './thing';

/** Each goal below the one that it derives from, in the order of the text; goals in a circle begin with the first of them. */
export function goalNodes(things: readonly Thing[], context: TreeContext): PlanTreeNode[] {
  return new GoalNodes(things, context).all();
}

class GoalNodes {
  private readonly thingOf: ReadonlyMap<MapNode, Thing>;
  private readonly planned: readonly PlannedGoal[];
  private readonly below = new Map<MapNode, PlannedGoal[]>();
  private readonly shown = new Set<MapNode>();

  constructor(things: readonly Thing[], private readonly context: TreeContext) {
    const { snapshot: { document, summary, index } } = context;
    this.thingOf = new Map(things.map((thing) => [thing.node, thing]));
    this.planned = goalTree(document, summary, index)?.goals ?? [];
    for (const goal of this.planned) if (goal.parent) this.below.set(goal.parent, [...(this.below.get(goal.parent) ?? []), goal]);
  }

  all(): PlanTreeNode[] {
    const tops = this.planned.filter(({ parent }) => parent === undefined);
    return [...this.nodes(tops), ...this.planned.flatMap((goal) => this.nodes([goal]))];
  }

  private nodes(goals: readonly PlannedGoal[]): PlanTreeNode[] {
    return goals.flatMap((goal) => {
      const thing = this.thingOf.get(goal.node);
      if (!thing || this.shown.has(goal.node)) return [];
      this.shown.add(goal.node);
      const children = this.nodes(this.below.get(goal.node) ?? []);
      return [thingNode(thing, this.context, { shown: this.pursuit(goal, children.length > 0) }, children)];
    });
  }

  /** Who has sub-goals keeps what it promises through them. */
  private pursuit({ measures, contributions }: PlannedGoal, hasSubGoals: boolean): string[] {
    const { language } = this.context.snapshot;
    if (measures.length > 0) return [countWords(measures.length, 'measure', language)];
    return hasSubGoals || contributions.length > 0 ? [] : [say(texts.noMeasure, language)];
  }
}
