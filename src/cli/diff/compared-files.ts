import { CONFIG_FILE_NAME, DOCUMENT_NAME } from '../../core/file-names';
import { readConfig } from '../../core/config';
import { ignoredBy } from '../../features/comparison/ignored-by';
import { isSearchedPath } from '../../features/workspace-root';
import type { SideFiles, SideText } from './side-files';

/** Is it of interest to a comparison? */
export function isCompared(file: string): boolean {
  return isSearchedPath(file) && (DOCUMENT_NAME.test(file) || file === CONFIG_FILE_NAME);
}

/** What of the files found in a folder is compared: without what the configuration among them ignores. */
export function comparedFiles(found: ReadonlyMap<string, SideText>, repositories: readonly string[]): Pick<SideFiles, 'files' | 'configIsUnread' | 'repositories'> {
  const config = found.get(CONFIG_FILE_NAME);
  const ignored = ignoredBy(config?.text);
  return {
    files: new Map([...found].filter(([file]) => file !== CONFIG_FILE_NAME && !ignored(file))),
    configIsUnread: config !== undefined && isUnread(config),
    repositories: repositories.filter((folder) => isSearchedPath(`${folder}/`) && !ignored(`${folder}/`)),
  };
}

function isUnread({ text }: SideText): boolean {
  return text === undefined || readConfig(CONFIG_FILE_NAME, text, { language: 'en', today: '' }).findings.some(({ rule }) => rule === 'yaml/syntax');
}
