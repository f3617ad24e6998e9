import { createTwoFilesPatch } from 'diff';
import { countedTeamsTexts, teamsTexts } from '../../l10n/cli-teams';
import { counted } from '../message';
import { note, type Session } from '../session';
import { UsageError } from '../usage-error';
import { isUnchanged, replaceFile } from '../write-file';
import type { FixedFile, FixedJob } from './fix-job';
import { codeOf } from './read-text';

/** Writes what was fixed, and says how much. */
export function writeFixes({ files, fixes, outside }: FixedJob, session: Session): void {
  for (const file of files) write(file);
  for (const path of outside) note(session, teamsTexts.fixOutside, { path });
  tell(teamsTexts.fixed, files.length, fixes, session);
}

/** The same as a unified diff that `git apply` and `patch -p1` understand; nothing is written. */
export function showFixes({ files, fixes, outside }: FixedJob, session: Session): void {
  for (const path of outside) note(session, teamsTexts.fixOutside, { path });
  for (const { shown, beforeText, after } of files) session.streams.stdout.write(patchOf(shown, beforeText, after));
  tell(teamsTexts.wouldFix, files.length, fixes, session);
}

function patchOf(file: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3, headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true } });
}

function write({ path, shown, before, after }: FixedFile): void {
  try {
    if (!isUnchanged(path, before)) throw new UsageError(teamsTexts.changedMeanwhile, { path: shown }, 'lint');
    replaceFile(path, after);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(teamsTexts.fixNotWritten, { path: shown, code: codeOf(error) }, 'lint');
  }
}

function tell(text: typeof teamsTexts.fixed, files: number, fixes: number, session: Session): void {
  const { language } = session;
  note(session, text, { fixes: counted(countedTeamsTexts.fixes, language, fixes), files: counted(countedTeamsTexts.files, language, files) });
}
