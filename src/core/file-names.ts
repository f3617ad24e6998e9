/** The file that makes a folder a workspace. */
export const CONFIG_FILE_NAME = 'planwerk.config.yaml';

/** The file beside it that holds what resolutions decided. */
export const LOCK_FILE_NAME = 'planwerk.lock.yaml';

/** Which files are planning documents. */
export const DOCUMENT_NAME = /\.plan\.ya?ml$/;

/** Is a file of this name something that people write: a document, or what belongs to a workspace? */
export function isPlanningFile(name: string): boolean {
  return DOCUMENT_NAME.test(name) || name === CONFIG_FILE_NAME || name === LOCK_FILE_NAME;
}
