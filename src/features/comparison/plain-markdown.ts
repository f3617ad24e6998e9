import { visible } from '../../core/text/visible';

/**
 * Text of a plan inside Markdown: it never becomes markup, a link, a mention or a reference to an issue. Marks are escaped;
 * what GitHub and GitLab look for after rendering (@name, #1, !1, :emoji:, addresses, commits) is broken up by a space without width.
 */
export function plainMarkdown(text: string): string {
  return withoutReferences(lineOf(text).replace(/[\\`*_{}[\]#+!|<>~&$^]/g, '\\$&'));
}

/** The same inside an element of HTML on its own line, where Markdown is not read. */
export function plainHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return withoutReferences(lineOf(text)).replace(/[&<>]/g, (mark) => entities[mark] ?? mark);
}

function lineOf(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).replace(/:(?=[\w+-]+:)/g, `:${BREAK}`);
}

function withoutReferences(text: string): string {
  return text
    .replace(/([@#!%~&])(?=[\p{L}\p{N}_"])/gu, `$1${BREAK}`)
    .replace(/(https?|ftp|mailto|www|GH)(?=[:.-])/gi, `$1${BREAK}`)
    .replace(/\b[0-9a-f]{7,40}\b/g, (hash) => hash.replace(/.{4}/g, `$&${BREAK}`));
}

const BREAK = '\u200b';
