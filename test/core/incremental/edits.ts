import type { Random } from './random';

/** What somebody does to a text; `others` is all that could be pasted. */
export type Edit = (text: string, random: Random, others: readonly string[]) => string;

/** By name, so that a failure can say what was done. */
export const edits: Readonly<Record<string, Edit>> = {
  type: (text, random) => insert(text, random.below(text.length + 1), random.pick([...'aeinrst19 -:.,#"', 'ä', '€'])),
  typeWord: (text, random) => insert(text, random.below(text.length + 1), random.pick(WORDS)),
  typeBehindValue: (text, random) => insert(text, endOfLine(text, random.below(text.length + 1)), random.pick(['x', ' y', ' 1', ' # Notiz', ': z', '\n', '\n    '])),
  erase: (text, random) => cut(text, random.below(text.length + 1), 1 + random.below(3)),
  eraseMore: (text, random) => cut(text, random.below(text.length + 1), 1 + random.below(80)),
  eraseValue: (text, random) => replaceNth(text, random, /(?<=: )\S[^\n]*/g, () => ''),
  newLine: (text, random) => insert(text, lineStart(text, random), `${' '.repeat(2 * random.below(4))}${random.pick(LINES)}\n`),
  deleteLines: (text, random) => onLines(text, random, 1 + random.below(12), () => []),
  duplicateLines: (text, random) => onLines(text, random, 1 + random.below(12), (lines) => [...lines, ...lines]),
  moveLines: (text, random) => onLines(text, random, 2 + random.below(12), ([first = '', ...rest]) => [...rest, first]),
  indent: (text, random) => onLines(text, random, 1 + random.below(6), (lines) => lines.map((line) => `  ${line}`)),
  outdent: (text, random) => onLines(text, random, 1 + random.below(6), (lines) => lines.map((line) => line.replace(/^ {1,2}/, ''))),
  comment: (text, random) => onLines(text, random, 1 + random.below(3), (lines) => lines.map((line) => `# ${line}`)),
  paste: (text, random, others) => insert(text, lineStart(text, random), someLines(random.pick(others), random)),
  break: (text, random) => insert(text, random.below(text.length + 1), random.pick(BREAKING)),
  carriageReturns: (text) => (text.includes('\r\n') ? text.replace(/\r\n/g, '\n') : text.replace(/\r?\n/g, '\r\n')),
  ignore: (text, random) => insert(text, lineStart(text, random), `${' '.repeat(2 * random.below(3))}# planwerk-ignore${random.pick(['', '-file'])} ${random.pick(RULES)}${random.pick([' -- geprüft', ''])}\n`),
  anchor: (text, random) => replaceNth(text, random, /(?<=: )(?=\S)/g, () => random.pick(['&a ', '*a #'])),
  changeKind: (text, random) => text.replace(/^kind: .*$/m, `kind: ${random.pick(['plan', 'register', 'report', 'assessment', 'calendar', 'plam', ''])}`),
  renameId: (text, random) => replaceNth(text, random, /(?<=\bid: )[\w-]+/g, (id) => random.pick([`${id}x`, 'neu', 'Neue Kennung', 'kreistag'])),
  renameReference: (text, random) => replaceNth(text, random, /(?<=[[ ])[a-z]+-[a-z-]+(?=[,\] \n])/g, (id) => random.pick([`${id}x`, 'gibt-es-nicht', 'nirgends/x'])),
  changeNumber: (text, random) => replaceNth(text, random, /\b\d+\b/g, () => random.pick(['1', '2030', '1999', '1.250', '8,8', '-3'])),
  duplicateKey: (text, random) => insert(text, lineStart(text, random), random.pick(['goals:\n', 'measures:\n  - { id: doppelt, title: Doppelt }\n', 'title: Noch einer\n', 'id: zweite\n'])),
  swapKeys: (text, random) => random.pick([renamed('goals', 'measures'), renamed('measures', 'indicators'), renamed('indicators', 'indikatoren')])(text),
  ofWhole: (text, random) => random.pick([`---\n${text}`, `${text}---\n`, `{ a: 1 }\n${text}`, `${text}...\n`, `\uFEFF${text}`, text.replace(/^---\n|\uFEFF|^\{ a: 1 \}\n/, '')]),
};

const WORDS = ['neu', 'id: x', '- ', '  - id: y\n', 'goals:\n', ' title: T', '2026-02-30', 'amount: 3', 'Frau Beispiel', '\n\n', '\t', '| ', '>-'];
const LINES = ['- id: eins', '- { id: zwei, title: Zwei }', 'title: Neu', 'responsible: kreistag', 'foo: bar', 'text', 'status: running', '- a', ''];
const BREAKING = ['"', "'", '[', ']', '{', '}', ': ', '\t', '&a ', '*a', '!x ', '\r', '\u0000', '- ', '? ', '\n', '---\n', '|'];
const RULES = ['goal/no-measure', 'schema/unknown-key', 'reference/unknown measure/no-goal', 'gibt/es-nicht', ''];

function insert(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}

function cut(text: string, at: number, length: number): string {
  return text.slice(0, at) + text.slice(at + length);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function lineStart(text: string, random: Random): number {
  return text.lastIndexOf('\n', random.below(text.length + 1) - 1) + 1;
}

function onLines(text: string, random: Random, count: number, change: (lines: readonly string[]) => readonly string[]): string {
  const lines = text.split('\n');
  const first = random.below(lines.length);
  return [...lines.slice(0, first), ...change(lines.slice(first, first + count)), ...lines.slice(first + count)].join('\n');
}

function someLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const first = random.below(lines.length);
  return `${lines.slice(first, first + 1 + random.below(15)).join('\n')}\n`;
}

function replaceNth(text: string, random: Random, pattern: RegExp, replacement: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: match } = random.pick(found);
  return text.slice(0, index) + replacement(match) + text.slice(index + match.length);
}

function renamed(from: string, to: string): (text: string) => string {
  return (text) => text.replace(new RegExp(`^${from}:`, 'm'), `${to}:`);
}
