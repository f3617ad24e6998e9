import { BYTE_ORDER_MARK } from '../text/decode';
import { ofSides, threeWay, type OfSides } from './sides';

/** What is around the parts of a text, and holds for all of it. */
interface Frame {
  readonly mark: boolean;
  /** Has the last line a line break? */
  readonly end: boolean;
  /** Undefined where they are mixed. */
  readonly lineBreak: string | undefined;
}

/** Three versions of a text in one frame, so that only what was changed differs and parts can stand in any order. */
export interface Framed {
  readonly contents: OfSides;
  /** Puts a content back into what both sides together made of the frame. */
  readonly withFrame: (content: string) => string;
}

export function framed(texts: OfSides): Framed {
  const frames = ofSides((side) => frameOf(texts[side]));
  const together = <Key extends keyof Frame>(key: Key): Frame[Key] | undefined => threeWay(ofSides((side) => frames[side][key]));
  const isKnown = Object.values(frames).every(({ lineBreak }) => lineBreak !== undefined);
  const [mark, end, isWindows] = [together('mark'), together('end'), isKnown && together('lineBreak') === CRLF];
  return {
    contents: ofSides((side) => contentOf(texts[side], isKnown)),
    withFrame(content) {
      const text = end ? content : content.replace(/\r?\n$/, '');
      return (mark ? BYTE_ORDER_MARK : '') + (isWindows ? text.replaceAll('\n', CRLF) : text);
    },
  };
}

const CRLF = '\r\n';

function frameOf(text: string): Frame {
  return { mark: text.startsWith(BYTE_ORDER_MARK), end: text.endsWith('\n'), lineBreak: lineBreakIn(text) };
}

function lineBreakIn(text: string): string | undefined {
  if (!text.includes('\r')) return '\n';
  return /\r(?!\n)|(?<!\r)\n/.test(text) ? undefined : CRLF;
}

function contentOf(text: string, isPlain: boolean): string {
  const unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const content = isPlain ? unmarked.replaceAll(CRLF, '\n') : unmarked;
  if (content.endsWith('\n')) return content;
  return content + (content.includes(CRLF) ? CRLF : '\n');
}
