import { CONFIG_FILE_NAME, DOCUMENT_NAME } from '../core/file-names';

/**
 * The URI of the folder whose documents may refer to each other: the nearest one above the file that has a
 * configuration, else the folder opened in the editor, else the file's own folder. A file that was never saved belongs
 * to the first folder.
 */
export function workspaceRoot(uri: string, configured: ReadonlySet<string>, folders: readonly string[]): string {
  if (!uri.includes('/')) return folders[0] ?? uri;
  const own = parentOf(uri);
  for (let folder = own; folder.includes('/'); folder = parentOf(folder)) if (configured.has(folder)) return folder;
  return [...folders].sort((a, b) => b.length - a.length).find((folder) => isBelow(uri, folder)) ?? own;
}

export function parentOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

export function isBelow(uri: string, folder: string): boolean {
  return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

export function isSearched(uri: string, folder: string): boolean {
  return isBelow(uri, folder) && isSearchedPath(`${pathBelow(uri, folder)}/`);
}

/** Other people's code, and what tools keep in folders with a dot, is not searched. @param path from the folder that is searched, with `/` */
export function isSearchedPath(path: string): boolean {
  return !/(^|\/)(node_modules|\.[^/]*)\//.test(path);
}

/** What a comparison needs of a version: documents and configurations; the lock file says nothing that is planned. @param path with `/` */
export function isCompared(path: string): boolean {
  return isSearchedPath(path) && (DOCUMENT_NAME.test(path) || isConfigPath(path));
}

/** Is it the configuration of some folder? @param path with `/` */
export function isConfigPath(path: string): boolean {
  return path.split('/').at(-1) === CONFIG_FILE_NAME;
}

/** The path from a folder to a file, readable, with `/`; for a file elsewhere its name. */
export function pathBelow(uri: string, folder: string): string {
  const written = isBelow(uri, folder) ? uri.slice(folder.length).replace(/^\//, '') : uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}