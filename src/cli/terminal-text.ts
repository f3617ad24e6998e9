/*
 * Text from files on its way to a terminal: nothing in it may move the cursor, change colours, or reorder what is read.
 */

/** The text with tabs as four spaces, and every control and every change of direction as a visible character. */
export function visible(text: string): string {
  return text.replace(/\uFEFF/g, '').replace(/\t/g, '    ').replace(UNSAFE, shown);
}

/** The same, for a text that has lines of its own. */
export function visibleLines(text: string): string {
  return text.split(/\r?\n/).map(visible).join('\n');
}

/** Controls (C0, DEL, C1), separators of lines, and marks of direction. */
export const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const CONTROL_PICTURES = 0x2400;

function shown(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}

/** How many columns a terminal needs for the text, by the width that Unicode gives each character. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += ZERO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

const ZERO_WIDTH = /^[\p{M}\u200b-\u200d\u2060\ufeff]$/u;

/** East Asian Wide and Fullwidth (Unicode Standard Annex 11), and what is shown as an emoji. */
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u;
