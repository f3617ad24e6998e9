import type { DocumentLinkParams } from 'vscode-languageserver';
import type { DocumentLink } from 'vscode-languageserver-types';
import { documentLinks } from '../../features/document-links';
import type { Request } from './request';

export const documentLinksRequest: Request<DocumentLinkParams, DocumentLink[]> = {
  method: 'textDocument/documentLink',
  answer({ textDocument }, context) {
    const snapshot = context.snapshot(textDocument.uri);
    return snapshot && documentLinks(snapshot).map(({ start, end, target, tooltip }) => ({ range: snapshot.document.lines.range({ start, end }), target, tooltip }));
  },
};
