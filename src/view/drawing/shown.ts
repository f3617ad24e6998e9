/** In UTF-16 units; more than anybody reads in a picture, little enough to draw a thousand times. */
const LONGEST = 2000;

/**
 * Text from a plan as a picture or table may show it: on one line, of at most 2,000 characters, without controls, without
 * characters that reorder what is read, and without those that no XML file may hold. Everything else stays.
 */
export function shown(text: string): string {
  const readable = text.replace(BREAKS, ' ').replace(HIDDEN, '');
  return readable.length <= LONGEST ? readable : `${readable.slice(0, LONGEST - 1).replace(HALF_CHARACTER, '')}…`;
}

/** Tabs and ends of lines part words, so a space takes their place. */
const BREAKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** Controls, marks and overrides of writing direction, halves of characters, and what Unicode says is no character. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufffe\uffff]|\p{Surrogate}/gu;

const HALF_CHARACTER = /[\ud800-\udbff]$/;
