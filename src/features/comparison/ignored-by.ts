import { readConfig } from '../../core/config';
import { CONFIG_FILE_NAME } from '../../core/file-names';
import { matchesGlob } from '../../core/text/glob';

/** Does a version of a workspace ignore the file at a path from its root? @param config what its configuration said, where it had one */
export function ignoredBy(config: string | undefined): (file: string) => boolean {
  const patterns = config === undefined ? [] : readConfig(CONFIG_FILE_NAME, config, { language: 'en', today: '' }).config.ignore;
  return (file) => patterns.some((pattern) => matchesGlob(file, pattern));
}
