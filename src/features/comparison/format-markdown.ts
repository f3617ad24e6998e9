import { weights, type Change, type ChangedThing, type Weight, type WordChange } from '../../core/diff/change';
import { tame, type Language } from '../../core/text/language';
import { message } from '../../core/text/message';
import { comparisonTexts as texts } from '../../l10n/comparison';
import { plainMarkdown } from './plain-markdown';
import { noChangeText, summaryOf, weightWords } from './summary';
import { shortened } from './word-runs';

/** What a comment says. */
export interface Commented {
  readonly changes: readonly Change[];
  /** Sentences about what could not be compared. */
  readonly notCompared: readonly string[];
}

/** The body of a comment in a pull request: by plan and field of action, the weakened first, folded where it is long. */
export function formatMarkdown({ changes, notCompared }: Commented, language: Language): string {
  if (changes.length === 0 && notCompared.length === 0) return `${noChangeText({ notCompared })[language]}\n`;
  const summary = changes.length === 0 ? noChangeText({ notCompared })[language] : `**${summaryOf(changes, language)}**`;
  const notes = notesOf(notCompared, language);
  return [`## ${texts.heading[language]}`, ...notes, summary, ...changeBlocks(changes, LONGEST - notes.join().length, language)].join('\n\n') + '\n';
}

/** Characters. GitHub takes comments of 65,536. */
const LONGEST = 60_000;

/** What nobody knows the changes of must not pass for unchanged. */
function notesOf(notCompared: readonly string[], language: Language): string[] {
  const lines = notCompared.slice(0, SHOWN).map((sentence) => `- ⚠️ ${plainMarkdown(tame(sentence, LONGEST_NOTE))}`);
  const more = notCompared.length - lines.length;
  return lines.length === 0 ? [] : [[...lines, ...(more > 0 ? [`- ⚠️ ${message(texts.moreNotCompared, language, { count: more })}`] : [])].join('\n')];
}

const LONGEST_NOTE = 400;

function changeBlocks(changes: readonly Change[], longest: number, language: Language): string[] {
  const shown = fitting(weights.flatMap((weight) => changes.filter((change) => change.weight === weight)), longest, language);
  // Two workspaces may have plans of the same id.
  const documents = [...new Set(shown.map(({ within }) => within))];
  const blocks = documents.map((document) => documentBlock(document, shown.filter(({ within }) => within === document), language));
  return [...blocks, ...notShown(changes.length - shown.length, language)];
}

/** Those that have room, the first ones before all others. */
function fitting(changes: readonly Change[], longest: number, language: Language): Change[] {
  const frames = new Map<ChangedThing, Set<string>>();
  let left = longest;
  return changes.filter((change) => {
    const headings = frames.get(change.within) ?? new Set();
    const field = titleWords(change.field?.[language] ?? texts.otherField[language]);
    const frame = (headings.size > 0 ? 0 : titleWords(change.within.title[language]).length) + (headings.has(field) ? 0 : field.length + FOLD);
    const length = line(change, language).length + 1 + frame;
    if (length > left) return false;
    left -= length;
    frames.set(change.within, headings.add(field));
    return true;
  });
}

/** Characters at most around what is folded, and of the marks of both headings. */
const FOLD = 200;

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
