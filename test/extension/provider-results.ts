import * as vscode from 'vscode';
import type { Question } from '../support/answers/answer';
import { toProtocol } from './protocol-json';

/** By feature, how VS Code is asked for what its providers say, and the answer as the protocol writes it. */
export const providerResults: Readonly<Record<string, (question: Question) => Promise<unknown>>> = {
  'code-action': (question) => ask('vscode.executeCodeActionProvider', question, rangeOf(question)),
  'code-lens': (question) => ask('vscode.executeCodeLensProvider', question, MANY),
  completion: async (question) => completions(await execute('vscode.executeCompletionItemProvider', question, positionOf(question))),
  definition: (question) => ask('vscode.executeDefinitionProvider', question, positionOf(question)),
  'document-link': (question) => ask('vscode.executeLinkProvider', question),
  'document-symbol': async (question) => withKinds(await ask('vscode.executeDocumentSymbolProvider', question)),
  folding: async (question) => foldings(await execute('vscode.executeFoldingRangeProvider', question)),
  formatting: (question) => ask('vscode.executeFormatDocumentProvider', question, { tabSize: 2, insertSpaces: true }),
  highlight: async (question) => withKinds(await ask('vscode.executeDocumentHighlights', question, positionOf(question))),
  hover: async (question) => hover(await execute('vscode.executeHoverProvider', question, positionOf(question))),
  'inlay-hint': (question) => ask('vscode.executeInlayHintProvider', question, new vscode.Range(0, 0, LAST_LINE, 0)),
  'prepare-rename': (question) => ask('vscode.prepareRename', question, positionOf(question)),
  references: (question) => ask('vscode.executeReferenceProvider', question, positionOf(question)),
  rename: (question) => ask('vscode.executeDocumentRenameProvider', question, positionOf(question), question.fixture.options['to'] ?? 'neu'),
  'selection-range': (question) => ask('vscode.executeSelectionRangeProvider', question, [positionOf(question)]),
  'semantic-token': async (question) => ({ data: [...(await execute<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', question)).data] }),
  'workspace-symbol': async ({ fixture: { options } }) => withKinds(toProtocol(await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', options['query'] ?? ''))),
};

/** So many code lenses are resolved. */
const MANY = 1000;

const LAST_LINE = 100_000;

async function ask(command: string, question: Question, ...args: readonly unknown[]): Promise<unknown> {
  return toProtocol(await execute(command, question, ...args));
}

async function execute<Result>(command: string, { uri }: Question, ...args: readonly unknown[]): Promise<Result> {
  return vscode.commands.executeCommand<Result>(command, vscode.Uri.parse(uri), ...args);
}

function positionOf({ position: { line, character } }: Question): vscode.Position {
  return new vscode.Position(line, character);
}

function rangeOf({ range: { start, end } }: Question): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** VS Code counts the kinds of symbols and highlights from 0, the protocol from 1. */
function withKinds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKinds);
  if (typeof value !== 'object' || value === null) return value;
  const { kind, children, ...rest } = value as { readonly kind?: number; readonly children?: unknown };
  return { ...rest, ...(kind === undefined ? {} : { kind: kind + 1 }), ...(children === undefined ? {} : { children: withKinds(children) }) };
}

/** Those of the server: contributed snippets are not its own. */
function completions({ items }: vscode.CompletionList): unknown {
  const own = items.filter(({ kind, sortText = '' }) => kind !== vscode.CompletionItemKind.Snippet || !sortText.startsWith('z'));
  return { isIncomplete: false, items: own.map(completion) };
}

function completion({ label, detail, documentation, filterText, sortText, insertText, range }: vscode.CompletionItem): unknown {
  const name = typeof label === 'string' ? { label } : label;
  const replaced = range instanceof vscode.Range ? range : range?.replacing;
  return {
    label: name.label, detail, filterText, sortText,
    labelDetails: { detail: 'detail' in name ? name.detail : undefined, description: 'description' in name ? name.description : undefined },
    documentation: documentation instanceof vscode.MarkdownString ? documentation.value : documentation,
    textEdit: { range: toProtocol(replaced), newText: toProtocol(insertText ?? name.label) },
    insertTextFormat: insertText instanceof vscode.SnippetString ? 2 : 1,
  };
}

function hover([first]: readonly vscode.Hover[]): unknown {
  return first && { range: toProtocol(first.range), contents: toProtocol(first.contents[0]) };
}

function foldings(ranges: readonly vscode.FoldingRange[]): unknown {
  const kinds = { [vscode.FoldingRangeKind.Comment]: 'comment', [vscode.FoldingRangeKind.Imports]: 'imports', [vscode.FoldingRangeKind.Region]: 'region' };
  return ranges.map(({ start, end, kind }) => ({ startLine: start, endLine: end, ...(kind === undefined ? {} : { kind: kinds[kind] }) }));
}
