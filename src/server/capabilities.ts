import { CodeActionKind, TextDocumentSyncKind, type FileOperationRegistrationOptions, type InitializeResult } from 'vscode-languageserver';
import { COMPARE, NEW_DOCUMENT, NEW_DOCUMENT_CHOICES, PLAN_TREE, RESOLUTIONS, SAMPLE_WORKSPACE } from '../features/protocol';
import { tokenLegend } from './token-legend';

/** What documents may point to by its path, and the folders that it is in. */
const renamedFiles: FileOperationRegistrationOptions['filters'] = [
  { pattern: { glob: '**/*.{csv,md,pdf,docx,odt,xlsx,ods,plan.yaml,plan.yml}', matches: 'file' } },
  { pattern: { glob: '**', matches: 'folder' } },
];

/** What the server tells a client that it can do. */
export const initializeResult: InitializeResult = {
  serverInfo: { name: 'planwerk' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, 'refactor.move', 'source.fixAll.planwerk'] },
    completionProvider: { triggerCharacters: [':', ' ', '-', '/', '"', '[', '{'], completionItem: { labelDetailsSupport: true } },
    hoverProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: tokenLegend, full: true, range: true },
    renameProvider: { prepareProvider: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations: { willRename: { filters: renamedFiles } } },
  },
};

/** The requests that are answered from documents, one for each in requests/index.ts; a test compares. */
export const methods: readonly string[] = [
  NEW_DOCUMENT_CHOICES,
  NEW_DOCUMENT,
  SAMPLE_WORKSPACE,
  PLAN_TREE,
  COMPARE,
  RESOLUTIONS,
  'textDocument/codeAction',
  'textDocument/completion',
  'textDocument/hover',
  'textDocument/codeLens',
  'textDocument/inlayHint',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/documentLink',
  'textDocument/documentSymbol',
  'workspace/symbol',
  'textDocument/prepareCallHierarchy',
  'callHierarchy/incomingCalls',
  'callHierarchy/outgoingCalls',
  'textDocument/foldingRange',
  'textDocument/formatting',
  'textDocument/rangeFormatting',
  'textDocument/onTypeFormatting',
  'textDocument/selectionRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/range',
  'textDocument/prepareRename',
  'textDocument/rename',
  'workspace/willRenameFiles',
];
