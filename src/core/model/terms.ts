import type { PositionRange } from '../text/range';
import { valueOf, type ScalarNode, type YamlNode } from '../yaml/node';
import type { PlanDocument } from './document';
import { itemsOf, placeOf, stringOf, type Of } from './read';
import type { Register, Term } from './types.generated';

/** A term of a register, as others need it to tell whether they mean the same by it. */
export interface TermSummary {
  readonly id: string;
  /** The term and its synonyms in all languages, in the form that compares. */
  readonly names: readonly string[];
  readonly definition: Definition;
  readonly place: PositionRange;
}

/** The definition in each language that it is given in, in the form that compares. */
export type Definition = Readonly<Partial<Record<'de' | 'en', string>>>;

/** The terms of a register; of any other document none. */
export function termsOf({ kind, root }: PlanDocument): Of<Term>[] {
  return kind === 'register' ? itemsOf(root as Of<Register> | undefined, 'terms') : [];
}

export function summariseTerms(document: PlanDocument): TermSummary[] {
  return termsOf(document).map((term) => ({
    id: stringOf(term, 'id') ?? '',
    names: namesOf(term).map(comparable),
    definition: definitionOf(term, stringOf(document.root as Of<Register> | undefined, 'language') === 'en' ? 'en' : 'de'),
    place: document.lines.range(placeOf(term, 'term')),
  }));
}

/** Every place where a term says what it is called: the term and its synonyms, in all languages. */
export function namesOf(term: Of<Term>): ScalarNode[] {
  return [...textsIn(valueOf(term, 'term')), ...textsIn(valueOf(term, 'synonyms'))];
}

/** Upper and lower case and spaces make no other word. */
export function comparable({ value }: ScalarNode): string {
  return String(value).toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Do both define the word in the same language, and differently? */
export function differ(a: Definition, b: Definition): boolean {
  return (['de', 'en'] as const).some((language) => a[language] !== undefined && b[language] !== undefined && a[language] !== b[language]);
}

function definitionOf(term: Of<Term>, language: 'de' | 'en'): Definition {
  const definition = valueOf(term, 'definition');
  if (definition?.kind !== 'map') return definitionIn(language, definition);
  return { ...definitionIn('de', valueOf(definition, 'de')), ...definitionIn('en', valueOf(definition, 'en')) };
}

function definitionIn(language: 'de' | 'en', node: YamlNode | undefined): Definition {
  return node?.kind === 'scalar' && node.value !== null ? { [language]: comparable(node) } : {};
}

/** The texts of a scalar, of a map with one a language, or of a list of either. */
function textsIn(node: YamlNode | undefined): ScalarNode[] {
  if (!node) return [];
  if (node.kind === 'scalar') return node.value === null ? [] : [node];
  return node.kind === 'list' ? node.items.flatMap(textsIn) : node.pairs.flatMap(({ value }) => (value.kind === 'scalar' ? textsIn(value) : []));
}
