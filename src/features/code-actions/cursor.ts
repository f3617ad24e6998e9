import type { PlanDocument } from '../../core/model/document';
import { applyEdits } from '../../core/text/edit';
import { LineIndex } from '../../core/text/lines';
import type { TextEdit } from '../../core/text/range';
import type { Change, CursorPlace } from './code-action';

/** Stands in the text of an edit where writing goes on; no YAML may hold it. */
export const CURSOR = '\u0000';

/** The edits without the cursor, and where it is in the text after them. */
export function placeCursor(document: PlanDocument, marked: readonly TextEdit[]): { change: Change; cursor?: CursorPlace } {
  const change = { uri: document.uri, edits: marked.map(withoutCursor) };
  const at = marked.find(({ text }) => text.includes(CURSOR));
  return at ? { change, cursor: { uri: document.uri, position: positionAfter(document, marked, at) } } : { change };
}

/** Reads the text from the first edit on only: a document may be long. */
function positionAfter({ text, lines }: PlanDocument, edits: readonly TextEdit[], at: TextEdit): CursorPlace['position'] {
  const before = edits.slice(0, edits.indexOf(at)).filter(({ start }) => start <= at.start).map(withoutCursor);
  const firstLine = lines.lineAt(Math.min(at.start, ...before.map(({ start }) => start)));
  const from = lines.lineStart(firstLine);
  const head = applyEdits(text.slice(from, at.start), before.map((edit) => ({ start: edit.start - from, end: edit.end - from, text: edit.text })));
  const written = head + at.text.slice(0, at.text.indexOf(CURSOR));
  const { line, character } = new LineIndex(written).position(written.length);
  return { line: firstLine + line, character };
}

function withoutCursor(edit: TextEdit): TextEdit {
  return { start: edit.start, end: edit.end, text: edit.text.replace(CURSOR, '') };
}
