import type { RenameFilesParams } from 'vscode-languageserver';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { editsForFileRenames } from '../../features/file-rename';
import type { Request } from './request';
import { toWorkspaceEdit } from './workspace-edit';

/** Before files and folders are renamed or moved. */
export const willRenameFilesRequest: Request<RenameFilesParams, WorkspaceEdit> = {
  method: 'workspace/willRenameFiles',
  answer({ files }, context) {
    const snapshots = context.snapshots();
    const edits = editsForFileRenames(snapshots, files);
    if (edits.size === 0) return undefined;
    return toWorkspaceEdit(edits, new Map(snapshots.map(({ document }) => [document.uri, document])), context);
  },
};
