/** What the schemas say about a place in a document, without titles: generated, see scripts/generate.ts. */
export interface Shape {
  /** The scalar's definition in common.schema.json (`date`, `money`, `text` …). */
  readonly format?: string;
  /** The values that a closed vocabulary allows. */
  readonly values?: readonly (string | number)[];
  /** What each of them means in German, in the same order. In English the values say it themselves. */
  readonly meanings?: readonly string[];
  /** The kind of thing that an object with an id is. */
  readonly defines?: ThingType;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  /** The kinds of thing that a reference may name. */
  readonly refersTo?: readonly ThingType[];
  /** `cycle-model`: the reference is to a phase of the plan's own cycle model. */
  readonly scope?: string;
}

export type DocumentKind = 'plan' | 'register' | 'report' | 'assessment' | 'calendar';

export type ThingType = DocumentKind
  | 'goal' | 'measure' | 'indicator' | 'responsibility' | 'space' | 'target-group' | 'programme' | 'product' | 'term'
  | 'cycle-model' | 'phase' | 'field-of-action' | 'milestone' | 'section' | 'principle' | 'interface' | 'participation'
  | 'item' | 'entry';
