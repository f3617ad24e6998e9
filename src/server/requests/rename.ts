import type { PrepareRenameParams, PrepareRenameResult, RenameParams } from 'vscode-languageserver';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { prepareRename, rename } from '../../features/rename/rename';
import type { Refusal } from './refusal';
import type { Request } from './request';
import { toWorkspaceEdit } from './workspace-edit';

export const prepareRenameRequest: Request<PrepareRenameParams, PrepareRenameResult | Refusal> = {
  method: 'textDocument/prepareRename',
  answer({ textDocument: { uri }, position }, context) {
    const snapshot = context.snapshot(uri);
    if (!snapshot) return undefined;
    const { lines } = snapshot.document;
    const renameable = prepareRename(snapshot, lines.offset(position));
    return 'refused' in renameable ? { refusal: renameable.refused } : { range: lines.range(renameable), placeholder: renameable.id };
  },
};

export const renameRequest: Request<RenameParams, WorkspaceEdit | Refusal> = {
  method: 'textDocument/rename',
  answer({ textDocument: { uri }, position, newName }, context) {
    const snapshot = context.snapshot(uri);
    if (!snapshot) return undefined;
    const renamed = rename(snapshot, snapshot.document.lines.offset(position), newName);
    return 'refused' in renamed ? { refusal: renamed.refused } : toWorkspaceEdit(renamed.edits, snapshot.documents, context);
  },
};
