/** The file that makes a folder a workspace. */
export const CONFIG_FILE_NAME = 'planwerk.config.yaml';

/** The file beside it that holds what resolutions decided. */
export const LOCK_FILE_NAME = 'planwerk.lock.yaml';

/** Which files are planning documents. */
export const DOCUMENT_NAME = /\.plan\.ya?ml$/;
