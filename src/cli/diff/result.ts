import type { Change } from '../../core/diff/change';
import type { Language } from '../../core/text/language';

/** A comparison on its way to a reader. */
export interface DiffResult {
  /** As people are told it. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  /** Sentences about what could not be compared. */
  readonly notCompared: readonly string[];
  readonly language: Language;
}
