import type { Guide } from '../../core/schema/guide';
import { say, type Language } from '../../core/text/language';
import { completionTexts } from '../../l10n/completion';
import type { Asked } from './asked';
import { filterOf, type Completion } from './completion';
import { rulesKeyCompletions } from './config-rules';
import { escapeSnippet } from './snippet';

/** The keys that the map may have and does not have yet: the required ones first, then in their canonical order. @param lead what comes before each, such as the dash of an item */
export function keyCompletions(asked: Asked, guide: Guide, column: number, lead: string): Completion[] {
  const { place, snapshot: { language } } = asked;
  if (guide.format === 'rules') return rulesKeyCompletions(asked);
  const present = new Set(place.neighbours().map(({ name }) => name));
  const required = new Set(guide.required);
  const keys = Object.entries(guide.properties ?? {}).filter(([key]) => !present.has(key));
  const sorted = [...keys.filter(([key]) => required.has(key)), ...keys.filter(([key]) => !required.has(key))];
  return sorted.map(([key, inner]): Completion => {
    const title = inner.title[language];
    const detail = required.has(key) ? say(completionTexts.required, language, { title }) : title;
    const proposal = { label: key, kind: 'key', detail, documentation: documentationOf(inner, language) } as const;
    return { ...proposal, ...behindKey(asked, key, inner, column, lead), range: place.range, filter: filterOf({ ...proposal, detail: title }) };
  });
}

/** In the language of the reader, and where it is short in the other one too. */
function documentationOf({ title, description }: Guide, language: Language): string | undefined {
  if (description.de === '') return undefined;
  const other = language === 'de' ? 'en' : 'de';
  const both = description[language].length + description[other].length <= LONGEST_BOTH;
  return both ? `${description[language]}\n\n${title[other]}: ${description[other]}` : description[language];
}

const LONGEST_BOTH = 220;

/** The key with what has to stand behind it: its only value, a space, brackets, or a new line with a dash. */
function behindKey(asked: Asked, key: string, guide: Guide, column: number, lead: string): Written {
  const { place, canFillSnippets } = asked;
  const start = place.lead + lead + key;
  if (place.hasColon) return plain(start);
  const only = onlyValueOf(key, guide);
  if (only !== undefined) return plain(`${start}: ${only}`);
  const brackets = canFillSnippets ? bracketsBehind(key, guide, place.isFlow) : undefined;
  if (brackets !== undefined) return { text: escapeSnippet(start) + brackets, isSnippet: true, asksOn: !brackets.includes('"') };
  if (place.isFlow || !(isMap(guide) || guide.items)) return plain(`${start}: `, hasProposals(guide));
  return plain(`${start}:${newLine(asked, column, guide)}`, true);
}

type Written = Pick<Completion, 'text' | 'isSnippet' | 'asksOn'>;

function plain(text: string, asksOn = false): Written {
  return { text, isSnippet: false, asksOn };
}

/** The kind of a document that has none is still open. */
function onlyValueOf(key: string, { values }: Guide): string | number | undefined {
  return key !== 'kind' && values?.length === 1 ? values[0]?.value : undefined;
}

/** References and values stand in one line, as they are short; between brackets everything does. */
function bracketsBehind(key: string, guide: Guide, isFlow: boolean): string | undefined {
  if (NUMBERS_IN_QUOTES.has(key)) return ': "$1"';
  if (guide.items && (isFlow || guide.items.refersTo || guide.items.values)) return ': [$1]';
  return isFlow && isMap(guide) ? ': { $1 }' : undefined;
}

function isMap({ properties, format }: Guide): boolean {
  return (properties !== undefined && format !== 'text') || format === 'rules';
}

/** Leading zeros are lost without. */
const NUMBERS_IN_QUOTES: ReadonlySet<string> = new Set(['ags', 'ars']);

function newLine({ layout }: Asked, column: number, guide: Guide): string {
  return layout.lineBreak + ' '.repeat(column + (guide.items ? layout.list : layout.map)) + (guide.items ? '- ' : '');
}

function hasProposals({ format, values, refersTo, type }: Guide): boolean {
  return values !== undefined || refersTo !== undefined || format === 'date' || type === 'boolean';
}
