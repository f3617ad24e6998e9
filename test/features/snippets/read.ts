import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface NamedSnippet {
  /** Its first prefix. */
  readonly name: string;
  readonly prefixes: readonly string[];
  readonly description: string;
  readonly body: string;
}

/** The snippets of a file in the folder snippets, in its order. */
export function readSnippets(file: string): NamedSnippet[] {
  const read = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'snippets', file), 'utf8')) as Record<string, WrittenSnippet>;
  return Object.entries(read).map(([name, { prefix, description, body }]) => ({ name, prefixes: [prefix].flat(), description, body: body.join('\n') }));
}

interface WrittenSnippet {
  readonly prefix: string | string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** What VS Code would fill in on the day by which the examples are judged. */
export const SNIPPET_VARIABLES: Readonly<Record<string, string>> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '06', CURRENT_DATE: '30' };
