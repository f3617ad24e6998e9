import { weights, type Change, type Side } from '../../core/diff/change';
import { compareTexts } from '../../core/finding';
import type { DiffResult } from './result';

/** For programs; sorted by file, path and kind. */
export function formatJson({ from, to, changes, language }: DiffResult): string {
  const written = [...changes].sort(byFile).map((change) => ({
    kind: change.kind, weight: change.weight, document: change.document, id: change.id,
    from: sideJson(change.from), to: sideJson(change.to),
    message: change.message[language], fingerprint: change.fingerprint, 'covered-by': change.coveredBy ?? null,
  }));
  const summary = Object.fromEntries(weights.map((weight) => [weight, changes.filter((change) => change.weight === weight).length]));
  return `${JSON.stringify({ version: 1, from, to, changes: written, summary }, undefined, 2)}\n`;
}

function byFile(a: Change, b: Change): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  return compareTexts(first.uri, second.uri) || first.range.start.line - second.range.start.line || first.range.start.character - second.range.start.character || compareTexts(a.kind, b.kind);
}

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
