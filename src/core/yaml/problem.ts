import type { TextRange } from '../text/range';

/** Why a text is not the YAML that Planwerk reads. One problem a cause. */
export interface YamlProblem extends TextRange {
  readonly cause: YamlCause;
  /** The key, alias, tag or character that the problem is about. */
  readonly name?: string;
  /** The place of the first key of the same name. */
  readonly first?: TextRange;
}

export type YamlCause =
  | 'duplicate-key' | 'unresolved-alias' | 'alias-expansion' | 'too-deep' | 'several-documents' | 'not-a-map'
  | 'tab' | 'indentation' | 'missing-quote' | 'missing-bracket' | 'missing-colon' | 'colon-in-text' | 'bad-escape'
  | 'bad-start' | 'unknown-tag' | 'complex-key' | 'merge-key' | 'control-character' | 'unexpected';
