import { totalsOf, type GoalsModel, type GoalsRow } from './row';

/** The rows that stay when the rows with these ids are folded; a folded row says what stands below it. */
export function visibleRows({ rows }: GoalsModel, folded: ReadonlySet<string>): GoalsRow[] {
  const visible: GoalsRow[] = [];
  let foldedAt = Infinity;
  for (const [index, row] of rows.entries()) {
    if (row.depth > foldedAt) continue;
    const isFoldable = (rows[index + 1]?.depth ?? 0) > row.depth;
    const isFolded = isFoldable && folded.has(row.id);
    foldedAt = isFolded ? row.depth : Infinity;
    if (isFolded) visible.push({ ...row, fold: 'folded', hidden: totalsOf(below(rows, index)) });
    else visible.push(isFoldable ? { ...row, fold: 'open' } : row);
  }
  return visible;
}

function below(rows: readonly GoalsRow[], index: number): readonly GoalsRow[] {
  const depth = rows[index]?.depth ?? 0;
  let end = index + 1;
  while ((rows[end]?.depth ?? 0) > depth) end++;
  return rows.slice(index + 1, end);
}
