import type { Guide } from '../schema/guide';
import { decimal, tame, type Language, type Text } from '../text/language';
import { valueOf, type MapNode, type ScalarNode, type YamlNode } from '../yaml/node';
import { scalarText, textsOf } from './content';
import { dateWords } from './date-words';
import type { TitleOfReference } from './lookup';

/** What the values of one version are told with. */
export interface VersionContext {
  readonly titleOf: TitleOfReference;
  /** What stands behind a number: „Prozent“. */
  readonly unit: Text | undefined;
  /** What amounts are in: `EUR`. */
  readonly currency: string;
}

export interface ValueContext extends VersionContext {
  readonly language: Language;
}

/** A value as a sentence says it: a reference by its title, a word of the schema by its meaning, a date and an amount as people write them. */
export function valueWords(node: YamlNode | undefined, guide: Guide | undefined, context: ValueContext): string {
  if (!node) return '';
  if (node.kind === 'list') return node.items.map((item) => valueWords(item, guide?.items, context)).join(', ') || '…';
  if (guide?.format === 'text') return textWords(node, context);
  return node.kind === 'map' ? mapWords(node, guide, context) : scalarWords(node, guide, context);
}

export function quoted(text: string, language: Language, longest?: number): string {
  return language === 'de' ? `„${tame(text, longest)}“` : `“${tame(text, longest)}”`;
}

function textWords(node: YamlNode, { language }: ValueContext): string {
  const texts = textsOf(node, language);
  return quoted(texts.get(language) ?? [...texts.values()][0] ?? '', language);
}

function scalarWords(node: ScalarNode, guide: Guide | undefined, context: ValueContext): string {
  const { language } = context;
  const text = scalarText(node);
  if (guide?.format === 'date' || guide?.format === 'year') return tame(dateWords(text, language));
  if (typeof node.value === 'number') return numberWords(node.value, guide, context);
  if (typeof node.value === 'boolean') return node.value ? { de: 'ja', en: 'yes' }[language] : { de: 'nein', en: 'no' }[language];
  const title = guide?.refersTo && context.titleOf(text, guide.refersTo);
  const meaning = guide?.values?.find((known) => String(known.value) === text)?.meaning[language];
  return quoted(title?.[language] || meaning || text, language);
}

function numberWords(value: number, guide: Guide | undefined, { language, unit, currency }: ValueContext): string {
  if (guide?.format === 'money') return amountWords(value, currency, language);
  if (guide?.format === 'share') return `${decimal(Math.round(value * 1000) / 10, language)}${{ de: ' %', en: '%' }[language]}`;
  const number = decimal(value, language);
  return guide?.format === 'number' && unit ? `${number} ${unit[language]}` : number;
}

function amountWords(value: number, currency: string, language: Language): string {
  const [whole = '', cents] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',');
  const number = cents === undefined ? grouped : `${grouped}${language === 'de' ? ',' : '.'}${cents.padEnd(2, '0')}`;
  if (currency === 'EUR') return language === 'de' ? `${number} €` : `€${number}`;
  return language === 'de' ? `${number} ${tame(currency)}` : `${tame(currency)} ${number}`;
}

/** „10 Prozent bis 2008“, „Januar 2007 bis Juni 2008“, else one value after the other. */
function mapWords(map: MapNode, guide: Guide | undefined, context: ValueContext): string {
  const wordsAt = (key: string): string => valueWords(valueOf(map, key), guideOf(guide, key), context);
  const until = { de: 'bis', en: 'by' }[context.language];
  if (valueOf(map, 'value') && valueOf(map, 'by')) return `${wordsAt('value')} ${until} ${wordsAt('by')}`;
  if (valueOf(map, 'value') && valueOf(map, 'at')) return `${wordsAt('value')} (${wordsAt('at')})`;
  if (valueOf(map, 'start') && valueOf(map, 'end')) return spanWords(map, guide, context);
  return map.pairs.filter(({ value }) => value.kind === 'scalar' && value.value !== null).map(({ key }) => wordsAt(key.name)).join(', ') || '…';
}

/** From `start` to `end`, as far as the element has them: „Januar 2007 bis Juni 2008“. */
export function spanWords(map: MapNode, guide: Guide | undefined, context: ValueContext): string {
  const days = ['start', 'end'].map((key) => valueWords(valueOf(map, key), guideOf(guide, key), context)).filter((text) => text !== '');
  return days.join({ de: ' bis ', en: ' to ' }[context.language]);
}

export function guideOf(guide: Guide | undefined, key: string): Guide | undefined {
  return guide?.properties && Object.hasOwn(guide.properties, key) ? guide.properties[key] : undefined;
}
