import { weights, type Change, type ChangedThing } from '../../core/diff/change';
import { elementName } from '../../core/diff/names';
import { quoted } from '../../core/diff/value-words';
import { append } from '../../core/model/append';
import { say, tame, type Language } from '../../core/text/language';
import { explorerTexts } from '../../l10n/explorer';
import { thingIcons } from '../plan-tree/icons';
import { Keys } from '../plan-tree/keys';
import { LONGEST_LABEL } from '../plan-tree/overview';
import type { ChangeNode } from '../protocol';
import { changeNode } from './change-node';
import { weightWords } from './summary';

/**
 * The changes by document and thing, the weightiest first, then as in the document. What belongs to the document itself
 * stands directly below it.
 */
export function changeTree(changes: readonly Change[], language: Language): ChangeNode[] {
  const keys = new Keys('change');
  const byWeight = weights.flatMap((weight) => changes.filter((change) => change.weight === weight));
  return grouped(byWeight, ({ within }) => within).map(([document, own]) => documentNode(document, own.sort(compareChanges), { keys, language }));
}

/** What all nodes are made with. */
interface Naming {
  readonly keys: Keys;
  readonly language: Language;
}

function documentNode(document: ChangedThing, changes: readonly Change[], naming: Naming): ChangeNode {
  const name = nameOf(document);
  const label = tame(titleOf(document, naming.language), LONGEST_LABEL);
  const own = changes.filter(({ thing }) => thing === document).map((change) => changeNode(change, naming.keys.next(`${name}/${pathOf(change)}`), naming.language));
  const things = grouped(changes.filter(({ thing }) => thing !== document), ({ thing }) => thing);
  const children = [...own, ...things.map(([thing, inner]) => thingNode(thing, inner, name, naming))];
  return { key: naming.keys.next(name), kind: 'document', label, ...factsOf(label, document, changes, naming.language), children };
}

function thingNode(thing: ChangedThing, changes: readonly Change[], document: string, { keys, language }: Naming): ChangeNode {
  const name = `${document}/${nameOf(thing)}`;
  const label = tame(`${elementName(thing.type, language)} ${quoted(titleOf(thing, language), language, LONGEST_LABEL)}`, LONGEST_LABEL);
  const children = changes.map((change) => changeNode(change, keys.next(`${name}/${pathOf(change)}`), language));
  return { key: keys.next(name), kind: 'thing', label, ...factsOf(label, thing, changes, language), children };
}

/** What a group says of the changes in it. */
function factsOf(label: string, { type, from, to }: ChangedThing, changes: readonly Change[], language: Language): Omit<ChangeNode, 'key' | 'kind' | 'label' | 'children'> {
  const description = weightWords(changes, language);
  return {
    description, spoken: `${label}: ${description}`, icon: thingIcons[type],
    weight: weights.find((weight) => changes.some((change) => change.weight === weight)) ?? 'editorial',
    isCovered: changes.every(({ coveredBy }) => coveredBy !== undefined), ...(from && { from }), ...(to && { to }),
  };
}

/** In the order of the first change of each. */
function grouped(changes: readonly Change[], thingOf: (change: Change) => ChangedThing): [ChangedThing, Change[]][] {
  const groups = new Map<ChangedThing, Change[]>();
  for (const change of changes) append(groups, thingOf(change), change);
  return [...groups];
}

function compareChanges(a: Change, b: Change): number {
  const [first, second] = [a, b].map(({ from, to }) => (to ?? from)?.range.start);
  return weights.indexOf(a.weight) - weights.indexOf(b.weight)
    || (first?.line ?? 0) - (second?.line ?? 0) || (first?.character ?? 0) - (second?.character ?? 0);
}

function titleOf({ title }: ChangedThing, language: Language): string {
  return tame(title[language], LONGEST_LABEL) || say(explorerTexts.untitled, language);
}

function nameOf({ type, id, from, to }: ChangedThing): string {
  return `${type} ${id === '' ? (to ?? from)?.uri ?? '' : id}`;
}

/** The older version stays as it is, so its paths tell changes apart while somebody types. */
function pathOf({ kind, from, to }: Change): string {
  return `${kind} ${from ? from.path : `+${to?.path ?? ''}`}`;
}
