import { readConfig } from '../../core/config';
import { CONFIG_FILE_NAME } from '../../core/file-names';
import { matchesGlob } from '../../core/text/glob';

/** Does a version of a workspace ignore the file at a path from its root? @param config what its configuration said, where it had one */
export function ignoredBy(config: string | undefined): (file: string) => boolean {
  const patterns = config === undefined ? [] : readConfig(CONFIG_FILE_NAME, config, { language: 'en', today: '' }).config.ignore;
  return (file) => patterns.some((pattern) => matchesGlob(file, pattern));
}

/** The same where folders further down may be workspaces of their own. @param configs what each configuration said, by path */
export function ignoredByNearest(configs: ReadonlyMap<string, string | undefined>): (file: string) => boolean {
  const workspaces = [...configs].map(([file, config]) => ({ folder: file.slice(0, -CONFIG_FILE_NAME.length), ignored: ignoredBy(config) }));
  workspaces.sort((a, b) => b.folder.length - a.folder.length);
  return (file) => {
    const nearest = workspaces.find(({ folder }) => file.startsWith(folder));
    return nearest?.ignored(file.slice(nearest.folder.length)) ?? false;
  };
}
