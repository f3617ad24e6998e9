import type { DocumentHighlightParams } from 'vscode-languageserver';
import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import { highlights } from '../../features/highlights';
import { snapshotAt } from './place';
import type { Request } from './request';

export const highlightsRequest: Request<DocumentHighlightParams, DocumentHighlight[]> = {
  method: 'textDocument/documentHighlight',
  answer(params, context) {
    const at = snapshotAt(params, context);
    return at && highlights(at.snapshot, at.offset)?.map((highlight) => ({
      range: at.snapshot.document.lines.range(highlight),
      kind: highlight.kind === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  },
};
