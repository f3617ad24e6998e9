import type { SelectionRange } from 'vscode-languageserver-types';
import type { Answer, Question } from './answer';
import { describeLines, textIn } from './places';

/** What the selection grows to, step by step. */
export const selectionRangeAnswer: Answer<SelectionRange[]> = {
  feature: 'selection-range',
  method: 'textDocument/selectionRange',
  params: ({ uri, position }) => ({ textDocument: { uri }, positions: [position] }),
  describe: (ranges, question) => ranges.map((range) => chainOf(range).map((each) => describe(each, question)).join('\n')).join('\n\n') || 'nothing',
};

function chainOf(range: SelectionRange): SelectionRange[] {
  return [range, ...(range.parent ? chainOf(range.parent) : [])];
}

function describe({ range }: SelectionRange, question: Question): string {
  const text = textIn(range, question);
  return `${describeLines(range)} ${text.length > 70 ? `${text.slice(0, 40)} … ${text.slice(-25)}` : text}`;
}
