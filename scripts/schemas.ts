import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON Schema as the files in schemas/ write it, with Planwerk's own keywords. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly 'x-en'?: { readonly title: string; readonly description: string };
  readonly 'x-defines'?: string;
  readonly 'x-refers-to'?: readonly string[];
  readonly 'x-scope'?: string;
  readonly 'x-values'?: Readonly<Record<string, { readonly de: string; readonly en: string }>>;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

export const root = join(__dirname, '..');
export const kinds = ['plan', 'register', 'report', 'assessment', 'calendar'] as const;
export const schemaNames = ['common', ...kinds, 'config'] as const;

export function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')) as Schema;
}
