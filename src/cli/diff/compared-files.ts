import { CONFIG_FILE_NAME } from '../../core/file-names';
import { readConfig } from '../../core/config';
import { ignoredByNearest } from '../../features/comparison/ignored-by';
import { isConfigPath, isSearchedPath } from '../../features/workspace-root';
import type { SideFiles, SideText } from './side-files';

/** What of the files found in a folder is compared: without what the configurations among them ignore. */
export function comparedFiles(found: ReadonlyMap<string, SideText>, repositories: readonly string[]): Pick<SideFiles, 'files' | 'configIsUnread' | 'repositories'> {
  const config = found.get(CONFIG_FILE_NAME);
  const ignored = ignoredByNearest(new Map([...found].flatMap(([file, { text }]) => (isConfigPath(file) ? [[file, text]] : []))));
  return {
    files: new Map([...found].filter(([file]) => !isConfigPath(file) && !ignored(file))),
    configIsUnread: config !== undefined && isUnread(config),
    repositories: repositories.filter((folder) => isSearchedPath(`${folder}/`) && !ignored(`${folder}/`)),
  };
}

function isUnread({ text }: SideText): boolean {
  return text === undefined || readConfig(CONFIG_FILE_NAME, text, { language: 'en', today: '' }).findings.some(({ rule }) => rule === 'yaml/syntax');
}
