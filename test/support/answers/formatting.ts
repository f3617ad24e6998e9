import type { TextEdit } from 'vscode-languageserver-types';
import { applyEdits } from '../../../src/core/text/edit';
import { LineIndex } from '../../../src/core/text/lines';
import type { Answer, Question } from './answer';

const options = { tabSize: 2, insertSpaces: true };

/** The whole text afterwards, and how many places were changed. */
export const formattingAnswer: Answer<TextEdit[]> = {
  feature: 'formatting',
  method: 'textDocument/formatting',
  params: ({ uri }) => ({ textDocument: { uri }, options }),
  describe: describeText,
};

export const rangeFormattingAnswer: Answer<TextEdit[]> = {
  feature: 'range-formatting',
  method: 'textDocument/rangeFormatting',
  params: ({ uri, range }) => ({ textDocument: { uri }, range, options }),
  describe: describeText,
};

/** The new line, with a mark where its indentation ends. */
export const onTypeFormattingAnswer: Answer<TextEdit[]> = {
  feature: 'on-type-formatting',
  method: 'textDocument/onTypeFormatting',
  params: ({ uri, position }) => ({ textDocument: { uri }, position, ch: '\n', options }),
  describe: (edits) => edits.map(({ range, newText }) => `line ${range.start.line + 1}: ${newText.replace(/ /g, '·')}|`).join('\n') || 'nothing',
};

function describeText(edits: TextEdit[], question: Question): string {
  if (edits.length === 0) return 'nothing';
  const before = question.textOf(question.uri);
  const lines = new LineIndex(before);
  const after = applyEdits(before, edits.map(({ range, newText }) => ({ start: lines.offset(range.start), end: lines.offset(range.end), text: newText })));
  return `${edits.length} ${edits.length === 1 ? 'edit' : 'edits'}\n${after.replace(/\r/g, '␍').replace(/\uFEFF/g, '<BOM>').replace(/\n$/, '')}${/[\r\n]$/.test(after) ? '' : '␃'}`;
}
