import type { Change, Side } from '../../core/diff/change';
import { compareTexts } from '../../core/finding';
import { countsOf } from '../../features/comparison/summary';
import { toJson } from '../formats/json';
import type { DiffResult } from './result';

/** For programs, stable by version; sorted by file, path and kind. Positions count from 1. */
export function formatJson({ from, to, changes, language }: DiffResult): string {
  const written = [...changes].sort(byFile).map((change) => ({
    kind: change.kind, weight: change.weight, document: change.document, id: change.id,
    from: sideJson(change.from), to: sideJson(change.to),
    message: change.message[language], fingerprint: change.fingerprint, 'covered-by': change.coveredBy?.written ?? null,
  }));
  return toJson({ version: 1, from, to, changes: written, summary: countsOf(changes) });
}

function byFile(a: Change, b: Change): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  return compareTexts(first.uri, second.uri) || compareTexts(first.path, second.path) || compareTexts(a.kind, b.kind) || compareTexts(a.fingerprint, b.fingerprint);
}

/** In the new version, where the change is there. */
export function placeOf({ from, to }: Change): Side {
  const side = to ?? from;
  if (!side) throw new TypeError('a change has at least one side');
  return side;
}

function sideJson(side: Side | undefined): unknown {
  if (!side) return null;
  const { uri, range: { start, end }, value } = side;
  return {
    file: uri,
    range: { start: { line: start.line + 1, column: start.character + 1 }, end: { line: end.line + 1, column: end.character + 1 } },
    ...(value === undefined ? {} : { value }),
  };
}
