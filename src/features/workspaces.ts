import { CONFIG_FILE_NAME, LOCK_FILE_NAME } from '../core/file-names';
import { isSameContent, type FileContent } from './protocol';
import type { Snapshot } from './snapshot';
import { TrackedDocument } from './tracked-document';
import { Workspace, type CheckedDocument, type EditorSettings, type Surroundings } from './workspace';
import { WorkspaceConfig } from './workspace-config';
import { WorkspaceLock } from './workspace-lock';
import { isSearched, parentOf, workspaceRoot } from './workspace-root';

/** Everything an editor has open or in its folders, sorted into workspaces by the configurations among it. */
export class Workspaces {
  private folders: readonly string[] = [];
  private readonly documents = new Map<string, TrackedDocument>();
  private readonly configs = new Map<string, FileContent>();
  private readonly locks = new Map<string, FileContent>();
  /** By root; undefined until the documents are sorted anew. */
  private sorted: Map<string, Workspace> | undefined;
  /** The workspace that each document was sorted into. */
  private homes = new WeakMap<TrackedDocument, Workspace>();
  /** What is gone, until its findings are taken back. */
  private readonly gone = new Set<string>();

  setFolders(uris: readonly string[]): void {
    this.folders = uris;
    this.sorted = undefined;
  }

  /** The URIs of all documents, configurations and lock files. */
  uris(): string[] {
    return [...this.documents.keys(), ...this.configs.keys(), ...this.locks.keys()];
  }

  /** What all documents and configurations hold. */
  files(): FileContent[] {
    return [...this.configs.values(), ...[...this.documents.values()].flatMap(({ file }) => file ?? [])];
  }

  /** Is that where documents are looked for, in one of the folders that the editor has opened? */
  isSearched(uri: string): boolean {
    return this.folders.some((folder) => isSearched(uri, folder));
  }

  /** Takes in a file, or its new content. */
  set(content: FileContent): void {
    this.gone.delete(content.uri);
    if (content.uri.endsWith(`/${CONFIG_FILE_NAME}`)) this.setSurrounding(this.configs, content);
    else if (content.uri.endsWith(`/${LOCK_FILE_NAME}`)) this.setSurrounding(this.locks, content);
    else this.setDocument(content);
  }

  delete(uri: string): void {
    const document = this.documents.get(uri);
    if (document) this.workspaceOf(document).remove(document);
    if (this.configs.delete(uri) || this.locks.delete(uri)) this.sorted = undefined;
    else if (!this.documents.delete(uri)) return;
    this.gone.add(uri);
  }

  /** Checks what can have changed, step by step, as a workspace does. */
  *check(settings: EditorSettings): Generator<CheckedDocument | undefined> {
    for (const uri of this.gone) {
      this.gone.delete(uri);
      yield { uri, findings: [], language: settings.displayLanguage };
    }
    for (const workspace of this.workspaces().values()) yield* workspace.check(settings);
  }

  /** Undefined where the document is not known or has no text. */
  snapshot(uri: string, settings: EditorSettings): Snapshot | undefined {
    const document = this.documents.get(uri);
    return document && this.workspaceOf(document).snapshot(document, settings);
  }

  /** Of every document that has a text, in the order of their URIs. */
  snapshots(settings: EditorSettings): Snapshot[] {
    return [...this.documents.keys()].sort().flatMap((uri) => this.snapshot(uri, settings) ?? []);
  }

  /** Undefined where the document is not known. */
  surroundings(uri: string, settings: EditorSettings): Surroundings | undefined {
    const document = this.documents.get(uri);
    return document && this.workspaceOf(document).surroundings(document, settings);
  }

  /** What all documents of a workspace are judged by. */
  private setSurrounding(files: Map<string, FileContent>, content: FileContent): void {
    const known = files.get(content.uri);
    if (known && isSameContent(known, content)) return;
    files.set(content.uri, content);
    this.sorted = undefined;
  }

  private setDocument(content: FileContent): void {
    const document = this.documents.get(content.uri) ?? new TrackedDocument(content.uri);
    this.documents.set(content.uri, document);
    if (document.set(content)) this.workspaceOf(document).touch(document);
  }

  private workspaces(): Map<string, Workspace> {
    if (this.sorted) return this.sorted;
    this.sorted = new Map();
    this.homes = new WeakMap();
    for (const content of this.configs.values()) {
      const root = parentOf(content.uri);
      this.sorted.set(root, new Workspace(root, new WorkspaceConfig(content), this.lockIn(root)));
    }
    for (const document of this.documents.values()) this.workspaceOf(document).touch(document);
    return this.sorted;
  }

  private workspaceOf(document: TrackedDocument): Workspace {
    const workspaces = this.workspaces();
    const known = this.homes.get(document);
    if (known) return known;
    const root = workspaceRoot(document.uri, new Set([...this.configs.keys()].map(parentOf)), this.folders);
    const workspace = workspaces.get(root) ?? new Workspace(root, undefined, this.lockIn(root));
    workspaces.set(root, workspace);
    this.homes.set(document, workspace);
    return workspace;
  }

  private lockIn(root: string): WorkspaceLock | undefined {
    const content = this.locks.get(`${root.replace(/\/$/, '')}/${LOCK_FILE_NAME}`);
    return content && new WorkspaceLock(content);
  }
}
