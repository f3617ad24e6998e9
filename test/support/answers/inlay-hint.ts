import type { InlayHint } from 'vscode-languageserver-types';
import { LineIndex } from '../../../src/core/text/lines';
import type { Answer } from './answer';

/** The lines with hints in them, as an editor shows them; the whole title behind those that are cut. Option `hints: no` switches them off. */
export const inlayHintAnswer: Answer<InlayHint[]> = {
  feature: 'inlay-hint',
  method: 'textDocument/inlayHint',
  params: ({ uri, range, fixture: { cursor, end }, textOf }) => {
    const text = textOf(uri);
    return { textDocument: { uri }, range: cursor === end ? new LineIndex(text).range({ start: 0, end: text.length }) : range };
  },
  describe: (hints, { uri, textOf }) => {
    const lines = textOf(uri).split('\n');
    const numbers = [...new Set(hints.map(({ position }) => position.line))].sort((a, b) => a - b);
    return numbers.map((number) => withHints(lines[number] ?? '', hints.filter(({ position }) => position.line === number))).join('\n') || 'nothing';
  },
};

function withHints(line: string, hints: readonly InlayHint[]): string {
  const shown = [...hints].sort((a, b) => b.position.character - a.position.character).reduce((text, { position: { character }, label, paddingLeft }) => (
    `${text.slice(0, character)}${paddingLeft ? ' ' : ''}⟨${typeof label === 'string' ? label : ''}⟩${text.slice(character)}`
  ), line.trimEnd());
  const titles = hints.flatMap(({ tooltip }) => (typeof tooltip === 'string' ? [`  = ${tooltip}`] : []));
  return [shown, ...titles].join('\n');
}
