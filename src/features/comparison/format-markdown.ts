import { weights, type Change, type Weight, type WordChange } from '../../core/diff/change';
import type { Language } from '../../core/text/language';
import { message } from '../../core/text/message';
import { comparisonTexts as texts } from '../../l10n/comparison';
import { plainMarkdown } from './plain-markdown';
import { summaryOf } from './summary';
import { shortened } from './word-runs';

/**
 * The body of a comment in a pull request: by plan and field of action, the weakened first, folded where it is long.
 *
 * @param notCompared sentences about what could not be compared
 */
export function formatMarkdown(changes: readonly Change[], language: Language, notCompared: readonly string[] = []): string {
  const notes = notesOf(notCompared, language);
  if (changes.length === 0) return `${[texts.none[language], ...notes].join('\n\n')}\n`;
  const shown = fitting(changes, language, LONGEST - notes.join().length);
  const documents = [...new Set(byWeight(shown).map(({ document }) => document))];
  const blocks = documents.map((document) => documentBlock(shown.filter((change) => change.document === document), language));
  const omitted = changes.length - shown.length;
  const end = omitted === 0 ? [] : [`*${message(texts.notShown, language, { count: omitted })}*`];
  return `${[`## ${texts.heading[language]}`, `**${summaryOf(changes, language)}**`, ...notes, ...blocks, ...end].join('\n\n')}\n`;
}

function byWeight(changes: readonly Change[]): Change[] {
  return weights.flatMap((weight) => changes.filter((change) => change.weight === weight));
}

function notesOf(notCompared: readonly string[], language: Language): string[] {
  const lines = notCompared.slice(0, SHOWN).map((sentence) => `- ${plainMarkdown(sentence)}`);
  const omitted = notCompared.length - lines.length;
  if (omitted > 0) lines.push(`- ${message(texts.moreNotCompared, language, { count: omitted })}`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** GitHub takes comments of 65,536 characters. */
const LONGEST = 60_000;

/** Those that have room, in order; where not all have, what is weakened goes before everything else. */
function fitting(changes: readonly Change[], language: Language, longest: number): Change[] {
  const fits = new Set<Change>();
  const headings = new Set<string>();
  let left = longest;
  for (const change of byWeight(changes)) {
    const heading = headingsOf(change, language);
    const length = line(change, language).length + 1 + (headings.has(heading) ? 0 : heading.length + FOLD);
    if (length > left) continue;
    left -= length;
    headings.add(heading);
    fits.add(change);
  }
  return changes.filter((change) => fits.has(change));
}

/** Characters at most around what is folded. */
const FOLD = 150;

function headingsOf({ documentTitle, document, field }: Change, language: Language): string {
  return [documentTitle[language], document, field?.[language] ?? texts.otherField[language]].map(plainMarkdown).join('\n');
}

function documentBlock(changes: readonly Change[], language: Language): string {
  const fields = [...new Set(changes.map(({ field }) => field?.[language]))];
  const blocks = fields.map((field) => {
    const own = changes.filter((change) => change.field?.[language] === field);
    const heading = fields.length === 1 && field === undefined ? [] : [`#### ${plainMarkdown(field ?? texts.otherField[language])}`];
    return [...heading, list(own, language)].join('\n\n');
  });
  const title = changes[0]?.documentTitle[language] ?? '';
  return [`### ${plainMarkdown(title)}`, ...blocks].join('\n\n');
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

/** So many changes of a field of action are shown at once. */
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
