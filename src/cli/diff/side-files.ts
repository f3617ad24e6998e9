import type { Unread } from '../../features/comparison/left-out';
import type { ReadText } from '../lint/read-text';

/** One of the two sides that are compared. */
export interface SideFiles {
  /** As people are told it. */
  readonly name: string;
  /** From the current folder to that of the files, with `/`; empty where it is the current one. */
  readonly folder: string;
  /** The planning documents of the workspace by path from its root, with `/`. */
  readonly files: ReadonlyMap<string, SideText>;
  /** Its configuration cannot be read, so that nobody knows which documents it ignores. */
  readonly configIsUnread: boolean;
  /** Folders that are repositories of their own and are left out. */
  readonly repositories: readonly string[];
}

/** A document's text, or why there is none. */
export type SideText =
  | { readonly text: string; readonly unread?: undefined; readonly hash?: undefined }
  | { readonly text?: undefined; readonly unread: Unread; /** Of a missing content: the same one has the same. */ readonly hash?: string };

export function sideText(read: ReadText): SideText {
  if (read.problem === undefined) return { text: read.text };
  return { unread: read.problem === 'unreadable' ? 'unreadable' : 'encoding' };
}
