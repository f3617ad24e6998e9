import type { Connection } from 'vscode-languageserver';
import { LIST_FILES, READ_FILES, type FileContent, type ListFilesParams, type ReadFilesParams } from '../features/protocol';

/** Where the planning files that are not open are found and read. */
export interface FileSource {
  /** URIs of the planning documents and configurations below the folders, or in the whole workspace. */
  list(folders: readonly string[] | undefined): Promise<string[]>;
  /** What the files hold; those that do not exist are left out. */
  read(uris: readonly string[]): Promise<FileContent[]>;
}

/** The client lists and reads, so that it is the same for a folder on disk, on a remote machine and in a browser. */
export function filesOfClient(connection: Connection): FileSource {
  return {
    list: (folders) => connection.sendRequest<string[]>(LIST_FILES, (folders ? { folders } : {}) satisfies ListFilesParams),
    read: (uris) => connection.sendRequest<FileContent[]>(READ_FILES, { uris } satisfies ReadFilesParams),
  };
}

/** A disk that the server itself can read, for clients that only edit. */
export interface Disk {
  list(folders: readonly string[]): Promise<string[]>;
  read(uris: readonly string[]): Promise<FileContent[]>;
}
