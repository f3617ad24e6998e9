import * as vscode from 'vscode';
import { say } from '../../core/text/language';
import { extensionComparisonTexts as texts } from '../../l10n/extension-comparison';
import { currentLanguage } from '../language';
import type { ReadVersion } from './older-version';

/** Of the documents of an older version; nothing checks them. */
export const REVISION_SCHEME = 'planwerk-revision';

/** Shows the documents of the older version that is compared with: what was read of it, wherever that came from. */
export class RevisionDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(REVISION_SCHEME, this);
  private texts: ReadonlyMap<string, string> = new Map();
  private mark = '';

  /** Those of another version from now on, or of none. */
  set(version: ReadVersion | undefined): void {
    this.mark = version?.mark ?? '';
    this.texts = new Map(version?.files.flatMap((file) => (file.problem === undefined ? [[this.uriOf(file.uri).toString(), file.text] as const] : [])));
    for (const { uri } of vscode.workspace.textDocuments) if (this.texts.has(uri.toString())) this.changed.fire(uri);
  }

  /** The address of a document as it was; it ends as its own does, so that it looks the same. */
  uriOf(file: string): vscode.Uri {
    return vscode.Uri.parse(file).with({ scheme: REVISION_SCHEME, query: this.mark });
  }

  /** Whether there is such a document to show. */
  has(file: string): boolean {
    return this.texts.has(this.uriOf(file).toString());
  }

  /** `plan.plan.yaml (a1b2c3d)` */
  titleOf(file: string): string {
    return say(texts.titleOfOne, currentLanguage(), { file: nameOf(file), from: this.mark });
  }

  /** `plan.plan.yaml (a1b2c3d ↔ now)` */
  titleBeside(file: string): string {
    return say(texts.titleOfTwo, currentLanguage(), { file: nameOf(file), from: this.mark });
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    const text = this.texts.get(uri.toString());
    if (text === undefined) throw new Error(say(texts.notLoaded, currentLanguage()));
    return text;
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}

function nameOf(file: string): string {
  return vscode.Uri.parse(file).path.split('/').at(-1) ?? '';
}
