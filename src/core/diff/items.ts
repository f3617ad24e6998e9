import type { Guide } from '../schema/guide';
import type { Language } from '../text/language';
import { valueOf, type ScalarNode, type YamlNode } from '../yaml/node';
import { scalarText, textsOf, valueContent } from './content';
import type { ListIdentity } from './identity';

/** What two versions of a thing are compared with. */
export interface Comparison {
  /** What the references of both versions lead to, as names that are the same where it is the same thing. */
  readonly fromTargets: ReadonlyMap<ScalarNode, string>;
  readonly toTargets: ReadonlyMap<ScalarNode, string>;
  /** The prose of each version is in this language where it does not say so itself. */
  readonly fromLanguage: Language;
  readonly toLanguage: Language;
}

/** Items with the same identity belong together; what is left over on both sides does where it is one each. */
export function pairItems(from: readonly YamlNode[], to: readonly YamlNode[], oldIdentity: IdentityOf, newIdentity: IdentityOf): [YamlNode | undefined, YamlNode | undefined][] {
  const waiting = new Map<string, YamlNode[]>();
  for (const item of from) {
    const identity = oldIdentity(item);
    waiting.set(identity, [...(waiting.get(identity) ?? []), item]);
  }
  const partners = to.map((item): [YamlNode | undefined, YamlNode] => [waiting.get(newIdentity(item))?.shift(), item]);
  const left = [...waiting.values()].flat();
  const lonely = partners.filter(([partner]) => partner === undefined);
  const [only] = lonely;
  if (only && lonely.length === 1 && left.length === 1) {
    only[0] = left.pop();
  }
  return [...partners, ...left.map((item): [YamlNode, undefined] => [item, undefined])];
}

type IdentityOf = (item: YamlNode) => string;

/** References count by what they lead to, texts by what they say in the language of their document. */
export function itemIdentity(item: YamlNode, { keys }: ListIdentity, guide: Guide | undefined, language: Language, comparison: Comparison): string {
  if (guide?.format === 'text') return textIn(item, language);
  if (item.kind === 'map') return keys.map((key) => keyText(valueOf(item, key), language, comparison)).join('\u0000');
  return item.kind === 'scalar' ? identityOf(item, comparison) : '';
}

function keyText(value: YamlNode | undefined, language: Language, comparison: Comparison): string {
  return value?.kind === 'scalar' ? identityOf(value, comparison) : textIn(value, language);
}

function textIn(node: YamlNode | undefined, language: Language): string {
  const texts = textsOf(node, language);
  return texts.get(language) ?? [...texts.values()].join('\u0000');
}

/** All that a value says, with references by what they lead to; empty where there is none. */
export function itemContent(node: YamlNode | undefined, guide: Guide | undefined, language: Language, comparison: Comparison): string {
  if (!node) return '';
  return guide?.format === 'text' ? JSON.stringify([...textsOf(node, language)].sort()) : valueContent(node, (scalar) => identityOf(scalar, comparison));
}

/** What a scalar says: where it refers, what it leads to. */
export function identityOf(node: ScalarNode, { fromTargets, toTargets }: Comparison): string {
  return fromTargets.get(node) ?? toTargets.get(node) ?? scalarText(node);
}
