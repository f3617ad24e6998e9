import type { CompletionParams } from 'vscode-languageserver';
import { CompletionItemKind, InsertTextFormat, InsertTextMode, type CompletionItem, type CompletionList } from 'vscode-languageserver-types';
import type { LineIndex } from '../../core/text/lines';
import type { PositionRange, TextRange } from '../../core/text/range';
import type { Completion, CompletionKind } from '../../features/completion/completion';
import { completionsAt } from '../../features/completion/completions';
import { configSnapshot } from '../../features/completion/config-snapshot';
import { reportSectionCompletions } from './report-sections';
import type { Request, RequestContext } from './request';

/** Keys, values, references and whole blocks. */
export const completionRequest: Request<CompletionParams, CompletionList> = {
  method: 'textDocument/completion',
  answer(params, context) {
    const { textDocument: { uri }, position, context: asked } = params;
    if (uri.endsWith('.md')) return { isIncomplete: false, items: reportSectionCompletions(params, context) };
    const config = configSnapshot(uri, context.text(uri), context.language, context.today);
    const snapshot = config ?? context.snapshot(uri);
    if (!snapshot) return undefined;
    const { lines } = snapshot.document;
    const { canFillSnippets } = context;
    const rangeOf = rangesIn(lines);
    const completions = completionsAt(snapshot, lines.offset(position), { canFillSnippets, trigger: asked?.triggerCharacter, ...(config ? { format: 'config' } : {}) });
    return { isIncomplete: false, items: completions.map((completion, index) => toItem(completion, index, rangeOf, context)) };
  },
};

/** Nearly all replace the same word. */
function rangesIn(lines: LineIndex): (range: TextRange) => PositionRange {
  const known = new Map<TextRange, PositionRange>();
  return (range) => {
    const found = known.get(range) ?? lines.range(range);
    known.set(range, found);
    return found;
  };
}

function toItem(completion: Completion, index: number, rangeOf: (range: TextRange) => PositionRange, { placeCursorCommand }: RequestContext): CompletionItem {
  const { label, kind, detail, origin, documentation, filter, range, text, isSnippet, asksOn } = completion;
  const item: CompletionItem = {
    label,
    kind: KINDS[kind],
    filterText: filter,
    sortText: String(index).padStart(5, '0'),
    textEdit: { range: rangeOf(range), newText: text },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
  };
  if (origin !== undefined && detail !== undefined) Object.assign(item, { detail: origin, labelDetails: { detail: `  ${detail}`, description: nameOnly(origin) } });
  else if (origin !== undefined || detail !== undefined) Object.assign(item, { detail: detail ?? origin, labelDetails: { description: origin ?? detail } });
  if (documentation !== undefined) item.documentation = documentation;
  if (/[\r\n]/.test(text)) item.insertTextMode = InsertTextMode.asIs;
  // A client that places the cursor is the extension, and VS Code can be told to propose what comes next.
  if (asksOn && placeCursorCommand !== undefined) item.command = { title: '', command: 'editor.action.triggerSuggest' };
  return item;
}

/** The title needs the room in the list; the type and the whole name of the file stand beside it. */
function nameOnly(origin: string): string {
  return (origin.split(' · ').at(-1) ?? '').replace(/\.plan\.ya?ml$/, '');
}

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  date: CompletionItemKind.Value,
  text: CompletionItemKind.Text,
  id: CompletionItemKind.Value,
  block: CompletionItemKind.Snippet,
  rule: CompletionItemKind.Constant,
};
