import type { Language } from '../../core/text/language';
import { message } from '../../core/text/message';
import { comparisonTexts } from '../../l10n/comparison';

/** A document that could not be compared, and the version that is the reason. */
export interface LeftOut {
  /** Path from the root of the workspace. */
  readonly file: string;
  readonly version: string;
  readonly why: 'broken' | 'unreadable' | 'kind';
}

export function leftOutSentence({ file, version, why }: LeftOut, language: Language): string {
  return message(leftOutTexts[why], language, { file, version });
}

const leftOutTexts = { broken: comparisonTexts.notComparable, unreadable: comparisonTexts.unreadable, kind: comparisonTexts.unknownKind };
