import type { SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver';
import type { SemanticTokens } from 'vscode-languageserver-types';
import type { LineIndex } from '../../core/text/lines';
import { semanticTokens, type SemanticToken } from '../../features/semantic-tokens';
import { DEFINITION, tokenTypeOf, UNRESOLVED } from '../token-legend';
import type { Request } from './request';

export const semanticTokensRequest: Request<SemanticTokensParams, SemanticTokens> = {
  method: 'textDocument/semanticTokens/full',
  answer({ textDocument }, context) {
    const snapshot = context.snapshot(textDocument.uri);
    return snapshot && encoded(semanticTokens(snapshot), snapshot.document.lines);
  },
};

export const semanticTokensInRangeRequest: Request<SemanticTokensRangeParams, SemanticTokens> = {
  method: 'textDocument/semanticTokens/range',
  answer({ textDocument, range }, context) {
    const snapshot = context.snapshot(textDocument.uri);
    if (!snapshot) return undefined;
    const { lines } = snapshot.document;
    return encoded(semanticTokens(snapshot, { start: lines.offset(range.start), end: lines.offset(range.end) }), lines);
  },
};

/** Five numbers a token: lines and characters since the last one, length, type, modifiers. A token never ends in another line. */
function encoded(tokens: readonly SemanticToken[], lines: LineIndex): SemanticTokens {
  const data: number[] = [];
  let line = lines.lineAt(tokens[0]?.start ?? 0);
  let lastLine = 0;
  let last = 0;
  for (const token of tokens) {
    while (line + 1 < lines.count && lines.lineStart(line + 1) <= token.start) line++;
    const length = Math.min(token.end, lines.lineEnd(line)) - token.start;
    const from = line === lastLine ? last : lines.lineStart(line);
    data.push(line - lastLine, token.start - from, length, tokenTypeOf(token.kind), modifiersOf(token));
    lastLine = line;
    last = token.start;
  }
  return { data };
}

function modifiersOf({ isDefinition, isUnresolved }: SemanticToken): number {
  return (isDefinition ? DEFINITION : 0) | (isUnresolved ? UNRESOLVED : 0);
}
