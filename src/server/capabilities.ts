import { CodeActionKind, TextDocumentSyncKind, type InitializeResult } from 'vscode-languageserver';

/** What the server tells a client that it can do. */
export const initializeResult: InitializeResult = {
  serverInfo: { name: 'planwerk' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};

/** The requests that are answered from documents, one for each in requests/index.ts; a test compares. */
export const methods: readonly string[] = [
  'textDocument/codeAction',
];
