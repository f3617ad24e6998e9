import { formatDocument } from '../core/format/format';
import { formatRange } from '../core/format/format-range';
import { indentNewLine } from '../core/format/new-line';
import type { TextEdit, TextRange } from '../core/text/range';
import type { Snapshot } from './snapshot';

/** The edits that bring the whole document into its canonical layout; none where its syntax is broken. */
export function formatting({ document }: Snapshot): readonly TextEdit[] {
  return formatDocument(document).edits;
}

/** The same for the entries that the range touches. */
export function rangeFormatting({ document }: Snapshot, range: TextRange): readonly TextEdit[] {
  return formatRange(document, range);
}

/** What a line break asks for: the indentation of the line that it began. */
export function onTypeFormatting({ document }: Snapshot, offset: number): readonly TextEdit[] {
  const edit = indentNewLine(document, document.lines.lineAt(offset));
  return edit ? [edit] : [];
}
