import { weights, type Change, type ChangedThing, type ThingPlace, type Weight, type WordChange } from '../../core/diff/change';
import { tame, type Language } from '../../core/text/language';
import { message } from '../../core/text/message';
import { comparisonTexts as texts } from '../../l10n/comparison';
import type { ComparedSides } from './compare-sides';
import { leftOutSentence, type LeftOut } from './left-out';
import { plainMarkdown } from './plain-markdown';
import { noChangeText, summaryOf, weightWords } from './summary';
import { shortened } from './word-runs';

/** The body of a comment in a pull request: by plan and field of action, the weakened first, folded where it is long. */
export function formatMarkdown({ changes, left }: ComparedSides, language: Language): string {
  if (changes.length === 0 && left.length === 0) return `${noChangeText({ left })[language]}\n`;
  const summary = changes.length === 0 ? noChangeText({ left })[language] : `**${summaryOf(changes, language)}**`;
  return [`## ${texts.heading[language]}`, ...leftOut(left, language), summary, ...changeBlocks(changes, language)].join('\n\n') + '\n';
}

/** What nobody knows the changes of must not pass for unchanged. */
function leftOut(left: readonly LeftOut[], language: Language): string[] {
  const lines = left.slice(0, SHOWN).map((each) => `- ⚠️ ${plainMarkdown(tame(leftOutSentence(each, language), LONGEST_LINE))}`);
  const more = left.length - lines.length;
  return lines.length === 0 ? [] : [[...lines, ...(more > 0 ? [`- ⚠️ ${message(texts.moreLeftOut, language, { count: more })}`] : [])].join('\n')];
}

const LONGEST_LINE = 400;

function changeBlocks(changes: readonly Change[], language: Language): string[] {
  const byWeight = weights.flatMap((weight) => changes.filter((change) => change.weight === weight));
  const shown = byWeight.slice(0, fittingCount(byWeight, language));
  // Two workspaces may have plans of the same id.
  const documents = [...new Set(shown.map(({ within }) => within))];
  const blocks = documents.map((document) => documentBlock(document, shown.filter(({ within }) => within === document), language));
  return [...blocks, ...notShown(changes.length - shown.length, language)];
}

/** GitHub takes comments of 65,536 characters; what is not compared takes some of them. */
const LONGEST = 55_000;

/** So long are two headings and what folds a list, at most. */
const LONGEST_FRAME = 800;

/** So many changes fit into a comment. */
function fittingCount(changes: readonly Change[], language: Language): number {
  const groups = new Set<string>();
  let length = 0;
  const end = changes.findIndex((change) => {
    const group = `${placeOf(change.within)?.uri ?? ''} ${change.field?.[language] ?? ''}`;
    length += line(change, language).length + 1 + (groups.has(group) ? 0 : LONGEST_FRAME);
    groups.add(group);
    return length > LONGEST;
  });
  return end < 0 ? changes.length : end;
}

function placeOf({ from, to }: ChangedThing): ThingPlace | undefined {
  return to ?? from;
}

function notShown(count: number, language: Language): string[] {
  if (count === 0) return [];
  return [`*${count === 1 ? texts.oneNotShown[language] : message(texts.notShown, language, { count })}*`];
}

function documentBlock(document: ChangedThing, changes: readonly Change[], language: Language): string {
  const fields = [...new Set(changes.map(({ field }) => field?.[language]))];
  const blocks = fields.map((field) => {
    const own = changes.filter((change) => change.field?.[language] === field);
    const heading = fields.length === 1 && field === undefined ? [] : [`#### ${titleWords(field ?? texts.otherField[language])}`];
    return [...heading, list(own, language)].join('\n\n');
  });
  return [`### ${titleWords(document.title[language])}`, ...blocks].join('\n\n');
}

/** A title of any length must not push out what has changed. */
function titleWords(title: string): string {
  return plainMarkdown(tame(title, 120));
}

/** What is weakened is never folded, unless a resolution covers it. */
function list(changes: readonly Change[], language: Language): string {
  const isOpen = (change: Change, index: number): boolean => index < SHOWN || (change.weight === 'weakened' && change.coveredBy === undefined);
  const open = changes.filter(isOpen).map((change) => line(change, language));
  const folded = changes.filter((change, index) => !isOpen(change, index));
  if (folded.length === 0) return open.join('\n');
  const title = folded.length === 1 ? texts.oneMore[language] : message(texts.more, language, { count: folded.length, weights: weightWords(folded, language) });
  return [...open, '', `<details><summary>${title}</summary>`, '', ...folded.map((change) => line(change, language)), '', '</details>'].join('\n');
}

/** So many changes of a field of action are shown at once, and so many documents that were not compared. */
const SHOWN = 10;

function line(change: Change, language: Language): string {
  const covered = change.coveredBy === undefined ? '' : ` *(${plainMarkdown(message(texts.coveredBy, language, { resolution: change.coveredBy.words[language] }))})*`;
  const words = change.words ? `\n  - ${shortened(change.words).map(wordRun).join('')}` : '';
  return `- ${signs[change.weight]} **${texts[change.weight][language]}**: ${plainMarkdown(change.message[language])}${covered}${words}`;
}

function wordRun({ kind, text }: WordChange): string {
  const plain = plainMarkdown(text);
  if (kind === 'same') return plain;
  return kind === 'removed' ? `<del>${plain}</del>` : `<ins>${plain}</ins>`;
}

const signs: Readonly<Record<Weight, string>> = { weakened: '🔻', strengthened: '🔺', neutral: '▫️', editorial: '✏️' };
