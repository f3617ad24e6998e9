import { InsertTextFormat, type CompletionItem, type CompletionList, type TextEdit } from 'vscode-languageserver-types';
import { LineIndex } from '../../../src/core/text/lines';
import type { Answer, Question } from './answer';
import { describeTextEdits } from './edits';

/**
 * Options: `trigger` is the character that was typed, `only` names the labels to write down, `apply` a label whose edit is
 * written down as it changes the text, `documentation: yes` and `filter: yes` add those.
 */
export const completionAnswer: Answer<CompletionList> = {
  feature: 'completion',
  method: 'textDocument/completion',
  params: ({ uri, position, fixture: { options: { trigger } } }) => ({
    textDocument: { uri }, position,
    context: trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger === 'space' ? ' ' : trigger },
  }),
  describe: ({ isIncomplete, items }, question) => {
    const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    return [...(isIncomplete ? ['incomplete'] : []), ...replaced(sorted, question), ...described(sorted, question)].join('\n') || 'nothing';
  },
};

function described(items: readonly CompletionItem[], question: Question): string[] {
  const { only, apply } = question.fixture.options;
  if (apply !== undefined) return items.filter(({ label }) => label === apply).slice(0, 1).map((item) => applied(item, question));
  const labels = only?.split(', ');
  const shown = labels ? items.filter(({ label }) => labels.includes(label)) : items;
  return [...shown.map((item) => describeItem(item, question)), ...(shown.length < items.length ? [`(${items.length - shown.length} more)`] : [])];
}

/** The text that the first proposal replaces. */
function replaced([first]: readonly CompletionItem[], question: Question): string[] {
  const edit = first?.textEdit as TextEdit | undefined;
  if (!edit) return [];
  const lines = new LineIndex(question.textOf(question.uri));
  const text = question.textOf(question.uri).slice(lines.offset(edit.range.start), lines.offset(edit.range.end));
  return text === '' ? [] : [`instead of ${JSON.stringify(text)}:`];
}

function describeItem({ label, detail, labelDetails, documentation, filterText, textEdit, insertTextFormat }: CompletionItem, { fixture: { options } }: Question): string {
  const title = labelDetails?.detail?.trim() ?? detail;
  const origin = labelDetails?.detail === undefined ? undefined : detail;
  const text = (textEdit as TextEdit | undefined)?.newText ?? '';
  const parts = [label, ...(title === undefined ? [] : [title]), ...(origin === undefined ? [] : [origin])].join(' | ');
  const inserted = text === label ? '' : ` → ${JSON.stringify(text)}${insertTextFormat === InsertTextFormat.Snippet ? ' snippet' : ''}`;
  const filter = options['filter'] === undefined ? '' : `\n  filter: ${filterText ?? ''}`;
  const documented = options['documentation'] === undefined || typeof documentation !== 'string' ? '' : `\n  ${documentation.replace(/\n+/g, '\n  ')}`;
  return parts + inserted + filter + documented;
}

function applied({ textEdit }: CompletionItem, question: Question): string {
  return describeTextEdits(question.textOf(question.uri), [textEdit as TextEdit]);
}
