import * as path from 'node:path';
import { LOCK_FILE_NAME } from '../../core/file-names';
import { readLockFile } from '../../core/lock-file';
import type { SealedResolution } from '../../core/seal/sealed';
import type { Language } from '../../core/text/language';
import { sealTexts } from '../../l10n/cli-seal';
import { placed } from './config-file';
import { shownPath } from './discover';
import { readText } from './read-text';
import { kindOf } from './walk';

export interface CheckedLock {
  readonly sealed: readonly SealedResolution[];
  /** One line for each mistake: place and message. */
  readonly mistakes: readonly string[];
}

/** Reads the lock file of a workspace; there need not be any. */
export function checkLock(root: string, cwd: string, language: Language): CheckedLock {
  const file = path.join(root, LOCK_FILE_NAME);
  if (kindOf(file) === undefined) return { sealed: [], mistakes: [] };
  const name = shownPath(file, cwd);
  const { text } = readText(file);
  if (text === undefined) return { sealed: [], mistakes: [placed(name, 1, 1, sealTexts.lockUnreadable[language], language)] };
  const { sealed, findings } = readLockFile(file, text, { language, today: '' });
  return { sealed, mistakes: findings.map(({ range, message, rule }) => placed(name, range.start.line + 1, range.start.character + 1, `${message} (${rule})`, language)) };
}
