import Ajv, { type AnySchemaObject } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { kinds, readSchema, schemaNames } from './schemas';

/** Validators without a compiler: plain functions, so that nothing is compiled at start and the web needs no eval. */
export function generateValidators(): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    unicodeRegExp: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false, optimize: 2 },
  });
    for (const name of schemaNames) ajv.addSchema(withoutAnnotations(readSchema(name)) as AnySchemaObject, `${name}.schema.json`);
  const exported = Object.fromEntries([...kinds, 'config'].map((name) => [name, `${name}.schema.json`]));
  const code = standaloneCode(ajv, exported);
  return `// Generated from schemas/ by \`npm run generate\`. Do not edit.\n${withoutUnread(code)}\n`;
}

const ANNOTATIONS = new Set(['$schema', 'title', 'description', 'x-en', 'x-values', 'x-defines', 'x-refers-to', 'x-scope']);

/** Validators carry their schemas along; what only people and other generators read would double their size. */
function withoutAnnotations(value: unknown, isPropertyMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutAnnotations(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => isPropertyMap || !ANNOTATIONS.has(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutAnnotations(inner, key === 'properties' || key === '$defs')]));
}

/** Drops from every error what Planwerk takes from the shapes instead: half of the bundled size, and the schemas with it. */
function withoutUnread(code: string): string {
  return code
    .replace(/,parentData:\w+,parentDataProperty:[^,{}]+,rootData/g, '')
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replace(/keyword:"(type|enum|pattern|const)",params:\{(?:"(?:[^"\\]|\\.)*"|[^{}"])*\}/g, 'keyword:"$1"')
    .replace(/,\s*parentData,\s*parentDataProperty,\s*rootData=data\}=\{\}/g, '}={}');
}
