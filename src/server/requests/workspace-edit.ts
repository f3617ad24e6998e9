import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { PlanDocument } from '../../core/model/document';
import type { TextEdit } from '../../core/text/range';
import type { RequestContext } from './request';

/** Edits of several documents, each good for the version that the client has. */
export function toWorkspaceEdit(
  edits: ReadonlyMap<string, readonly TextEdit[]>, documents: ReadonlyMap<string, PlanDocument>, { version }: Pick<RequestContext, 'version'>,
): WorkspaceEdit {
  return {
    documentChanges: [...edits].flatMap(([uri, ofDocument]): TextDocumentEdit[] => {
      const lines = documents.get(uri)?.lines;
      if (!lines || ofDocument.length === 0) return [];
      return [{ textDocument: { uri, version: version(uri) }, edits: ofDocument.map((edit) => ({ range: lines.range(edit), newText: edit.text })) }];
    }),
  };
}
