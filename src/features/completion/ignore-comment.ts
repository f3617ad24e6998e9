import { completionTexts } from '../../l10n/completion';
import type { TextRange } from '../../core/text/range';
import type { Snapshot } from '../snapshot';
import { ruleNames } from './config-rules';
import { filterOf, type Completion, type Proposal } from './completion';
import type { Rows } from './rows';
import { plainOf, snippetOf, type Piece } from './snippet';

/** In a comment: the rules that it may hide, with a reason behind them. Undefined outside of comments that begin so. */
export function ignoreCompletions(snapshot: Snapshot, rows: Rows, offset: number, canFillSnippets: boolean): Completion[] | undefined {
  const row = rows.at(offset);
  const before = rows.text.slice(rows.start(row), Math.max(rows.start(row), offset));
  const after = rows.text.slice(offset, rows.end(row));
  const begun = /^\s*#\s*(pla[\w-]*)$/.exec(before)?.[1];
  if (begun !== undefined) return markCompletions(snapshot, after, offset, begun);
  const match = /^\s*#\s*planwerk-ignore(?:-file)?\s+(.*)$/.exec(before);
  const written = match?.[1];
  if (written === undefined) return undefined;
  if (/(^|\s)--(\s|$)/.test(written)) return [];
  const word = /[^\s,]*$/.exec(written)?.[0] ?? '';
  const range = { start: offset - word.length, end: offset + (/^[^\s,]*/.exec(after)?.[0].length ?? 0) };
  const named = new Set(`${written.slice(0, written.length - word.length)} ${after.replace(/--.*$/, '')}`.split(/[\s,]+/));
  const hasReason = /(^|\s)--(\s|$)/.test(after);
  return ruleNames().filter(({ id }) => !named.has(id) && !/^(?:yaml|ignore|file)\//.test(id)).map(({ id, title, why }): Completion => {
    const { language } = snapshot;
    const pieces: Piece[] = hasReason ? [id] : [id, ' -- ', { placeholder: completionTexts.reason[language], plain: '' }];
    const proposal: Proposal = { label: id, kind: 'rule', detail: title[language], documentation: why[language] };
    return { ...proposal, range, filter: filterOf(proposal), asksOn: false, ...filled(pieces, canFillSnippets && !hasReason) };
  });
}

function filled(pieces: readonly Piece[], asSnippet: boolean): Pick<Completion, 'text' | 'isSnippet'> {
  return asSnippet ? { text: snippetOf(pieces), isSnippet: true } : { text: plainOf(pieces).replace(/ --$/, ' -- '), isSnippet: false };
}

/** The words that such a comment begins with. */
function markCompletions({ language }: Snapshot, after: string, offset: number, begun: string): Completion[] {
  const range: TextRange = { start: offset - begun.length, end: offset + (/^[\w-]*/.exec(after)?.[0].length ?? 0) };
  const marks = { 'planwerk-ignore': completionTexts.ignoreItem, 'planwerk-ignore-file': completionTexts.ignoreFile };
  return Object.entries(marks).map(([label, meaning]): Completion => {
    const proposal: Proposal = { label, kind: 'rule', detail: meaning[language] };
    return { ...proposal, range, text: `${label} `, isSnippet: false, asksOn: true, filter: filterOf(proposal) };
  });
}
