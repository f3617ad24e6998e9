import type { FoldingRangeParams } from 'vscode-languageserver';
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import { folds, type Fold } from '../../features/folding';
import type { Request } from './request';

export const foldingRequest: Request<FoldingRangeParams, FoldingRange[]> = {
  method: 'textDocument/foldingRange',
  answer({ textDocument }, context) {
    const snapshot = context.snapshot(textDocument.uri);
    return snapshot && folds(snapshot.document).map(toFoldingRange);
  },
};

function toFoldingRange({ start, end, kind }: Fold): FoldingRange {
  const place = { startLine: start, endLine: end };
  if (kind === 'block') return place;
  return { ...place, kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region };
}
