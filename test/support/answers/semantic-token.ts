import type { SemanticTokens } from 'vscode-languageserver-types';
import { tokenLegend } from '../../../src/server/token-legend';
import type { Answer, Question } from './answer';
import { describePlace } from './places';

export const semanticTokenAnswer: Answer<SemanticTokens> = {
  feature: 'semantic-token',
  method: 'textDocument/semanticTokens/full',
  params: ({ uri }) => ({ textDocument: { uri } }),
  describe: describeTokens,
};

/** The selection is the range. */
export const semanticTokenRangeAnswer: Answer<SemanticTokens> = {
  feature: 'semantic-token-range',
  method: 'textDocument/semanticTokens/range',
  params: ({ uri, range }) => ({ textDocument: { uri }, range }),
  describe: describeTokens,
};

function describeTokens({ data }: SemanticTokens, question: Question): string {
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const names = tokenLegend.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
    const place = describePlace(question.uri, { start: { line, character }, end: { line, character: character + length } }, question);
    tokens.push(`${[tokenLegend.tokenTypes[type], ...names].join(' ')} ${place.slice(place.indexOf(':') + 1)}`);
  }
  return tokens.join('\n') || 'nothing';
}
