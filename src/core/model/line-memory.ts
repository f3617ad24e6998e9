import type { PositionRange } from '../text/range';
import type { LineIndex } from '../text/lines';
import type { YamlNode } from '../yaml/node';

/**
 * Remembers, from edit to edit of a document, what was made of its parts; where lines came or went above a part, only
 * the places in it are made anew.
 */
export class LineMemory {
  private readonly known = new WeakMap<object, { readonly line: number; readonly height: number; readonly value: unknown }>();

  /**
   * What `compute` makes of the key.
   *
   * @param key another one for each function that computes
   * @param node that the key is read from, at the beginning of a line
   * @param move the value, so many lines further on
   * @param last the last node that the key is read from, where there are several: stray text may get between them
   */
  of<Value>(key: object, node: YamlNode, lines: LineIndex, compute: () => Value, move: (value: Value, lines: number) => Value, last = node): Value {
    const line = lines.lineAt(node.start);
    const height = last === node ? 0 : lines.lineAt(last.start) - line;
    const before = this.known.get(key) as { readonly line: number; readonly height: number; readonly value: Value } | undefined;
    const known = before?.height === height ? before : undefined;
    if (known?.line === line) return known.value;
    const value = known ? move(known.value, line - known.line) : compute();
    this.known.set(key, { line, height, value });
    return value;
  }
}

export function movePlaces<Item extends { readonly place: PositionRange }>(items: readonly Item[], lines: number): Item[] {
  return items.map((item) => ({ ...item, place: moveRange(item.place, lines) }));
}

export function moveRange({ start, end }: PositionRange, lines: number): PositionRange {
  return { start: { line: start.line + lines, character: start.character }, end: { line: end.line + lines, character: end.character } };
}
