import { SymbolKind } from 'vscode-languageserver-types';
import type { OutlineKind } from '../../features/document-symbols';

/** Editors know the kinds of programs only; the icons are what counts. */
export function symbolKindOf(kind: OutlineKind): SymbolKind {
  return KINDS[kind];
}

const KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  plan: SymbolKind.File,
  register: SymbolKind.File,
  report: SymbolKind.File,
  assessment: SymbolKind.File,
  calendar: SymbolKind.File,
  group: SymbolKind.Namespace,
  part: SymbolKind.Property,
  goal: SymbolKind.Interface,
  target: SymbolKind.Number,
  measure: SymbolKind.Function,
  indicator: SymbolKind.Variable,
  responsibility: SymbolKind.Class,
  space: SymbolKind.Package,
  'target-group': SymbolKind.Array,
  programme: SymbolKind.Constant,
  product: SymbolKind.Object,
  term: SymbolKind.Key,
  'cycle-model': SymbolKind.Enum,
  phase: SymbolKind.EnumMember,
  'field-of-action': SymbolKind.Module,
  milestone: SymbolKind.Event,
  section: SymbolKind.String,
  principle: SymbolKind.String,
  interface: SymbolKind.TypeParameter,
  participation: SymbolKind.Event,
  item: SymbolKind.Boolean,
  entry: SymbolKind.Event,
};
