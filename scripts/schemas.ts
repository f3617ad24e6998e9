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

/** All schemas in one, as definitions of a single root: each definition of common.schema.json is then compiled once. */
export function bundledDefinitions(): Record<string, Schema> {
  const definitions: Record<string, Schema> = {};
  const add = (name: string, schema: Schema): void => {
    if (Object.hasOwn(definitions, name)) throw new Error(`two definitions in schemas/ are called "${name}": rename one`);
    definitions[name] = schema;
  };
  for (const name of schemaNames) {
    const { $defs, ...schema } = readSchema(name);
    for (const [key, definition] of Object.entries($defs ?? {})) add(key, definition);
    if (name !== 'common') add(name, schema);
  }
  return JSON.parse(JSON.stringify(definitions).replace(/"[a-z]*(?:\.schema\.json)?#\/\$defs\//g, '"#/$defs/')) as Record<string, Schema>;
}
