import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { LineIndex } from '../../../src/core/text/lines';
import type { Answer } from './answer';
import { describeWorkspaceEdit } from './edits';

/** Options: `to` is the new id. */
export const renameAnswer: Answer<WorkspaceEdit> = {
  feature: 'rename',
  method: 'textDocument/rename',
  params: ({ uri, position, fixture: { options } }) => ({ textDocument: { uri }, position, newName: options['to'] ?? 'neu' }),
  describe: (edit, question) => describeWorkspaceEdit(edit, question),
};

export const prepareRenameAnswer: Answer<{ readonly range: Range; readonly placeholder: string }> = {
  feature: 'prepare-rename',
  method: 'textDocument/prepareRename',
  params: ({ uri, position }) => ({ textDocument: { uri }, position }),
  describe({ range, placeholder }, { uri, textOf }) {
    const text = textOf(uri);
    const lines = new LineIndex(text);
    return `rename ${text.slice(lines.offset(range.start), lines.offset(range.end))} in line ${range.start.line + 1}, proposing ${placeholder}`;
  },
};
