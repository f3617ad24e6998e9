import * as util from 'node:util';
import type { Host, Output } from './host';

/** How each part of the output is painted; every function returns its text as it is where there are no colours. */
export interface Colours {
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
  hint(text: string): string;
  heading(text: string): string;
  faint(text: string): string;
  good(text: string): string;
}

export function coloursFor(enabled: boolean): Colours {
  const painter = (...styles: Style[]) => (text: string) => (enabled ? paint(styles, text) : text);
  return {
    error: painter('red', 'bold'),
    warning: painter('yellow', 'bold'),
    info: painter('blue', 'bold'),
    hint: painter('cyan', 'bold'),
    heading: painter('underline'),
    faint: painter('dim'),
    good: painter('green'),
  };
}

/** --no-color and NO_COLOR forbid, FORCE_COLOR asks for colours; otherwise they belong to a terminal. */
export function wantsColours(output: Output, env: Host['env'], noColour: boolean): boolean {
  if (noColour || env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return output.isTTY === true && env['TERM'] !== 'dumb';
}

type Style = 'red' | 'yellow' | 'blue' | 'cyan' | 'green' | 'bold' | 'dim' | 'underline';

function paint(styles: Style[], text: string): string {
  // Whether to paint is decided above, by the stream that the text goes to; and before Node 20.12 there is no styleText.
  const styleText = util.styleText as undefined | ((format: Style[], text: string, options: { validateStream: boolean }) => string);
  return styleText ? styleText(styles, text, { validateStream: false }) : text;
}
