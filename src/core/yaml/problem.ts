import type { TextRange } from '../text/range';

/** Why a text is not the YAML that Planwerk reads. One problem a cause. */
export interface YamlProblem extends TextRange {
  readonly cause: YamlCause;
  /** The key, alias or tag that the problem is about. */
  readonly name?: string;
  /** The place of the first key of the same name. */
  readonly first?: TextRange;
}

export type YamlCause =
  | 'duplicate-key' | 'unresolved-alias' | 'alias-expansion' | 'too-deep' | 'several-documents' | 'not-a-map'
  | 'unknown-tag' | 'complex-key' | 'empty-key' | 'merge-key' | 'control-character'
  | 'tab' | 'indentation' | 'missing-dash-space'
  | 'missing-quote' | 'text-after-quote' | 'bad-escape'
  | 'missing-bracket' | 'extra-bracket' | 'missing-comma' | 'extra-comma' | 'text-after-bracket'
  /** The place is the text that has to be put in quotes. */
  | 'colon-in-text' | 'bad-start'
  | 'missing-colon' | 'missing-colon-space' | 'missing-comment-space'
  | 'unexpected';
