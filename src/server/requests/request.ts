import type { Finding } from '../../core/finding';
import type { Language } from '../../core/text/language';
import type { FileContent } from '../../features/protocol';
import type { Snapshot } from '../../features/snapshot';

/** What an answer may be made of. */
export interface RequestContext {
  /** Undefined where the document is not known or has no text. */
  snapshot(uri: string): Snapshot | undefined;
  /** Of every document that has a text, of all workspaces, in the order of their URIs. */
  snapshots(): readonly Snapshot[];
  /** All documents and configurations of all workspaces, those without a readable text too. */
  files(): readonly FileContent[];
  /** What the last check found in a document; a document that has changed since then is checked for it. */
  findings(uri: string): readonly Finding[];
  /** The text of an open document of any kind; of a report's Markdown too. */
  text(uri: string): string | undefined;
  /** An edit is good for this version only; null where the document is closed. */
  version(uri: string): number | null;
  /** Where no document decides. */
  readonly language: Language;
  /** The day to judge by, YYYY-MM-DD. */
  readonly today: string;
  /** A command of the client that takes a URI and a position and puts the cursor there. */
  readonly placeCursorCommand: string | undefined;
  /** The client renames, creates and deletes files in workspace edits. */
  readonly canChangeFiles: boolean;
  /** The client takes a definition with the place that it was asked from and all that the target spans. */
  readonly canLink: boolean;
  /** The client fills snippets with tab stops. */
  readonly canFillSnippets: boolean;
  /** The user wants to see titles behind ids. */
  readonly showsInlayHints: boolean;
  /** The user wants to see words above things. */
  readonly showsCodeLenses: boolean;
}

/** One request of the protocol: how parameters become a question to a feature, and its answer a result. */
export interface Request<Params = never, Result = unknown> {
  readonly method: string;
  /** Undefined where there is nothing to say. */
  answer(params: Params, context: RequestContext): Result | undefined;
}
