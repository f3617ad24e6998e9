import type { CompletionItem, CompletionList, MarkupContent, TextEdit } from 'vscode-languageserver-types';
import { LineIndex } from '../../../src/core/text/lines';
import type { Answer, Question } from './answer';

/**
 * Options: `section` writes down what the section of that title inserts, `around` the whole file after it, `documentation`
 * its preview; without any of them the titles. `trigger` is the character that was typed.
 */
export const reportSectionsAnswer: Answer<CompletionList> = {
  feature: 'report-sections',
  method: 'textDocument/completion',
  params: ({ uri, position, fixture: { options: { trigger } } }) => ({
    textDocument: { uri }, position, context: trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger },
  }),
  describe: ({ items }, question) => {
    const { section, around, documentation } = question.fixture.options;
    const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    const wanted = sorted.filter(({ label }) => label === (section ?? around ?? documentation));
    if (around !== undefined) return wanted.map((item) => applied(item, question)).join('\n');
    if (documentation !== undefined) return wanted.map((item) => `${item.detail ?? ''}\n${(item.documentation as MarkupContent).value}`).join('\n');
    if (section !== undefined) return wanted.map(({ textEdit }) => (textEdit as TextEdit).newText).join('\n=====\n') || 'nothing';
    return sorted.map((item) => described(item, question)).join('\n') || 'nothing';
  },
};

function described({ label, labelDetails, textEdit }: CompletionItem, question: Question): string {
  const replaced = cut(question, textEdit as TextEdit);
  return `${label} | ${labelDetails?.description ?? ''}${replaced === '' ? '' : ` instead of ${JSON.stringify(replaced)}`}`;
}

function cut(question: Question, { range }: TextEdit): string {
  const text = question.textOf(question.uri);
  const lines = new LineIndex(text);
  return text.slice(lines.offset(range.start), lines.offset(range.end));
}

function applied({ textEdit }: CompletionItem, question: Question): string {
  const text = question.textOf(question.uri);
  const lines = new LineIndex(text);
  const { range, newText } = textEdit as TextEdit;
  return `${text.slice(0, lines.offset(range.start))}${newText}${text.slice(lines.offset(range.end))}`.replace(/^/gm, '> ').replace(/\r/g, '␍');
}
