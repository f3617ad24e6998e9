import type { MapNode } from '../yaml/node';
import { contentOf, scalarText } from './content';
import type { Entity } from './entity';
import type { EntityPair } from './pairing';
import type { Targets, VersionSide } from './targets';

/**
 * What things say but their id, for finding those that have another one. References count by what they lead to, as far as
 * that is found: so things that refer to each other are found where all of them have new ids.
 */
export class Contents {
  private readonly numbers = { old: new Map<MapNode, number>(), new: new Map<MapNode, number>() };
  private numbered = 0;

  /** @param pairs what is found so far; it grows */
  constructor(private readonly pairs: readonly EntityPair[], private readonly targets: Targets) {}

  /** With references as they are written. */
  written({ node }: Entity): string {
    return contentOf(node);
  }

  /** Undefined where it refers to what is not found yet. */
  certain(entity: Entity, side: VersionSide): string | undefined {
    let isCertain = true;
    const content = this.content(entity, side, () => { isCertain = false; });
    return isCertain ? content : undefined;
  }

  /** What is not found yet counts as any of its type. */
  likely(entity: Entity, side: VersionSide): string {
    return this.content(entity, side, () => undefined);
  }

  private content({ node, document }: Entity, side: VersionSide, onOpen: () => void): string {
    this.numberPairs();
    return contentOf(node, (scalar) => {
      const target = this.targets.at(scalar, document, side);
      if (target === undefined || target === 'elsewhere') return scalarText(scalar);
      const number = this.numbers[target.side].get(target.entity.node);
      if (number === undefined) onOpen();
      return `\u0000${number ?? target.entity.type}`;
    });
  }

  private numberPairs(): void {
    for (const { from, to } of this.pairs.slice(this.numbered)) {
      this.numbers.old.set(from.node, this.numbered);
      this.numbers.new.set(to.node, this.numbered++);
    }
  }
}
