import type { Finding } from '../core/finding';
import type { PlanDocument } from '../core/model/document';
import type { DocumentSummary } from '../core/model/summary';
import type { WorkspaceIndex } from '../core/model/workspace-index';
import type { Language } from '../core/text/language';

/** A document as it is now, with what surrounds it: all that an editor feature looks at. Good until the next change. */
export interface Snapshot {
  readonly document: PlanDocument;
  readonly summary: DocumentSummary;
  /** Of all documents of the workspace, this one among them. */
  readonly index: WorkspaceIndex;
  /** All readable documents of the workspace by URI, this one among them; put together when asked for. */
  readonly documents: ReadonlyMap<string, PlanDocument>;
  /** Put together when asked for, for that checks the whole document. */
  readonly findings: readonly Finding[];
  /** The findings that the document would have with another text; undefined where nobody can tell. */
  readonly findingsIn?: (text: string) => readonly Finding[];
  readonly language: Language;
  /** The day to judge by, YYYY-MM-DD. */
  readonly today: string;
  /** URI of the folder of the workspace, without a slash at its end. */
  readonly root: string;
}
