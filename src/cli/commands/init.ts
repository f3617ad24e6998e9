import { lstatSync } from 'node:fs';
import * as path from 'node:path';
import type { Command } from 'commander';
import { newTexts } from '../../l10n/templates';
import { writeNewFile } from '../new-file';
import { exitCodes, note, type ExitCode, type Session } from '../session';
import { UsageError } from '../usage-error';

export function initCommand(command: Command, session: Session): () => Promise<ExitCode> {
  const { language } = session;
  command.description(newTexts.aboutInit[language]).usage(newTexts.usageInit[language]).argument('[folder]', newTexts.argumentFolder[language]);
  return () => createWorkspace(command.args[0] ?? '.', session);
}

export const initExample = 'planwerk init plaene';

/** All files or none: half a workspace would be full of findings. */
async function createWorkspace(folder: string, session: Session): Promise<ExitCode> {
  const { sampleWorkspace } = await import('../../features/templates/sample-workspace');
  const { language, host } = session;
  const { files, first } = sampleWorkspace(language, Number(host.today.slice(0, 4)));
  const paths = files.map((file) => ({ ...file, shown: path.posix.join(folder.replaceAll(path.sep, '/'), file.path) }));
  const existing = paths.filter(({ shown }) => exists(path.resolve(host.cwd, shown)));
  if (existing.length > 0) throw new UsageError(newTexts.filesExist, { paths: existing.map(({ shown }) => shown).join(', ') }, 'init');
  for (const { shown, text } of paths) {
    writeNewFile(shown, text, host.cwd);
    note(session, newTexts.made, { path: shown });
  }
  tellNext(folder, first, session);
  return exitCodes.clean;
}

function tellNext(folder: string, first: string, session: Session): void {
  const own = path.posix.join(folder.replaceAll(path.sep, '/'), { de: 'mein.plan.yaml', en: 'my.plan.yaml' }[session.language]);
  note(session, newTexts.next);
  note(session, newTexts.nextOpen, { folder, first });
  note(session, newTexts.nextLint, { folder });
  note(session, newTexts.nextNew, { file: own });
}

/** A link that leads nowhere is in the way, too. */
function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
