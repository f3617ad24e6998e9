import { say, type Language, type Text, type TextData } from '../text/language';
import type { Weight } from './change';
import type { Difference } from './compare';
import type { EntityPair } from './pairing';
import type { Entity } from './entity';
import { elementName } from './names';
import { quoted, shownValue, type TitleOfReference } from './shown';
import { titleOf } from '../model/title';

/** What a sentence about a difference is made of. */
export interface SentenceParts {
  readonly difference: Difference;
  readonly kind: string;
  readonly weight: Weight;
  readonly thing: Entity;
  readonly oldTitle: TitleOfReference;
  readonly newTitle: TitleOfReference;
  /** What stands behind a number: `Prozent`, `EUR`. */
  readonly unit: Text | undefined;
  /** What a resolution had decided on, to remind of it. */
  readonly decided: Text | undefined;
}

/** „Ziel „Weniger Arbeitslose“, Zielwert „Arbeitslosenquote“: Wert abgeschwächt, von 8,8 auf 9,5 Prozent.“ */
export function sentence(parts: SentenceParts): Text {
  return { de: sentenceIn(parts, 'de'), en: sentenceIn(parts, 'en') };
}

function sentenceIn(parts: SentenceParts, language: Language): string {
  const { difference: { from, to, guide, path }, oldTitle, newTitle, unit, decided } = parts;
  const suffix = unit ? ` ${unit[language]}` : '';
  const data: TextData = {
    subject: listing(subjectOf(parts, language)),
    field: listing(path.length === 0 ? '' : fieldOf(parts, language)),
    from: listing(shownValue(from?.node, guide, oldTitle, language)),
    to: listing(shownValue(to?.node, guide, newTitle, language) + (to ? suffix : '')),
  };
  const text = path.length === 0 ? (from ? texts.elementRemoved : texts.elementAdded) : verbOf(parts);
  const reminder = decided && parts.weight === 'weakened' ? `; ${decided[language]}` : '';
  return `${say(text, language, data)}${reminder}.`;
}

/** Longer than what a name in a message may be. */
function listing(text: string): { de: string; en: string; isListing: true } {
  return { de: text, en: text, isListing: true };
}

function verbOf({ difference: { from, to, guide }, weight, kind }: SentenceParts): Text {
  if (!from) return texts.added;
  if (!to) return texts.removed;
  if (guide?.format === 'date' && weight !== 'neutral') return weight === 'weakened' ? texts.later : texts.earlier;
  if (guide?.format === 'money' && weight !== 'neutral') return weight === 'weakened' ? texts.less : texts.more;
  if (weight === 'weakened' && kind.startsWith('t')) return texts.weakened;
  if (weight === 'strengthened' && kind.startsWith('t')) return texts.strengthened;
  return guide?.format === 'text' ? texts.reworded : texts.changed;
}

/** The thing, and inside it the element where that is another: Ziel „…“, Zielwert „…“. */
function subjectOf({ difference, thing, oldTitle, newTitle }: SentenceParts, language: Language): string {
  const subject = `${elementName(thing.type)[language]} ${quoted(titleOf(thing.node)[language], language)}`;
  if (difference.element === thing.type) return subject;
  const element = difference.toElement ?? difference.fromElement;
  const known = difference.to ? newTitle : oldTitle;
  const first = element?.pairs.find(({ value }) => value.kind === 'scalar' && value.value !== null);
  const shown = first && element ? shownValue(first.value, difference.elementGuide?.properties?.[first.key.name], known, language) : '';
  return `${subject}, ${elementName(difference.element)[language]}${shown === '' ? '' : ` ${shown}`}`;
}

/** The titles of the keys: „Zeitplan, Ende“. */
function fieldOf({ difference: { path, elementGuide } }: SentenceParts, language: Language): string {
  let guide = elementGuide;
  return path.map((key) => {
    guide = guide?.properties && Object.hasOwn(guide.properties, key) ? guide.properties[key] : undefined;
    return guide?.title[language] || key;
  }).join(', ');
}

/** A thing whose id is another, or which stands in another document. */
export function pairSentence({ from, to }: EntityPair, what: 'renamed' | 'moved'): Text {
  const subject = (language: Language): string => `${elementName(to.type)[language]} ${quoted(titleOf(to.node)[language], language)}`;
  const data = what === 'renamed' ? { from: from.id, to: to.id } : { from: from.document.id ?? '', to: to.document.id ?? '' };
  return {
    de: `${say(texts[what], 'de', { subject: listing(subject('de')), ...data })}.`,
    en: `${say(texts[what], 'en', { subject: listing(subject('en')), ...data })}.`,
  };
}

const texts = {
  elementAdded: { de: '{subject} kommt hinzu', en: '{subject} is new' },
  elementRemoved: { de: '{subject} entfällt', en: '{subject} is gone' },
  renamed: { de: '{subject}: Kennung von {from} in {to} geändert', en: '{subject}: id changed from {from} to {to}' },
  moved: { de: '{subject}: von {from} nach {to} verschoben', en: '{subject}: moved from {from} to {to}' },
  added: { de: '{subject}: {field} ergänzt ({to})', en: '{subject}: {field} added ({to})' },
  removed: { de: '{subject}: {field} entfällt (bisher {from})', en: '{subject}: {field} removed (was {from})' },
  changed: { de: '{subject}: {field} von {from} in {to} geändert', en: '{subject}: {field} changed from {from} to {to}' },
  reworded: { de: '{subject}: {field} neu gefasst', en: '{subject}: {field} reworded' },
  weakened: { de: '{subject}: {field} abgeschwächt, von {from} auf {to}', en: '{subject}: {field} weakened from {from} to {to}' },
  strengthened: { de: '{subject}: {field} verschärft, von {from} auf {to}', en: '{subject}: {field} strengthened from {from} to {to}' },
  later: { de: '{subject}: {field} später, {to} statt {from}', en: '{subject}: {field} later, {to} instead of {from}' },
  earlier: { de: '{subject}: {field} früher, {to} statt {from}', en: '{subject}: {field} earlier, {to} instead of {from}' },
  less: { de: '{subject}: {field} gesenkt, von {from} auf {to}', en: '{subject}: {field} lowered from {from} to {to}' },
  more: { de: '{subject}: {field} erhöht, von {from} auf {to}', en: '{subject}: {field} raised from {from} to {to}' },
} satisfies Record<string, Text>;
