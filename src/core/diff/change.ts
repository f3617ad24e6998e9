import type { ThingType } from '../model/shape';
import type { Text } from '../text/language';
import type { PositionRange } from '../text/range';

/** What a change does to what was planned; `editorial` where it says the same in other words. */
export type Weight = 'weakened' | 'strengthened' | 'neutral' | 'editorial';

/** From what a reviewer must see to what one may skip. */
export const weights: readonly Weight[] = ['weakened', 'strengthened', 'neutral', 'editorial'];

/** One thing that is different between two versions of a workspace. Plain data. */
export interface Change {
  /** `target/value`, `measure/removed` …: what kind of element, and what of it. */
  readonly kind: string;
  readonly weight: Weight;
  /** Id of the document, in the new version where it is there. */
  readonly document: string;
  /** Id of the thing that it is about, in the new version where it is there; the document's own for the document. */
  readonly id: string;
  /** Undefined where it is new. */
  readonly from: Side | undefined;
  /** Undefined where it is gone. */
  readonly to: Side | undefined;
  /** The whole change in one sentence. */
  readonly message: Text;
  /** For grouping: what the field of action is called, where the thing has one. */
  readonly field: Text | undefined;
  /** What it is about: the document itself, or a thing in it. One object for all changes of the same. */
  readonly thing: ChangedThing;
  /** The document that it is in. One object for all changes in the same. */
  readonly within: ChangedThing;
  /** The same for the same change, wherever in the file it stands: 12 hex digits. */
  readonly fingerprint: string;
  /** Texts only: what was replaced, word by word. */
  readonly words?: readonly WordChange[];
  /** The resolution that decided the change. */
  readonly coveredBy: Covering | undefined;
}

/** A resolution that a change rests on. */
export interface Covering {
  /** As written: `body date paper`. */
  readonly written: string;
  /** „Stadtrat, 17. März 2021, Vorlage 21/0077“ */
  readonly words: Text;
}

/** A thing in the version where it is, in the new one where it is in both. */
export interface ChangedThing {
  readonly type: ThingType;
  readonly id: string;
  readonly title: Text;
  /** Where it begins; undefined where it is new. */
  readonly from: ThingPlace | undefined;
  /** Undefined where it is gone. */
  readonly to: ThingPlace | undefined;
}

export type ThingPlace = Pick<Side, 'uri' | 'range'>;

/** The place in one version, and what stands there. */
export interface Side {
  readonly uri: string;
  readonly range: PositionRange;
  /** JSON pointer. */
  readonly path: string;
  /** A scalar as it is; undefined for a whole element. */
  readonly value: string | number | boolean | undefined;
}

/** A run of words that stayed, went or came. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}
