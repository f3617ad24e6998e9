import type { PlanDocument } from '../../model/document';
import type { TextRange } from '../../text/range';
import type { ScalarNode, YamlNode } from '../../yaml/node';
import { defineRule, type RuleContext } from '../rule';
import { findNamedPersons, findTitledPersons } from './named-person';
import { findMobileNumbers, findPersonalAddresses } from './personal-contact';

type Message = 'address' | 'name' | 'phone';

export const privacyPersonalData = defineRule<Message>({
  id: 'privacy/personal-data',
  severity: 'warning',
  title: { de: 'Der Plan nennt Funktionen statt Personen', en: 'The plan names functions instead of persons' },
  why: {
    de: 'Pläne werden veröffentlicht und gelten länger als eine Besetzung. Namen und persönliche Adressen gehören aus Gründen des Datenschutzes nicht hinein und veralten mit jedem Wechsel.',
    en: 'Plans are published and outlast those in office. For the sake of data protection, names and personal addresses do not belong in them, and they go out of date with every change of staff.',
  },
  messages: {
    address: {
      de: '„{found}“ ist offenbar die Adresse einer Person. Stattdessen ein Funktionspostfach der Stelle angeben.',
      en: '“{found}” appears to be a person’s address. Give a function mailbox of the office instead.',
    },
    name: {
      de: '„{found}“ nennt eine Person. Stattdessen die Funktion oder Stelle nennen; sie bleibt, wenn die Besetzung wechselt.',
      en: '“{found}” names a person. Name the function or office instead; it stays when the staff changes.',
    },
    phone: {
      de: '„{found}“ ist eine Mobilnummer und damit in der Regel einer Person zuzuordnen. Stattdessen den Anschluss oder das Postfach der Stelle angeben.',
      en: '“{found}” is a mobile number and as a rule belongs to one person. Give the telephone or mailbox of the office instead.',
    },
  },
  bad: `
lead: { responsibility: sozialplanung }
responsibilities:
  - { id: sozialplanung, name: Stabsstelle Integrierte Sozialplanung, contact: erika.muster@stadt.example }
`,
  good: `
lead: { responsibility: sozialplanung }
responsibilities:
  - { id: sozialplanung, name: Stabsstelle Integrierte Sozialplanung, contact: sozialplanung@stadt.example }
`,
  scope: 'items',
  check(context) {
    const { document } = context;
    if (document.root) checkNode(context, document.root, '');
    checkResponsibilityNames(context);
  },
});

/** Here digits and dots mean something else, and the authors of a source are named by right. */
const NO_PROSE: ReadonlySet<string> = new Set(['id', 'source', 'url', 'file', 'data', 'ags', 'ars', 'code', 'paper', 'table', 'evidence']);

function checkNode(context: RuleContext<Message>, node: YamlNode, key: string): void {
  if (NO_PROSE.has(key)) return;
  if (node.kind === 'scalar') return checkText(context, node);
  if (node.kind === 'list') for (const item of node.items) checkNode(context, item, key);
  else for (const pair of node.pairs) checkNode(context, pair.value, pair.key.name);
}

function checkText(context: RuleContext<Message>, node: ScalarNode): void {
  if (typeof node.value !== 'string' || !SUSPECT.test(node.value)) return;
  reportAll(context, node, 'address', findPersonalAddresses(node.value));
  reportAll(context, node, 'name', findNamedPersons(node.value));
  reportAll(context, node, 'phone', findMobileNumbers(node.value));
}

/** Saves the three searches for nearly every text of a plan. */
const SUSPECT = /@|Herr|Frau|M[rs]|1[5-7]\d/;

/** A doctorate belongs to a person, but in prose also to streets and schools: only the name of a function is sure enough. */
function checkResponsibilityNames(context: RuleContext<Message>): void {
  for (const { type, node } of context.document.things) {
    if (type !== 'responsibility') continue;
    const name = node.pairs.find(({ key }) => key.name === 'name')?.value;
    for (const text of name ? scalarsIn(name) : []) reportAll(context, text, 'name', findTitledPersons(String(text.value)));
  }
}

function scalarsIn(node: YamlNode): ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  return node.kind === 'map' ? node.pairs.flatMap(({ value }) => (value.kind === 'scalar' ? [value] : [])) : [];
}

function reportAll(context: RuleContext<Message>, node: ScalarNode, message: Message, mentions: readonly string[]): void {
  for (const found of mentions) context.report({ at: placeIn(context.document, node, found), message, data: { found } });
}

/** Where the words stand inside the scalar; the whole scalar where its source is folded or escaped. */
function placeIn(document: PlanDocument, { start, end }: ScalarNode, found: string): TextRange {
  const at = document.text.slice(start, end).indexOf(found);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + found.length };
}
