import type { OlderVersion } from '../../features/protocol';

/** A version of a workspace to compare with, its texts read. */
export interface ReadVersion extends Omit<OlderVersion, 'root'> {
  /** What stands beside the names of its documents: `a1b2c3d`. */
  readonly mark: string;
}

/** What a person or another command wants to compare with. */
export type VersionChoice =
  | { readonly kind: 'revision'; /** As Git knows it. */ readonly revision: string; /** As people are told it. */ readonly name?: string }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'saved' };
