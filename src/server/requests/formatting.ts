import type { DocumentFormattingParams, DocumentOnTypeFormattingParams, DocumentRangeFormattingParams } from 'vscode-languageserver';
import type { TextEdit as LspTextEdit } from 'vscode-languageserver-types';
import type { LineIndex } from '../../core/text/lines';
import type { TextEdit } from '../../core/text/range';
import { formatting, onTypeFormatting, rangeFormatting } from '../../features/formatting';
import type { Request } from './request';

/** Formats the whole document. */
export const formattingRequest: Request<DocumentFormattingParams, LspTextEdit[]> = {
  method: 'textDocument/formatting',
  answer({ textDocument }, context) {
    const snapshot = context.snapshot(textDocument.uri);
    return snapshot && toTextEdits(formatting(snapshot), snapshot.document.lines);
  },
};

/** Formats what is selected. */
export const rangeFormattingRequest: Request<DocumentRangeFormattingParams, LspTextEdit[]> = {
  method: 'textDocument/rangeFormatting',
  answer({ textDocument, range }, context) {
    const snapshot = context.snapshot(textDocument.uri);
    if (!snapshot) return undefined;
    const { lines } = snapshot.document;
    return toTextEdits(rangeFormatting(snapshot, { start: lines.offset(range.start), end: lines.offset(range.end) }), lines);
  },
};

/** Indents a new line. */
export const onTypeFormattingRequest: Request<DocumentOnTypeFormattingParams, LspTextEdit[]> = {
  method: 'textDocument/onTypeFormatting',
  answer({ textDocument, position, ch }, context) {
    const snapshot = context.snapshot(textDocument.uri);
    if (!snapshot || ch !== '\n') return undefined;
    const { lines } = snapshot.document;
    return toTextEdits(onTypeFormatting(snapshot, lines.offset(position)), lines);
  },
};

function toTextEdits(edits: readonly TextEdit[], lines: LineIndex): LspTextEdit[] {
  return edits.map((edit) => ({ range: lines.range(edit), newText: edit.text }));
}
