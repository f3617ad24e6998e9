import type { Guide } from '../schema/guide';
import type { Language } from '../text/language';
import { successLevels } from '../vocabulary';
import { valueOf, type MapNode, type YamlNode } from '../yaml/node';
import { elementName } from './names';
import { guideOf, quoted, spanWords, valueWords, type ValueContext } from './value-words';

/** An element inside a thing, as one version has it. */
export interface Labelled {
  /** `target`, `funding` … */
  readonly name: string;
  readonly node: MapNode;
  readonly guide: Guide | undefined;
  /** Is it the only one of its list? Then its name says enough. */
  readonly isOnly: boolean;
  /** Is it called by its value? A target is a „Zielvorgabe“, its value a „Zielwert“. */
  readonly isValue?: boolean;
}

/** What an element is called inside a sentence: „Zielwert für „Arbeitslosenquote““, „Zwischenwert für 2021“. */
export function labelOf({ name, node, guide, isOnly, isValue = false }: Labelled, context: ValueContext): string {
  const word = inSentence(elementName(isValue && name === 'target' ? 'target-value' : name, context.language), context.language);
  const { link, keys } = labels[name] ?? { link: none, keys: ['title', 'name', 'id'] };
  const told = keys.find((key) => valueOf(node, key));
  if (told === undefined || (isOnly && name === 'target')) return word;
  return [word, link[context.language], nameOf(name, valueOf(node, told), guideOf(guide, told), context), where(node, guide, context)].filter((part) => part !== '').join(' ');
}

/** The same with what it says, for an element that comes or goes: „Zielvorgabe für „Arbeitslosenquote“ (10 Prozent bis 2008)“. */
export function labelWithContent(labelled: Labelled, context: ValueContext): string {
  const { node, guide, name } = labelled;
  const content = [...(contents[name] ?? []).map((key) => valueWords(valueOf(node, key), guideOf(guide, key), context)), spanWords(node, guide, context)];
  const told = content.filter((text) => text !== '').join(', ');
  const label = labelOf({ ...labelled, isOnly: false }, context);
  return told === '' ? label : `${label} (${told})`;
}

const shippedConditions = successLevels.flatMap(({ id, title, conditions }) => [{ id, title }, ...conditions.map((condition) => ({ id: condition.id, title: condition.text }))]);

/** A condition of a shipped assessment is written as its id. */
function nameOf(name: string, value: YamlNode | undefined, guide: Guide | undefined, context: ValueContext): string {
  const level = name === 'item' && value?.kind === 'scalar' ? shippedConditions.find(({ id }) => id === value.value) : undefined;
  return level ? quoted(level.title[context.language], context.language) : valueWords(value, guide, context);
}

/** For which space and group a target or value holds. */
function where(node: MapNode, guide: Guide | undefined, context: ValueContext): string {
  const words = ['space', 'group'].map((key) => valueWords(valueOf(node, key), guideOf(guide, key), context)).filter((text) => text !== '');
  return words.length === 0 ? '' : `(${words.join(', ')})`;
}

function inSentence(word: string, language: Language): string {
  return language === 'de' ? word : word.toLowerCase();
}

interface Label {
  readonly link: Readonly<Record<Language, string>>;
  /** The first of these that it has tells it apart. */
  readonly keys: readonly string[];
}

const none = { de: '', en: '' };
const of = { de: 'für', en: 'for' };

const labels: Readonly<Record<string, Label>> = {
  target: { link: of, keys: ['indicator'] },
  'target-milestone': { link: of, keys: ['by'] },
  'year-cost': { link: of, keys: ['year'] },
  value: { link: of, keys: ['at'] },
  funding: { link: { de: 'aus', en: 'from' }, keys: ['programme', 'budget-line'] },
  threshold: { link: none, keys: ['level'] },
  filter: { link: none, keys: ['column'] },
  phase: { link: none, keys: ['phase'] },
  interface: { link: { de: 'zu', en: 'to' }, keys: ['to'] },
  item: { link: none, keys: ['condition'] },
};

const contents: Readonly<Record<string, readonly string[]>> = {
  target: ['target', 'trend'],
  'target-milestone': ['value'],
  milestone: ['due'],
  'year-cost': ['cost'],
  value: ['value'],
  funding: ['amount'],
  threshold: ['above', 'below'],
  filter: ['equals'],
  entry: ['date'],
};
