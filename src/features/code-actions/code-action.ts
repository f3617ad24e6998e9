import type { Finding } from '../../core/finding';
import type { Position, TextEdit } from '../../core/text/range';

/** A change that somebody may choose at a place. */
export interface CodeAction {
  readonly kind: ActionKind;
  readonly title: string;
  /** What it settles, or hides. */
  readonly finding?: Finding;
  readonly changes: readonly Change[];
  /** Where writing goes on, in the text after the change. */
  readonly cursor?: CursorPlace;
}

/** `fix-rule` mends all findings of one rule in the document, `fix-all` all that can be mended. */
export type ActionKind = 'fix' | 'fix-rule' | 'fix-all' | 'ignore' | 'complete' | 'create' | 'declare' | 'move';

/** The edits of one document. */
export interface Change {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
  /** The file does not exist yet; its one edit holds its text. */
  readonly isNew?: boolean;
}

export interface CursorPlace {
  readonly uri: string;
  readonly position: Position;
}
