import { weights, type Change, type Weight, type WordChange } from '../../core/diff/change';
import type { Language, Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { comparisonTexts as texts } from '../../l10n/comparison';
import { leftOutSentence, type LeftOut } from './left-out';
import { plainMarkdown } from './plain-markdown';
import { summaryOf } from './summary';
import { shortened } from './word-runs';

/**
 * The body of a comment in a pull request: what was not compared, then by plan and field of action, the weakened first,
 * folded where it is long.
 */
export function formatMarkdown(changes: readonly Change[], language: Language, left: readonly LeftOut[] = []): string {
  if (changes.length === 0) return [noneText(left)[language], ...leftBlock(left, language)].join('\n\n') + '\n';
  const documents = [...new Set(weights.flatMap((weight) => changes.filter((change) => change.weight === weight)).map(({ document }) => document))];
  const blocks = documents.map((document) => documentBlock(changes.filter((change) => change.document === document), language));
  return [`## ${texts.heading[language]}`, `**${summaryOf(changes, language)}**`, ...leftBlock(left, language), ...fitting(blocks, language)].join('\n\n') + '\n';
}

/** Says that nothing is different, at least in what was compared. */
export function noneText(left: readonly LeftOut[]): Text {
  return left.length === 0 ? texts.none : texts.noneCompared;
}

function leftBlock(left: readonly LeftOut[], language: Language): string[] {
  const lines = left.slice(0, SHOWN).map((each) => leftOutSentence(each, language));
  const more = left.length > SHOWN ? [message(texts.moreLeft, language, { count: left.length - SHOWN })] : [];
  return left.length === 0 ? [] : [[...lines, ...more].map((line) => `- ⚠️ ${plainMarkdown(line)}`).join('\n')];
}

interface Block {
  readonly text: string;
  readonly count: number;
}

/** GitHub takes comments of 65,536 characters. */
const LONGEST = 60_000;

function fitting(blocks: readonly Block[], language: Language): string[] {
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

function documentBlock(changes: readonly Change[], language: Language): Block {
  const fields = [...new Set(changes.map(({ field }) => field?.[language]))];
  const blocks = fields.map((field) => {
    const own = changes.filter((change) => change.field?.[language] === field);
    const heading = fields.length === 1 && field === undefined ? [] : [`#### ${plainMarkdown(field ?? texts.otherField[language])}`];
    return [...heading, list(own, language)].join('\n\n');
  });
  const title = changes[0]?.documentTitle[language] ?? '';
  return { text: [`### ${plainMarkdown(title)}`, ...blocks].join('\n\n'), count: changes.length };
}

/** What is weakened is never folded, unless a resolution covers it. */
function list(changes: readonly Change[], language: Language): string {
  const isOpen = (change: Change, index: number): boolean => index < SHOWN || (change.weight === 'weakened' && change.coveredBy === undefined);
  const open = changes.filter(isOpen).map((change) => line(change, language));
  const folded = changes.filter((change, index) => !isOpen(change, index)).map((change) => line(change, language));
  if (folded.length === 0) return open.join('\n');
  const title = folded.length === 1 ? texts.oneMore[language] : message(texts.more, language, { count: folded.length });
  return [...open, '', `<details><summary>${title}</summary>`, '', ...folded, '', '</details>'].join('\n');
}

/** So many changes of a field of action, or documents that were not compared, are shown at once. */
const SHOWN = 10;

function line(change: Change, language: Language): string {
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
