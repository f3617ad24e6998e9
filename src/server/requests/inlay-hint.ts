import type { InlayHintParams } from 'vscode-languageserver';
import type { InlayHint } from 'vscode-languageserver-types';
import { inlayHints } from '../../features/inlay-hints';
import type { Request } from './request';

/** Titles behind the ids that stand for them. */
export const inlayHintRequest: Request<InlayHintParams, InlayHint[]> = {
  method: 'textDocument/inlayHint',
  answer({ textDocument, range }, context) {
    const snapshot = context.showsInlayHints ? context.snapshot(textDocument.uri) : undefined;
    if (!snapshot) return undefined;
    const { lines } = snapshot.document;
    return inlayHints(snapshot, { start: lines.offset(range.start), end: lines.offset(range.end) })
      .map(({ at, label, title }) => ({ position: lines.position(at), label, paddingLeft: true, ...(title === undefined ? {} : { tooltip: title }) }));
  },
};
