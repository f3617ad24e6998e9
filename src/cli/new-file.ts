import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Text } from '../core/text/language';
import { cliTexts } from '../l10n/cli';
import { newTexts } from '../l10n/templates';
import { codeOf } from './lint/read-text';
import { UsageError } from './usage-error';

/** Writes a file that does not exist yet, with its folders; never overwrites one. */
export function writeNewFile(file: string, text: string, cwd: string): void {
  const absolute = path.resolve(cwd, file);
  attempt(file, () => mkdirSync(path.dirname(absolute), { recursive: true }), cliTexts.outputFailed);
  attempt(file, () => writeFileSync(absolute, text, { flag: 'wx' }), newTexts.exists);
}

function attempt(file: string, write: () => unknown, whereItExists: Text): void {
  try {
    write();
  } catch (error) {
    const code = codeOf(error);
    throw new UsageError(code === 'EEXIST' ? whereItExists : cliTexts.outputFailed, { path: file, code });
  }
}
