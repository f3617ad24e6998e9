import type { CodeAction, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { applyEdits } from '../../../src/core/text/edit';
import { LineIndex } from '../../../src/core/text/lines';
import type { Question } from './answer';

/** The text after the edits, as lines that are gone (`-`) and new (`+`). */
export function describeTextEdits(before: string, edits: readonly TextEdit[]): string {
  const after = applied(before, edits);
  return after === before ? 'no change' : describeDifference(before, after);
}

/** What a workspace edit does, file by file. */
export function describeWorkspaceEdit(edit: WorkspaceEdit | undefined, question: Question): string {
  const changes = [...(edit?.documentChanges ?? []), ...Object.entries(edit?.changes ?? {}).map(([uri, edits]): TextDocumentEdit => ({ textDocument: { uri, version: null }, edits }))];
  return changes.map((change) => {
    if ('textDocument' in change) return `${question.fileOf(change.textDocument.uri)}:\n${describeTextEdits(question.textOf(change.textDocument.uri), change.edits as TextEdit[])}`;
    if (change.kind === 'create') return `create ${question.fileOf(change.uri)}`;
    return change.kind === 'rename' ? `rename ${question.fileOf(change.oldUri)} to ${question.fileOf(change.newUri)}` : `delete ${question.fileOf(change.uri)}`;
  }).join('\n') || 'no change';
}

/** The title of an action and what it does. */
export function describeAction(action: CodeAction, question: Question): string {
  return `${action.kind ?? ''}: ${action.title}\n${describeWorkspaceEdit(action.edit, question)}`;
}

function applied(before: string, edits: readonly TextEdit[]): string {
  const lines = new LineIndex(before);
  return applyEdits(before, edits.map(({ range, newText }) => ({ start: lines.offset(range.start), end: lines.offset(range.end), text: newText })));
}

/** From the first to the last line that differs. */
function describeDifference(before: string, after: string): string {
  const old = before.split('\n');
  const now = after.split('\n');
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const marked = (sign: string, lines: readonly string[]): string[] => lines.slice(head, lines.length - tail).map((line) => `  ${sign} ${line.replace(/\r$/, '␍')}`);
  return [...marked('-', old), ...marked('+', now)].join('\n');
}
