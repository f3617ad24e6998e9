import type { PlanDocument } from '../model/document';
import { itemsOf, mapOf, stringOf, type Of } from '../model/read';
import type { ThingType } from '../model/shape';
import { titleOf } from '../model/title';
import type { CycleModel, Plan } from '../model/types.generated';
import type { Found } from '../model/workspace-index';
import type { Text } from '../text/language';
import { cycleModels } from '../vocabulary';
import type { MapNode } from '../yaml/node';
import { entitiesOf } from './entity';
import type { Version } from './version';

/** What a reference of one document is called where it leads somewhere. */
export type TitleOfReference = (target: string, types: readonly ThingType[]) => Text | undefined;

/** What the references in one version lead to: what it is called, and its node for what else is asked of it. */
export class Lookup {
  private nodes: ReadonlyMap<string, MapNode> | undefined;

  constructor(private readonly version: Version) {}

  /** The thing that a reference as written in the document leads to; undefined for what ships with Planwerk. */
  nodeOf(document: PlanDocument, target: string, types: readonly ThingType[]): MapNode | undefined {
    const found = this.find(document, target, types);
    return found && this.nodeAt(found);
  }

  titlesFor(document: PlanDocument): TitleOfReference {
    return (target, types) => (types.includes('phase') ? this.phaseTitle(document, target) : this.title(document, target, types));
  }

  private title(document: PlanDocument, target: string, types: readonly ThingType[]): Text | undefined {
    const found = this.find(document, target, types);
    const node = found && this.nodeAt(found);
    if (node) return titleOf(node);
    return cycleModels.find(({ id }) => id === found?.thing.id)?.title ?? bothLanguages(found?.thing.title);
  }

  /** A phase is named by its cycle model: the workspace's own, else the one that ships. */
  private phaseTitle(document: PlanDocument, phase: string): Text | undefined {
    const model = stringOf(document.root && mapOf(document.root as Of<Plan>, 'cycle'), 'model');
    const own = model === undefined ? undefined : this.nodeOf(document, model, ['cycle-model']) as Of<CycleModel> | undefined;
    if (!own) return cycleModels.find(({ id }) => id === model)?.phases.find(({ id }) => id === phase)?.title;
    const node = itemsOf(own, 'phases').find((item) => stringOf(item, 'id') === phase);
    return node && titleOf(node);
  }

  private find(document: PlanDocument, target: string, types: readonly ThingType[]): Found | undefined {
    const summary = this.version.summaries.get(document);
    return summary && this.version.index.find(summary, target, types);
  }

  private nodeAt({ document, thing }: Found): MapNode | undefined {
    this.nodes ??= new Map(entitiesOf(this.version).map((entity) => [`${entity.document.uri}#${entity.id}`, entity.node]));
    return this.nodes.get(`${document.uri}#${thing.id}`);
  }
}

function bothLanguages(text: string | undefined): Text | undefined {
  return text === undefined ? undefined : { de: text, en: text };
}
