import {
  CompletionRequest, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification,
  TextDocumentSyncKind, type ClientCapabilities, type Connection, type DocumentSelector,
} from 'vscode-languageserver';
import { initializeResult } from './capabilities';

/**
 * The text of reports stands in Markdown files. There the server only completes, so it asks for their text and for that
 * request alone: a capability in the answer to `initialize` would make it a formatter of Markdown, too.
 *
 * @param folders URIs of what the editor has opened
 */
export function serveReportTexts(connection: Connection, { textDocument }: ClientCapabilities, folders: readonly string[]): void {
  const { completionProvider } = initializeResult.capabilities;
  if (!completionProvider || !textDocument?.synchronization?.dynamicRegistration || !textDocument.completion?.dynamicRegistration) return;
  const schemes = new Set(['file', ...folders.map((uri) => uri.slice(0, uri.indexOf(':')))]);
  const documentSelector: DocumentSelector = [...schemes].map((scheme) => ({ language: 'markdown', scheme }));
  void connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector });
  void connection.client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
  void connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector });
  // The characters that ask for completion in a plan mean nothing in Markdown.
  void connection.client.register(CompletionRequest.type, { ...completionProvider, documentSelector, triggerCharacters: [] });
}
