import type { Change } from '../../core/diff/change';
import type { LeftOut } from '../../features/comparison/left-out';
import type { Language } from '../../core/text/language';

/** A comparison on its way to a reader. */
export interface DiffResult {
  /** As people are told it. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  readonly left: readonly LeftOut[];
  readonly language: Language;
}
