import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import type { SemanticToken } from '../features/semantic-tokens';

type Kind = SemanticToken['kind'];

/** As themes know them, so that every theme has colours for a plan; `date` and `unresolved` are Planwerk's own. */
const TYPES = {
  plan: 'namespace', register: 'namespace', report: 'namespace', assessment: 'namespace', calendar: 'namespace',
  goal: 'interface', measure: 'function', indicator: 'variable', responsibility: 'class',
  space: 'type', 'target-group': 'type', 'field-of-action': 'type', programme: 'struct', product: 'struct', section: 'struct',
  term: 'macro', 'cycle-model': 'enum', phase: 'enumMember', milestone: 'event', participation: 'event', entry: 'event',
  interface: 'typeParameter', principle: 'property', item: 'property', thing: 'property',
  value: 'enumMember', date: 'date', number: 'number',
} as const satisfies Readonly<Record<Kind, string>>;

export const DEFINITION = 1;
export const UNRESOLVED = 2;

/** What the numbers of semantic tokens stand for. */
export const tokenLegend: SemanticTokensLegend = {
  tokenTypes: [...new Set(Object.values(TYPES))],
  tokenModifiers: ['declaration', 'unresolved'],
};

export function tokenTypeOf(kind: Kind): number {
  return NUMBERS[kind];
}

const NUMBERS = Object.fromEntries(Object.entries(TYPES).map(([kind, type]) => [kind, tokenLegend.tokenTypes.indexOf(type)])) as Readonly<Record<Kind, number>>;
