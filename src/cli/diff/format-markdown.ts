import { weights, type Change, type Weight, type WordChange } from '../../core/diff/change';
import { cliDiffTexts as texts } from '../../l10n/cli-diff';
import { message } from '../message';
import { countsOf } from './format-json';
import { plainMarkdown } from './plain-markdown';
import type { DiffResult } from './result';
import { shortened } from './word-runs';

/** The body of a comment in a pull request: by plan and field of action, the weakened first, folded where it is long. */
export function formatMarkdown(result: DiffResult): string {
  const { changes, language } = result;
  if (changes.length === 0) return `${texts.none[language]}\n`;
  const documents = [...new Set(weights.flatMap((weight) => changes.filter((change) => change.weight === weight)).map(({ document }) => document))];
  const blocks = documents.map((document) => documentBlock(changes.filter((change) => change.document === document), result));
  return [`## ${texts.heading[language]}`, summaryLine(result), ...fitting(blocks, result)].join('\n\n') + '\n';
}

function summaryLine({ changes, language }: DiffResult): string {
  const count = changes.length === 1 ? texts.oneChange[language] : message(texts.changes, language, { count: changes.length });
  return `**${message(texts.summary, language, { count, ...countsOf(changes) })}**`;
}

interface Block {
  readonly text: string;
  readonly count: number;
}

/** GitHub takes comments of 65,536 characters. */
const LONGEST = 60_000;

function fitting(blocks: readonly Block[], { language }: DiffResult): string[] {
  const shown: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.text.length;
    if (length > LONGEST) break;
    shown.push(block);
  }
  const count = blocks.slice(shown.length).reduce((sum, block) => sum + block.count, 0);
  return [...shown.map(({ text }) => text), ...(count === 0 ? [] : [`*${message(texts.notShown, language, { count })}*`])];
}

function documentBlock(changes: readonly Change[], result: DiffResult): Block {
  const { language } = result;
  const fields = [...new Set(changes.map(({ field }) => field?.[language]))];
  const blocks = fields.map((field) => {
    const own = changes.filter((change) => change.field?.[language] === field);
    const heading = fields.length === 1 && field === undefined ? [] : [`#### ${plainMarkdown(field ?? texts.otherField[language])}`];
    return [...heading, list(own, result)].join('\n\n');
  });
  const title = changes[0]?.documentTitle[language] ?? '';
  return { text: [`### ${plainMarkdown(title)}`, ...blocks].join('\n\n'), count: changes.length };
}

/** What is weakened is never folded, unless a resolution covers it. */
function list(changes: readonly Change[], { language }: DiffResult): string {
  const isOpen = (change: Change, index: number): boolean => index < SHOWN || (change.weight === 'weakened' && change.coveredBy === undefined);
  const open = changes.filter(isOpen).map((change) => line(change, language));
  const folded = changes.filter((change, index) => !isOpen(change, index)).map((change) => line(change, language));
  if (folded.length === 0) return open.join('\n');
  const title = folded.length === 1 ? texts.oneMore[language] : message(texts.more, language, { count: folded.length });
  return [...open, '', `<details><summary>${title}</summary>`, '', ...folded, '', '</details>'].join('\n');
}

/** So many changes of a field of action are shown at once. */
const SHOWN = 10;

function line(change: Change, language: DiffResult['language']): string {
  const covered = change.coveredBy === undefined ? '' : ` *(${plainMarkdown(message(texts.coveredBy, language, { resolution: change.coveredBy }))})*`;
  const words = change.words ? `\n  - ${shortened(change.words).map(wordRun).join('')}` : '';
  return `- ${signs[change.weight]} **${texts[change.weight][language]}**: ${plainMarkdown(change.message[language])}${covered}${words}`;
}

function wordRun({ kind, text }: WordChange): string {
  const plain = plainMarkdown(text);
  if (kind === 'same') return plain;
  return kind === 'removed' ? `<del>${plain}</del>` : `<ins>${plain}</ins>`;
}

const signs: Readonly<Record<Weight, string>> = { weakened: '🔻', strengthened: '🔺', neutral: '▫️', editorial: '✏️' };
