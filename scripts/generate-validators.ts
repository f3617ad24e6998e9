import Ajv, { type AnySchemaObject } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { bundledDefinitions, kinds } from './schemas';

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
  ajv.addSchema({ $defs: withoutAnnotations(bundledDefinitions(), true) } as AnySchemaObject, 'all');
  const exported = Object.fromEntries([...kinds, 'config'].map((name) => [name, `all#/$defs/${name}`]));
  const code = standaloneCode(ajv, exported);
  return `// Generated from schemas/ by \`npm run generate\`. Do not edit.\n${compact(code)}\n`;
}

const ANNOTATIONS = new Set(['$schema', 'title', 'description', 'x-en', 'x-values', 'x-defines', 'x-refers-to', 'x-scope']);

/** Validators carry their schemas along; what only people and other generators read would double their size. */
function withoutAnnotations(value: unknown, isPropertyMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutAnnotations(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => isPropertyMap || !ANNOTATIONS.has(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutAnnotations(inner, key === 'properties' || key === '$defs')]));
}

/**
 * The same validators in half the size: errors without what Planwerk takes from the shapes, and the code that collects
 * them, which ajv repeats at every keyword, called instead of repeated.
 */
function compact(code: string): string {
  const compacted = code
    .replace(/,parentData:\w+,parentDataProperty:[^,{}]+,rootData/g, '')
    .replace(/,\s*parentData,\s*parentDataProperty,\s*rootData=data\}=\{\}/g, '}={}')
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replace(/keyword:"(type|enum|pattern|const)",params:\{(?:"(?:[^"\\]|\\.)*"|[^{}"])*\}/g, 'keyword:"$1"')
    .replace(/const (err\d+) = \{instancePath(?::([^{};]*?))?,keyword:("\w+")(?:,params:(\{[^{}]*\}))?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
      (_, __, path = 'instancePath', keyword: string, params?: string) => `vErrors = fail(vErrors, ${path}, ${keyword}${params === undefined ? '' : `, ${params}`});`)
    .replace(/if\(!\((validate\d+)\(([^{}]+), \{instancePath:([^{}]+)\}\)\)\)\{vErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;\}/g,
      'vErrors = check($1, $2, $3, vErrors);')
    .replace(/const schema\d+ = (\{.*?\});(?=const|function|export|\n|$)/g, (constant, schema: string) => constant.replace(schema, propertyNames(schema)))
    .replace(/let errors = 0;/g, '')
    .replace(/return errors === 0/g, 'return vErrors === null');
  if (/[^.\w]errors\b(?!,)/.test(compacted.replace(COLLECTORS, ''))) throw new Error('ajv writes its code in another way now: bring compact() up to date');
  return compacted.replace('"use strict";', `"use strict";${COLLECTORS}`);
}

/** Of a schema inside the code only the names of its properties are read. */
function propertyNames(schema: string): string {
  const { properties = {} } = JSON.parse(schema) as { properties?: object };
  return JSON.stringify({ properties: Object.fromEntries(Object.keys(properties).map((name) => [name, 1])) });
}

const COLLECTORS = 'const fail = (found, instancePath, keyword, params) => { const error = { instancePath, keyword, params }; if (found === null) return [error]; found.push(error); return found; };'
  + 'const check = (validate, data, instancePath, found) => validate(data, { instancePath }) ? found : found === null ? validate.errors : found.concat(validate.errors);';
