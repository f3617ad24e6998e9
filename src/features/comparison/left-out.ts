import type { Language, Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { comparisonTexts } from '../../l10n/comparison';
import type { FileProblem } from '../protocol';

/** A document that could not be compared, and the version that is the reason. */
export interface LeftOut {
  /** Path from the root of the workspace. */
  readonly file: string;
  readonly version: string;
  readonly why: 'broken' | 'kind' | Unread;
}

/** Why a document has no text: it is no UTF-8, the system denies it, or an incomplete copy of a repository does not have it. */
export type Unread = 'encoding' | 'unreadable' | 'missing';

export function unreadFor(problem: FileProblem): Unread {
  if (problem === 'missing') return 'missing';
  return problem === 'denied' || problem === 'failed' ? 'unreadable' : 'encoding';
}

export function leftOutSentence({ file, version, why }: LeftOut, language: Language): string {
  return message(leftOutTexts[why], language, { file, version });
}

const leftOutTexts: Readonly<Record<LeftOut['why'], Text>> = {
  broken: comparisonTexts.notComparable,
  kind: comparisonTexts.unknownKind,
  encoding: comparisonTexts.notUtf8,
  unreadable: comparisonTexts.unreadable,
  missing: comparisonTexts.missing,
};
