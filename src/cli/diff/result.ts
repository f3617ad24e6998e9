import type { Change } from '../../core/diff/change';
import type { Language } from '../../core/text/language';
import type { LeftOut } from '../../features/comparison/left-out';

/** A comparison on its way to a reader. */
export interface DiffResult {
  /** As people are told it. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  /** What could not be compared. */
  readonly left: readonly LeftOut[];
  readonly language: Language;
}
