import type { TextRange } from '../core/text/range';

/** Attributes that tie an element of a picture to the text it comes from: a click leads there, the cursor marks it. */
export interface PlaceAttributes {
  readonly 'data-start': number;
  readonly 'data-end': number;
  /** In lower case: in SVG only that makes an element reachable by keyboard. */
  readonly tabindex: 0;
  readonly role: 'link';
}

export function placeAttributes({ start, end }: TextRange): PlaceAttributes {
  return { 'data-start': start, 'data-end': end, tabindex: 0, role: 'link' };
}
