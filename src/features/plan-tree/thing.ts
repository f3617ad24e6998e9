import type { Thing } from '../../core/model/document';
import { typeNoun } from '../../core/model/type-names';
import { titleOf } from '../../core/model/title';
import { headOf } from '../../core/model/read';
import { say, tame } from '../../core/text/language';
import { explorerTexts as texts } from '../../l10n/explorer';
import type { PlanTreeNode } from '../protocol';
import type { Snapshot } from '../snapshot';
import { thingIcons } from './icons';
import type { Keys } from './keys';
import { LONGEST_LABEL } from './overview';
import { milestoneFacts } from './milestone';

/** What all nodes of a document are made from. */
export interface TreeContext {
  readonly snapshot: Snapshot;
  readonly keys: Keys;
  /** By the thing that they stand in. */
  readonly owned: ReadonlyMap<Thing, readonly Thing[]>;
}

/** What a kind of thing says beyond its title and id. */
export interface ThingFacts {
  /** Short, beside the label. */
  readonly shown: readonly string[];
  /** In more words where there is room. */
  readonly spoken?: readonly string[];
  readonly icon?: string;
}

/** A thing with what stands in it. */
export function thingNode(thing: Thing, context: TreeContext, facts: ThingFacts = factsOf(thing, context), more: readonly PlanTreeNode[] = []): PlanTreeNode {
  const { snapshot: { document, language }, keys, owned } = context;
  const label = labelOf(thing, context);
  const id = thing.id === '' ? undefined : tame(thing.id, LONGEST_LABEL);
  const description = [...(id === undefined ? [say(texts.withoutId, language)] : id === label ? [] : [id]), ...facts.shown].join(' · ');
  const children = [...more, ...(owned.get(thing) ?? []).map((inner) => thingNode(inner, context))];
  return {
    key: keys.next(`${thing.type} ${thing.id}`), kind: 'thing', label,
    ...(description === '' ? {} : { description }),
    spoken: [`${typeNoun(thing.type)[language]} ${label}`, id === undefined ? say(texts.withoutId, language) : say(texts.idIs, language, { id }), ...(facts.spoken ?? facts.shown)].join(', '),
    icon: facts.icon ?? thingIcons[thing.type],
    ...(id === undefined ? {} : { id: thing.id }),
    place: { uri: document.uri, range: document.lines.range(thing.node), selection: document.lines.range(thing.idNode ?? headOf(thing.node)) },
    ...(children.length === 0 ? {} : { children }),
  };
}

function labelOf({ node }: Thing, { snapshot: { language } }: TreeContext): string {
  return tame(titleOf(node)[language], LONGEST_LABEL) || say(texts.untitled, language);
}

function factsOf(thing: Thing, context: TreeContext): ThingFacts {
  return thing.type === 'milestone' ? milestoneFacts(thing, context.snapshot) : { shown: mentions(thing, context) };
}

/** How often other places name the thing. */
function mentions({ id }: Thing, { snapshot: { index, summary, language } }: TreeContext): string[] {
  const count = id === '' ? 0 : index.referencesTo(summary, id).length;
  if (count === 0) return [];
  return [count === 1 ? say(texts.mentioned, language) : say(texts.mentionedOften, language, { count })];
}
