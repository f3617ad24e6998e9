import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export interface JsonObject { [key: string]: Json }

export const rootFile = 'planwerk.schema.json';

const folder = join(__dirname, '../../schemas');

/** Every schema of the format by its file name. */
export const schemas: ReadonlyMap<string, JsonObject> = new Map(readdirSync(folder).sort().map(file => [file, readSchema(file)]));

/** A validator that knows all schemas by file name and refuses anything that JSON Schema does not define. */
export const ajv = strictAjv();

/** The kinds of document, as the root schema lists them. */
export function kinds(): string[] {
  return objectAt(objectAt(schemas.get(rootFile), 'properties'), 'kind').enum as string[];
}

/** Calls back for a schema file and every schema inside it, with the place as a JSON pointer. */
export function visit(file: string, found: (schema: JsonObject, place: string) => void): void {
  const schema = schemas.get(file);
  if (schema) visitSchema(schema, '', found);
}

export function objectAt(schema: JsonObject | undefined, key: string): JsonObject {
  const value = schema?.[key];
  return isObject(value) ? value : {};
}

function readSchema(file: string): JsonObject {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonObject;
}

function strictAjv(): Ajv2020 {
  const instance = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  for (const keyword of ['x-en', 'x-values', 'x-defines', 'x-refers-to', 'x-scope']) instance.addKeyword(keyword);
  for (const [file, schema] of schemas) instance.addSchema(schema, file);
  return instance;
}

function visitSchema(schema: JsonObject, place: string, found: (schema: JsonObject, place: string) => void): void {
  found(schema, place);
  for (const key of ['properties', 'patternProperties', '$defs']) {
    for (const [name, child] of Object.entries(objectAt(schema, key))) {
      if (isObject(child)) visitSchema(child, `${place}/${key}/${name}`, found);
    }
  }
  for (const key of ['items', 'if', 'then']) {
    if (isObject(schema[key])) visitSchema(schema[key], `${place}/${key}`, found);
  }
  const all = Array.isArray(schema.allOf) ? schema.allOf : [];
  all.filter(isObject).forEach((child, index) => visitSchema(child, `${place}/allOf/${index}`, found));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
