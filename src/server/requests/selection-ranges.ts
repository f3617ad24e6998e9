import type { SelectionRangeParams } from 'vscode-languageserver';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { PlanDocument } from '../../core/model/document';
import { selectionRanges } from '../../features/selection-ranges';
import type { Request } from './request';

export const selectionRangesRequest: Request<SelectionRangeParams, SelectionRange[]> = {
  method: 'textDocument/selectionRange',
  answer({ textDocument, positions }, context) {
    const snapshot = context.snapshot(textDocument.uri);
    return snapshot && positions.map((position) => rangeAt(snapshot.document, position));
  },
};

/** Editors want one answer a position. */
function rangeAt(document: PlanDocument, position: Position): SelectionRange {
  const { lines } = document;
  const chain = selectionRanges(document, lines.offset(position)).reduceRight<SelectionRange | undefined>(
    (parent, range) => ({ range: lines.range(range), ...(parent ? { parent } : {}) }), undefined,
  );
  return chain ?? { range: { start: position, end: position } };
}
