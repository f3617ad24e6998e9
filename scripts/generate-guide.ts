import { kinds, readSchema, type Schema } from './schemas';

/** What the schemas tell a person about every key and value, in both languages, as TypeScript data. */
export function generateGuide(): string {
  const writer = new GuideWriter();
  const roots = [...kinds, 'config'].map((name) => `  ${name}: ${writer.guide(readSchema(name), name)},`);
  return [
    '// Generated from schemas/ by `npm run generate`. Do not edit.',
    "import type { Guide, GuideName } from './guide';",
    '',
    'const text = (de: string, en: string): Guide[\'title\'] => ({ de, en });',
    'const value = (name: string | number, de: string, en: string): NonNullable<Guide[\'values\']>[number] => ({ value: name, meaning: { de, en } });',
    ...writer.declarations,
    '',
    'export const guides: Readonly<Record<GuideName, Guide>> = {',
    ...roots,
    '};',
    '',
  ].join('\n');
}

class GuideWriter {
  readonly declarations: string[] = [];
  private readonly variables = new Map<string, string>();

  guide(schema: Schema, file: string): string {
    const base = schema.$ref === undefined ? [] : [`...${this.definition(schema.$ref, file)}`];
    return `{ ${[...base, ...this.parts(schema, file)].join(', ')} }`;
  }

  /** Each definition once, however many places refer to it. */
  private definition(ref: string, file: string): string {
    const [path = '', pointer = ''] = ref.split('#');
    const target = path === '' ? file : path.replace('.schema.json', '');
    const name = pointer.split('/').pop() ?? '';
    const key = `${target}/${name}`;
    const known = this.variables.get(key);
    if (known !== undefined) return known;
    const schema = readSchema(target).$defs?.[name];
    if (!schema) throw new Error(`schemas/${file}.schema.json refers to ${ref}, which does not exist`);
    const variable = `guide${this.variables.size}`;
    this.variables.set(key, variable);
    const format = schema.$ref === undefined && (!schema.properties || name === 'text') && !schema.items ? [`format: ${JSON.stringify(name)}`] : [];
    const base = schema.$ref === undefined ? [] : [`...${this.definition(schema.$ref, target)}`];
    this.declarations.push(`const ${variable}: Guide = { ${[...base, ...format, ...this.parts(schema, target)].join(', ')} };`);
    return variable;
  }

  private parts(schema: Schema, file: string): string[] {
    const { type, required, properties, items } = schema;
    const parts = texts(schema);
    if (typeof type === 'string') parts.push(`type: ${quoted(type)}`);
    if (required) parts.push(`required: ${JSON.stringify(required)}`);
    if (properties) parts.push(`properties: { ${Object.entries(properties).map(([key, inner]) => `${quoted(key)}: ${this.guide(inner, file)}`).join(', ')} }`);
    if (items) parts.push(`items: ${this.guide(items, file)}`);
    const values = valuesOf(schema);
    if (values) parts.push(`values: [${values.join(', ')}]`);
    if (schema['x-defines'] !== undefined) parts.push(`defines: ${quoted(schema['x-defines'])}`);
    if (schema['x-refers-to']) parts.push(`refersTo: ${JSON.stringify(schema['x-refers-to'])}`);
    if (schema['x-scope'] !== undefined) parts.push(`scope: ${quoted(schema['x-scope'])}`);
    return parts;
  }
}

/** What a reference leaves out, its definition says. */
function texts({ $ref, title, description, 'x-en': english }: Schema): string[] {
  const text = (name: string, german: string | undefined, other: string | undefined): string[] => (
    german === undefined && $ref !== undefined ? [] : [`${name}: text(${quoted(german ?? '')}, ${quoted(other ?? german ?? '')})`]
  );
  return [...text('title', title, english?.title), ...text('description', description, english?.description)];
}

function valuesOf({ enum: values, 'x-values': meanings, const: only }: Schema & { readonly const?: unknown }): string[] | undefined {
  const all = values ?? (only === undefined ? Object.keys(meanings ?? {}) : [only]);
  if (all.length === 0) return undefined;
  return all.map((name) => {
    const { de = '', en = '' } = meanings?.[String(name)] ?? {};
    return `value(${JSON.stringify(name)}, ${quoted(de)}, ${quoted(en)})`;
  });
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
