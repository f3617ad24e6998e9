import { CONFIG_FILE_NAME, DOCUMENT_NAME } from '../../core/file-names';
import type { FileContent } from '../protocol';
import { isSearched, pathBelow } from '../workspace-root';
import { ignoredBy } from './ignored-by';

/** The planning documents of a version of a workspace by path from its root, without what its own configuration ignores. */
export function planningFiles(files: readonly FileContent[], root: string): ReadonlyMap<string, FileContent> {
  const below = files.filter(({ uri }) => isSearched(uri, root)).map((content) => [pathBelow(content.uri, root), content] as const);
  const config = below.find(([file]) => file === CONFIG_FILE_NAME)?.[1];
  const ignored = ignoredBy(config?.problem === undefined ? config?.text : undefined);
  return new Map(below.filter(([file]) => DOCUMENT_NAME.test(file) && !ignored(file)));
}
