import { isReferenceStyle } from '../core/model/id-style';
import type { Shape, ThingType } from '../core/model/shape';
import { isSpan, readDate } from '../core/model/time';
import type { TextRange } from '../core/text/range';
import type { ScalarNode } from '../core/yaml/node';
import { resolveReference } from './resolve-reference';
import { visitScalars, type Surrounding } from './shaped-scalars';
import type { Snapshot } from './snapshot';

/** A value that means more than its text; within one line. */
export interface SemanticToken extends TextRange {
  /** Of an id or a reference the kind of thing; `thing` where a reference that leads nowhere could mean several. */
  readonly kind: ThingType | 'thing' | 'value' | 'date' | 'number';
  readonly isDefinition: boolean;
  /** A reference that leads nowhere, or to several things. */
  readonly isUnresolved: boolean;
}

/** The ids, references, fixed values, dates and numbers of a document, or of a part of it, in the order of the text. */
export function semanticTokens(snapshot: Snapshot, range?: TextRange): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  const references = new References(snapshot);
  let end = 0;
  visitScalars(snapshot.document, (node, shape, key, inside) => {
    const looks = looksOf(node, shape, key, inside, references);
    // What an alias stands for is no second token.
    if (!looks || node.start < end || node.style === 'block') return;
    end = node.end;
    const { kind, isDefinition, isUnresolved } = looks;
    tokens.push({ start: node.start, end, kind, isDefinition, isUnresolved });
  }, range ? { range } : {});
  return tokens;
}

type Looks = Omit<SemanticToken, 'start' | 'end'>;

function looksOf({ value }: ScalarNode, shape: Shape, key: string, inside: Surrounding, references: References): Looks | undefined {
  if (key === 'id' && inside.shape.defines) return { kind: inside.shape.defines, isDefinition: true, isUnresolved: false };
  if (shape.refersTo) return shape.format === 'evidence' && !isReferenceStyle(String(value)) ? undefined : references.looksOf(String(value), shape.refersTo, shape.scope);
  if (shape.values?.includes(value as string | number)) return VALUE;
  if (shape.format === 'date') return isSpan(readDate(value)) ? DATE : undefined;
  return typeof value === 'number' ? NUMBER : undefined;
}

const VALUE: Looks = { kind: 'value', isDefinition: false, isUnresolved: false };
const DATE: Looks = { ...VALUE, kind: 'date' };
const NUMBER: Looks = { ...VALUE, kind: 'number' };

/** Each reference is looked up once, however often a plan names it. */
class References {
  private readonly known = new Map<readonly ThingType[], Map<string, Looks>>();

  constructor(private readonly snapshot: Snapshot) {}

  looksOf(target: string, types: readonly ThingType[], scope: string | undefined): Looks {
    const known = this.known.get(types) ?? new Map<string, Looks>();
    this.known.set(types, known);
    const looks = known.get(target) ?? this.look(target, types, scope);
    known.set(target, looks);
    return looks;
  }

  private look(target: string, types: readonly ThingType[], scope: string | undefined): Looks {
    const [only, ...others] = resolveReference(this.snapshot, { target, types, scope });
    if (only && others.length === 0) return { kind: only.thing.type, isDefinition: false, isUnresolved: false };
    const [type] = types;
    return { kind: types.length === 1 && type ? type : 'thing', isDefinition: false, isUnresolved: true };
  }
}
