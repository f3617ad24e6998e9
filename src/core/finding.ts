import type { PositionRange, TextEdit, TextRange } from './text/range';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** From the gravest to the slightest. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Something in a document that somebody should look at. Plain data. */
export interface Finding extends TextRange {
  readonly uri: string;
  /** Rule id, `group/name`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly range: PositionRange;
  /** JSON pointer to the value, as RFC 6901 writes it; empty for the document. */
  readonly path: string;
  /** What is wrong, why, and what to do, in the language asked for. */
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fix?: Fix;
}

export interface RelatedPlace {
  readonly uri: string;
  readonly range: PositionRange;
  readonly message: string;
}

/** A change of the finding's own document that settles it. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** By file, start, rule, end, then message: the one order in which findings are shown anywhere. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareTexts(a.uri, b.uri) || a.start - b.start || compareTexts(a.rule, b.rule)
    || a.end - b.end || compareTexts(a.message, b.message);
}

/** By code unit, so that the order is the same in every locale. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
