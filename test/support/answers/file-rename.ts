import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Answer } from './answer';
import { describeWorkspaceEdit } from './edits';

/** Options: `rename` holds `old name > new name`, several separated by commas; a folder has no ending. */
export const fileRenameAnswer: Answer<WorkspaceEdit> = {
  feature: 'file-rename',
  method: 'workspace/willRenameFiles',
  params: ({ fixture: { options }, uriOf }) => ({
    files: (options['rename'] ?? '').split(',').map((rename) => {
      const [from = '', to = ''] = rename.split('>').map((name) => encodeURI(name.trim())).map((name) => (name.startsWith('file:') ? name : uriOf(name)));
      return { oldUri: from, newUri: to };
    }),
  }),
  describe: (edit, question) => describeWorkspaceEdit(edit, question),
};
