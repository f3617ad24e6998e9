/*
 * Text has no measured width here: the same picture is drawn in a webview and on a command line that has no fonts.
 * Widths are estimated from the shape of the letters, a little too wide, so that text never runs out of its box.
 */

/** The estimated width of a line in pixels. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * fontSize;
}

function widthOf(character: string): number {
  if (/[ijl.,:;'|!()[\]{}ft\- ]/.test(character)) return 0.34;
  if (/[mwMW@%—…]/.test(character)) return 0.9;
  if (/[A-ZÄÖÜ0-9]/.test(character)) return 0.66;
  return character.charCodeAt(0) > 0x2e80 ? 1.05 : 0.56;
}

/** Breaks a text into at most `lines` lines of a width in pixels; what is left over ends in an ellipsis. */
export function wrapText(text: string, width: number, fontSize: number, lines: number): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, fontSize) <= width) line = longer;
    else {
      if (line !== '') wrapped.push(line);
      line = word;
    }
    if (wrapped.length > lines) break;
  }
  if (line !== '') wrapped.push(line);
  const kept = wrapped.slice(0, lines).map((each) => cutText(each, width, fontSize));
  if (wrapped.length > lines) kept[lines - 1] = cutText(`${kept[lines - 1] ?? ''}…`, width, fontSize);
  return kept;
}

/** The text, or as much of it as fits with an ellipsis. */
export function cutText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let kept = text.slice(0, 400);
  while (kept !== '' && textWidth(`${kept}…`, fontSize) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
