import type { ThingType } from '../model/shape';
import { titleOf } from '../model/title';
import type { Guide } from '../schema/guide';
import { decimal, tame, type Language, type Text } from '../text/language';
import type { YamlNode } from '../yaml/node';
import { scalarText } from './content';

/** What a reference of one version is called. */
export type TitleOfReference = (target: string, types: readonly ThingType[]) => Text | undefined;

/** A value as a sentence shows it: a reference by its title, a word of the schema by its meaning. */
export function shownValue(node: YamlNode | undefined, guide: Guide | undefined, titleOfReference: TitleOfReference, language: Language): string {
  if (!node) return '';
  if (node.kind === 'map') return guide?.format === 'text' ? quoted(textIn(node, language), language) : tame(titleOf(node)[language]);
  if (node.kind === 'list') return node.items.map((item) => shownValue(item, guide?.items, titleOfReference, language)).join(', ');
  const { value } = node;
  if (typeof value === 'number' && guide?.format !== 'date' && guide?.format !== 'year') return decimal(value, language);
  if (typeof value === 'boolean') return value ? { de: 'ja', en: 'yes' }[language] : { de: 'nein', en: 'no' }[language];
  const text = scalarText(node);
  const title = guide?.refersTo && titleOfReference(text, guide.refersTo);
  if (title) return quoted(title[language], language);
  const meaning = guide?.values?.find((known) => String(known.value) === text)?.meaning[language];
  if (meaning) return meaning;
  return guide?.format === 'text' || guide?.type === undefined ? quoted(text, language) : tame(text);
}

export function quoted(text: string, language: Language): string {
  return language === 'de' ? `„${tame(text)}“` : `“${tame(text)}”`;
}

function textIn(node: YamlNode, language: Language): string {
  if (node.kind !== 'map') return '';
  const pair = node.pairs.find(({ key }) => key.name === language) ?? node.pairs[0];
  return pair?.value.kind === 'scalar' ? scalarText(pair.value) : '';
}
