/*
 * Text from files on its way to a reader: nothing in it may move the cursor, change colours, or reorder what is read.
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
