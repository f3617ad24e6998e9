import { CodeLensRefreshRequest, InlayHintRefreshRequest, SemanticTokensRefreshRequest, type ClientCapabilities, type Connection } from 'vscode-languageserver';
import type { CheckedDocument } from '../features/workspace';

/**
 * Lets the client ask again for how references look and what stands between the lines of open documents, when other documents have changed it.
 * After an edit the client asks by itself for the edited one.
 */
export class Refresher {
  private edited: string | undefined;
  private isNeeded = false;

  constructor(private readonly connection: Pick<Connection, 'sendRequest'>, private readonly capabilities: ClientCapabilities) {}

  /** @param uri undefined where something else than a document has changed */
  changed(uri: string | undefined): void {
    this.edited = uri;
  }

  checked({ uri }: CheckedDocument): void {
    if (uri !== this.edited) this.isNeeded = true;
  }

  refresh(): void {
    if (!this.isNeeded) return;
    this.isNeeded = false;
    const { codeLens, inlayHint, semanticTokens } = this.capabilities.workspace ?? {};
    // A client that goes meanwhile need not be told.
    if (codeLens?.refreshSupport) this.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    if (inlayHint?.refreshSupport) this.connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined);
    if (semanticTokens?.refreshSupport) this.connection.sendRequest(SemanticTokensRefreshRequest.type).catch(() => undefined);
  }
}
