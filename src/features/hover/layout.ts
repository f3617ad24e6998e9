import type { TextRange } from '../../core/text/range';
import { codeInMarkdown, escapeMarkdown, linkTarget } from '../../core/text/markdown';

/** What is said of a word, as Markdown in which no text of a plan is markup. */
export interface Hover {
  readonly markdown: string;
  /** The word. */
  readonly range: TextRange;
}

/** **Titel** · Maßnahme · `id` */
export function heading(title: string, ...notes: readonly string[]): string {
  return [bold(title), ...notes].filter((part) => part !== '').join(' · ');
}

/** Parts one below the other; empty ones left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

export function list(facts: readonly string[]): string {
  return facts.map((fact) => `- ${fact}`).join('\n');
}

export function bold(text: string): string {
  const shown = plain(text);
  return shown === '' ? '' : `**${shown}**`;
}

export function italic(text: string): string {
  const shown = plain(text);
  return shown === '' ? '' : `*${shown}*`;
}

export function link(label: string, url: string): string {
  return `[${plain(label)}](${linkTarget(url)})`;
}

export const code = codeInMarkdown;

/** A text without any markup. */
export function plain(text: string): string {
  return escapeMarkdown(text, LONGEST);
}

const LONGEST = 600;
