import type { DocumentKind, ThingType } from '../model/shape';
import type { Text } from '../text/language';
import { guides } from './guide.generated';

/** What the schemas tell a person about a place in a document. The order of keys is the canonical one. */
export interface Guide {
  /** Empty where the schema says nothing, as it does of the items of a list. */
  readonly title: Text;
  readonly description: Text;
  /** Undefined where several are allowed: a text is a string or one string a language. */
  readonly type?: string;
  /** The scalar's definition in common.schema.json: `date`, `money`, `text`, `reference`, `path` … */
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Guide>>;
  readonly items?: Guide;
  /** The values that are allowed, or known where others are allowed too. */
  readonly values?: readonly GuideValue[];
  /** The kind of thing that an object with an id is. */
  readonly defines?: ThingType;
  /** The kinds of thing that a reference may name. */
  readonly refersTo?: readonly ThingType[];
  /** `cycle-model`: the reference is to a phase of the plan's own cycle model. */
  readonly scope?: string;
}

export interface GuideValue {
  readonly value: string | number;
  /** Empty where the value says it itself. */
  readonly meaning: Text;
}

export type GuideName = DocumentKind | 'config';

/**
 * The guide of the place that a path of keys leads to, from the root of a document; positions in lists (`0`, `1` …) are
 * steps into the items. Undefined where the schema knows nothing of the place.
 */
export function guideAt(name: GuideName, path: readonly (string | number)[]): Guide | undefined {
  let guide: Guide | undefined = guides[name];
  for (const step of path) guide = guide && stepInto(guide, step);
  return guide;
}

function stepInto({ properties, items }: Guide, step: string | number): Guide | undefined {
  if (items && /^\d+$/.test(String(step))) return items;
  return properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
}
