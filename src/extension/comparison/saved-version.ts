import { say } from '../../core/text/language';
import { isCompared } from '../../features/workspace-root';
import { extensionComparisonTexts as texts } from '../../l10n/extension-comparison';
import { readFiles } from '../files';
import { currentLanguage } from '../language';
import type { ReadVersion } from './older-version';
import type { ComparedWorkspace } from './workspace-of';

/** What was saved last. */
export async function readSavedVersion({ files }: ComparedWorkspace): Promise<ReadVersion> {
  const name = say(texts.saved, currentLanguage());
  return { name, mark: name, files: await readFiles({ uris: files.filter(isCompared) }) };
}
