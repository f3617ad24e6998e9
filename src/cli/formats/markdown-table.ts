/** @param rule how each column is aligned */
export function table(head: readonly string[], rule: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, rule, ...rows].map(tableRow).join('\n');
}

/** The first rows, as many as have room in so many characters. */
export function fitting(rows: readonly (readonly string[])[], longest: number): readonly (readonly string[])[] {
  let length = 0;
  const first = rows.findIndex((row) => (length += rowLength(row)) > longest);
  return first < 0 ? rows : rows.slice(0, first);
}

/** Characters, with the end of the line. */
export function rowLength(row: readonly string[]): number {
  return tableRow(row).length + 1;
}

function tableRow(row: readonly string[]): string {
  return `| ${row.join(' | ')} |`;
}
