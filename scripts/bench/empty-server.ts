import { parseDocument } from 'yaml';
import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as validators from '../../src/core/schema/validators.generated';

// A language server that does nothing, on the libraries that Planwerk's server uses.
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
connection.onRequest('floor', (text: string) => validators.plan(parseDocument(text).toJS()));
documents.listen(connection);
connection.listen();
