import { tame } from './language';

/**
 * Text from a plan inside Markdown: one line of at most `longest` UTF-16 units, in which nothing is markup, a link, an
 * image or HTML, and no address becomes a link by itself.
 */
export function escapeMarkdown(text: string, longest = 300): string {
  return tame(text, longest)
    .replace(HALF_CHARACTER, '')
    .replace(MARKUP, '\\$&')
    .replace(/\/(?=\/)/g, '\\/')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Text from a plan as code; nothing in it is markup either. */
export function codeInMarkdown(text: string, longest = 80): string {
  const shown = tame(text, longest).replace(HALF_CHARACTER, '').replace(/`/g, 'ˋ');
  return shown === '' ? '' : `\`${shown}\``;
}

/** An address as the target of a link. */
export function linkTarget(url: string): string {
  return url.replace(/[\s()<>\\[\]"'`]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}

const MARKUP = /[\\`*_{}[\]<>#|~&!@$^]/g;

/** What is left of a character that was cut through. */
const HALF_CHARACTER = /[\ud800-\udbff](?=…$)/;
