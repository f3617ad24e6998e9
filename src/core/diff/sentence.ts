import { titleOf } from '../model/title';
import type { Language, Text } from '../text/language';
import { valueOf, type MapNode } from '../yaml/node';
import type { Weight } from './change';
import type { Difference } from './compare';
import { reminderOf, type Decision } from './decision';
import type { Entity } from './entity';
import { fieldName } from './field-names';
import { labelOf, labelWithContent, type Labelled } from './label';
import { elementName } from './names';
import type { EntityPair } from './pairing';
import { textVerb, type TextChange } from './text-change';
import { quoted, valueWords, type VersionContext } from './value-words';
import { verbOf } from './verb';

/** What a sentence about a difference is made of. */
export interface SentenceParts {
  readonly difference: Difference;
  readonly weight: Weight;
  readonly thing: Entity;
  readonly before: VersionContext;
  readonly after: VersionContext;
  /** Where the value is a text. */
  readonly text: TextChange | undefined;
  /** What had decided the value. */
  readonly decision: Decision | undefined;
}

/** Ziel „Weniger Arbeitslose“: Zielwert von 8,8 auf 9,5 Prozent abgeschwächt; beschlossen waren 8,8 Prozent am 12.03.2008 (Gemeinderat). */
export function sentence(parts: SentenceParts): Text {
  return { de: sentenceIn(parts, 'de'), en: sentenceIn(parts, 'en') };
}

function sentenceIn(parts: SentenceParts, language: Language): string {
  const { decision, weight, difference: { path } } = parts;
  const clause = path.length === 0 ? wholeClause(parts, language) : valueClause(parts, language);
  return `${clause}${decision && weight === 'weakened' ? reminder(decision, parts, language) : ''}.`;
}

/** Ziel „…“ entfällt; Ziel „…“: Zielvorgabe für „…“ (10 Prozent bis 2008) kommt hinzu. */
function wholeClause({ difference, thing, before, after }: SentenceParts, language: Language): string {
  const subject = thingName(thing, language);
  const what = difference.to ? { de: 'kommt hinzu', en: 'added' } : { de: 'entfällt', en: 'removed' };
  if (difference.element === thing.type) return `${subject} ${what[language]}`;
  return `${subject}: ${labelWithContent(elementOf(difference), { ...(difference.to ? after : before), language })} ${what[language]}`;
}

function valueClause(parts: SentenceParts, language: Language): string {
  const { difference, thing, text, before, after } = parts;
  const { element, path, from, to, elementGuide } = difference;
  const isInner = element !== thing.type;
  if (!isInner && text?.from !== undefined && text.to !== undefined && isTitle(path)) return renamedClause(thing, text, language);
  const subject = thingName(thing, language);
  const isValue = isOwnValue(difference);
  const label = isInner ? labelOf({ ...elementOf(difference), isValue }, { ...(from ? before : after), language }) : '';
  if (isValue) return `${subject}: ${label} ${verbIn(parts, language)}`;
  const place = label === '' ? subject : `${subject}, ${label}`;
  const field = fieldName(element, path, elementGuide, language);
  const isItem = (to ?? from)?.pair === undefined;
  return isItem ? `${place}, ${field}: ${verbIn(parts, language)}` : `${place}: ${field} ${verbIn(parts, language)}`;
}

/** Is that what the element is there for? Then its label says the field. */
function isOwnValue({ element, path, from, to }: Difference): boolean {
  const key = `${element}/${path.join('-')}`;
  return key === 'target/target' || (from !== undefined && to !== undefined && ownValues.has(key));
}

const ownValues: ReadonlySet<string> = new Set(['target/target-value', 'target-milestone/value', 'year-cost/cost', 'funding/amount', 'value/value']);

function isTitle(path: readonly string[]): boolean {
  return path.length === 1 && ['title', 'name', 'term'].includes(path[0] ?? '');
}

function renamedClause({ type }: Entity, { from = '', to = '' }: TextChange, language: Language): string {
  const word = { de: 'heißt jetzt', en: 'is now called' }[language];
  return `${elementName(type, language)} ${quoted(from, language)} ${word} ${quoted(to, language)}`;
}

function verbIn({ difference, weight, before, after, text }: SentenceParts, language: Language): string {
  const { from, to, guide } = difference;
  const isItem = (to ?? from)?.pair === undefined;
  if (text && !isItem) return textVerb(text, weight, language);
  const words = { to: valueWords(to?.node, guide, { ...after, language }), from: valueWords(from?.node, guide, { ...(to && before.unit?.[language] === after.unit?.[language] ? withoutWord(before, language) : before), language }) };
  return verbOf(difference, weight)[language].replace(/\{(from|to)\}/g, (_, side: 'from' | 'to') => words[side]);
}

/** „von 8,8 auf 9,5 Prozent“, but „von 8,8 % auf 9,5 %“. */
function withoutWord(context: VersionContext, language: Language): VersionContext {
  return /\p{L}{2}/u.test(context.unit?.[language] ?? '') ? { ...context, unit: undefined } : context;
}

/** What is gone is told already, and a council decides on a measure, not on its state. */
function reminder(decision: Decision, { difference: { from, to, guide, path }, before }: SentenceParts, language: Language): string {
  const isTold = path.length === 0 || !to || path.join() === 'status';
  const words = isTold ? '' : valueWords(from?.node, guide, { ...before, language });
  const counts = words !== '' && guide?.format !== 'date' && from?.node.kind === 'scalar' && typeof from.node.value === 'number';
  return reminderOf(decision, { words, amount: counts ? Number(from.node.value) : undefined }, language);
}

function elementOf({ element, path, from, to, fromElement, toElement, fromOwner, toOwner, elementGuide }: Difference): Labelled {
  const isNew = path.length === 0 ? !from && to !== undefined : !fromElement;
  const [node, owner] = isNew ? [toElement, toOwner] : [fromElement, fromOwner];
  if (!node) throw new TypeError('a difference stands in an element of one version at least');
  return { name: element, node, guide: elementGuide, isOnly: isOnlyItem(owner, node) };
}

function isOnlyItem(owner: MapNode | undefined, node: MapNode): boolean {
  const targets = owner && valueOf(owner, 'targets');
  return targets?.kind === 'list' && targets.items.length === 1 && targets.items[0] === node;
}

/** A thing whose id is another, or which stands in another document. */
export function pairSentence({ from, to }: EntityPair, what: 'renamed' | 'moved'): Text {
  const [old, now] = what === 'renamed' ? [from.id, to.id] : [from.document.id ?? '', to.document.id ?? ''];
  const [german, english] = what === 'renamed' ? ['Kennung jetzt', 'id is now'] : ['verschoben nach', 'moved to'];
  return {
    de: `${thingName(to, 'de')}: ${german} ${quoted(now, 'de')}, bisher ${quoted(old, 'de')}.`,
    en: `${thingName(to, 'en')}: ${english} ${quoted(now, 'en')}, was ${quoted(old, 'en')}.`,
  };
}

function thingName({ type, node }: Entity, language: Language): string {
  return `${elementName(type, language)} ${quoted(titleOf(node)[language], language)}`;
}
