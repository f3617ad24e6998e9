/** One line of the table: what was measured against what, and how much it may be at most. */
export interface Row {
  readonly work: string;
  readonly measured: string;
  /** NaN where there was nothing to measure; that misses the target. */
  readonly ratio: number;
  readonly target: number;
}
