import { CreateFile, type CodeAction as LspCodeAction, type Diagnostic, type TextDocumentEdit } from 'vscode-languageserver-types';
import { say } from '../../core/text/language';
import { LineIndex } from '../../core/text/lines';
import type { ActionKind, Change, CodeAction } from '../../features/code-actions/code-action';
import type { Snapshot } from '../../features/snapshot';
import { codeActionTexts } from '../../l10n/code-actions';
import { editorTexts } from '../../l10n/editor';
import { isSameDiagnostic, toDiagnostic } from '../conversion';
import type { RequestContext } from './request';

/** What editors call the kinds of action. */
export const kinds: Readonly<Record<ActionKind, string>> = {
  fix: 'quickfix',
  'fix-rule': 'quickfix',
  complete: 'quickfix',
  create: 'quickfix',
  declare: 'quickfix',
  ignore: 'quickfix',
  move: 'refactor.move',
  'fix-all': 'source.fixAll.planwerk',
};

/** @param shown the diagnostics that the client asks about; the action is tied to its own */
export function toCodeAction(action: CodeAction, snapshot: Snapshot, context: RequestContext, shown: readonly Diagnostic[]): LspCodeAction {
  return {
    title: action.title,
    kind: kinds[action.kind],
    ...diagnosticsOf(action, snapshot, shown),
    ...(action.kind === 'fix' ? { isPreferred: true } : kinds[action.kind] === 'quickfix' ? { isPreferred: false } : {}),
    edit: { documentChanges: action.changes.flatMap((change) => toDocumentChanges(change, snapshot, context)) },
    ...commandOf(action, snapshot, context),
  };
}

function diagnosticsOf({ finding }: CodeAction, { language }: Snapshot, shown: readonly Diagnostic[]): Pick<LspCodeAction, 'diagnostics'> {
  if (!finding) return {};
  const diagnostic = toDiagnostic(finding, language);
  return { diagnostics: [shown.find((candidate) => isSameDiagnostic(candidate, diagnostic)) ?? diagnostic] };
}

function toDocumentChanges({ uri, edits, isNew }: Change, { document, documents }: Snapshot, { version }: RequestContext): (CreateFile | TextDocumentEdit)[] {
  const lines = isNew ? new LineIndex('') : uri === document.uri ? document.lines : documents.get(uri)?.lines;
  if (!lines) return [];
  const edit = { textDocument: { uri, version: isNew ? null : version(uri) }, edits: edits.map((each) => ({ range: lines.range(each), newText: each.text })) };
  return isNew ? [CreateFile.create(uri), edit] : [edit];
}

function commandOf({ kind, cursor }: CodeAction, { language }: Snapshot, { placeCursorCommand }: RequestContext): Pick<LspCodeAction, 'command'> {
  if (!cursor || placeCursorCommand === undefined) return {};
  const title = say(kind === 'ignore' ? editorTexts.placeCursor : codeActionTexts.placeCursor, language);
  return { command: { title, command: placeCursorCommand, arguments: [cursor.uri, cursor.position] } };
}
