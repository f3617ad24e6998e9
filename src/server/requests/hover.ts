import type { HoverParams } from 'vscode-languageserver';
import type { Hover } from 'vscode-languageserver-types';
import { hover } from '../../features/hover/hover';
import type { Request } from './request';

/** What a key, a value, a reference or a rule means. */
export const hoverRequest: Request<HoverParams, Hover> = {
  method: 'textDocument/hover',
  answer({ textDocument, position }, context) {
    const snapshot = context.snapshot(textDocument.uri);
    if (!snapshot) return undefined;
    const { lines } = snapshot.document;
    const found = hover(snapshot, lines.offset(position));
    return found && { contents: { kind: 'markdown', value: found.markdown }, range: lines.range(found.range) };
  },
};
