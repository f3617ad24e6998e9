import type { ThingType } from '../../core/model/shape';
import type { TextRange } from '../../core/text/range';

/** `group`: a key at the top and all below it. `part`: an item that is no thing. */
export type OutlineKind = ThingType | 'group' | 'target' | 'part';

export interface OutlineEntry {
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  /** Cancelled, superseded or withdrawn: shown, but struck out. */
  readonly isPast: boolean;
  readonly range: TextRange;
  /** Lies inside the range. */
  readonly selection: TextRange;
  readonly children: readonly OutlineEntry[];
}
