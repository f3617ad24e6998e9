/** How many columns a terminal needs for the text, by the width that Unicode gives each character. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += ZERO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

const ZERO_WIDTH = /^[\p{M}\u200b-\u200d\u2060\ufeff]$/u;

/** East Asian Wide and Fullwidth (Unicode Standard Annex 11), and what is shown as an emoji. */
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u;
