import { readDocument, type PlanDocument } from '../../core/model/document';
import type { FileContent, OlderVersion } from '../protocol';
import type { ComparedSide } from './compare-sides';
import { unreadFor, type Unread } from './left-out';
import { planningFiles } from './planning-files';

/** A workspace as it was. It keeps what it has read, each document on its own: an editor's documents change as they are edited. */
export class OlderSide {
  private readonly files: ReadonlyMap<string, FileContent>;
  private readonly read = new Map<string, PlanDocument>();

  constructor(private readonly version: OlderVersion) {
    this.files = planningFiles(version.files, version.root);
  }

  /** URI of the folder of the workspace. */
  get root(): string {
    return this.version.root;
  }

  /** @param present a document whose text is still the same is taken from there */
  side(present: ComparedSide['documents']): ComparedSide {
    const documents = [...this.files].map(([file, content]) => [file, this.document(file, content, present.get(file))] as const);
    return { name: this.version.name, documents: new Map(documents) };
  }

  private document(file: string, content: FileContent, present: PlanDocument | Unread | undefined): PlanDocument | Unread {
    if (content.problem !== undefined) return unreadFor(content.problem);
    if (typeof present === 'object' && present.text === content.text) return present;
    const known = this.read.get(file) ?? readDocument(content.uri, content.text);
    this.read.set(file, known);
    return known;
  }
}
