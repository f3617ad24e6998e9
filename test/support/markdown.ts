/** What is wrong with the structure of a Markdown text: skipped heading levels, tables whose rows differ, stray blanks. */
export function markdownProblems(text: string): string[] {
  const lines = text.split('\n');
  return [...headingProblems(lines), ...tableProblems(lines), ...blankProblems(lines)];
}

/** The cells of a row; an escaped bar does not end one. */
export function cellsOf(row: string): string[] {
  return row.trim().replace(/^\||\|$/g, '').split(/(?<!\\)(?:\\\\)*\|/).map((cell) => cell.trim());
}

function headingProblems(lines: readonly string[]): string[] {
  const headings = lines.filter((line) => /^#/.test(line));
  const levels = headings.map((line) => /^#+/.exec(line)?.[0].length ?? 0);
  return headings.flatMap((line, index) => {
    const before = levels[index - 1];
    if (!/^#{1,6} \S/.test(line)) return [`no heading: ${line}`];
    return before !== undefined && (levels[index] ?? 0) > before + 1 ? [`skips a level: ${line}`] : [];
  });
}

function tableProblems(lines: readonly string[]): string[] {
  return tablesOf(lines).flatMap(([head = '', rule = '', ...rows]) => {
    const columns = cellsOf(head).length;
    if (!cellsOf(rule).every((cell) => /^:?-{3,}:?$/.test(cell))) return [`no line below the head: ${head}`];
    return [rule, ...rows].filter((row) => cellsOf(row).length !== columns).map((row) => `not ${columns} columns: ${row}`);
  });
}

function tablesOf(lines: readonly string[]): string[][] {
  const tables: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('|')) continue;
    if (lines[index - 1]?.startsWith('|')) tables.at(-1)?.push(line);
    else tables.push([line]);
  }
  return tables;
}

/** A table or heading without a blank line around it is none in every Markdown. */
function blankProblems(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1] ?? '';
    if (/[ \t]$/.test(line)) return [`ends in a blank: ${line}`];
    if (line === '' && before === '' && index > 0 && index < lines.length - 1) return [`two empty lines before: ${lines[index + 1] ?? ''}`];
    const opens = /^#/.test(line) || (line.startsWith('|') && !before.startsWith('|'));
    return opens && before !== '' ? [`no empty line before: ${line}`] : [];
  });
}
