// The one platform class that the pure core needs; Node and browsers both have it.
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** A file's text, or why it could not be read as text. */
export type Decoded =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text: ''; readonly problem: 'utf-16' | 'not-utf-8' };

/** Reads bytes as UTF-8; UTF-16 and anything else is named instead of guessed. A byte order mark stays in the text. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (startsLikeUtf16(bytes)) return { text: '', problem: 'utf-16' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: hasByteOrderMark(bytes) ? BYTE_ORDER_MARK + text : text };
  } catch {
    return { text: '', problem: 'not-utf-8' };
  }
}

export const BYTE_ORDER_MARK = '\uFEFF';

function startsLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    || (first !== undefined && second !== undefined && (first === 0) !== (second === 0));
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
