import { kinds, readSchema, type Schema } from './schemas';

/** The schemas without what only people read, as TypeScript data; definitions stay shared. */
export function generateShapes(): string {
  const writer = new ShapeWriter();
  const roots = [...kinds, 'config'].map((kind) => ({ kind, shape: writer.shape(readSchema(kind), kind) }));
  const entries = roots.filter(({ kind }) => kind !== 'config').map(({ kind, shape }) => `  ${kind}: ${shape},`);
  return [
    '// Generated from schemas/ by `npm run generate`. Do not edit.',
    "import type { DocumentKind, Shape } from './shape';",
    '',
    "const map = (properties: Shape['properties']): Shape => ({ properties });",
    'const list = (items: Shape): Shape => ({ items });',
    'const oneOf = (vocabulary: string): Shape => {',
    "  const entries = vocabulary.split('\\n').map((line) => line.split('='));",
    "  return { values: entries.map(([value = '']) => value), meanings: entries.map(([, meaning = '']) => meaning) };",
    '};',
    ...writer.declarations,
    '',
    'export const kindShapes: Readonly<Record<DocumentKind, Shape>> = {',
    ...entries,
    '};',
    '',
    '/** The shape of planwerk.config.yaml. */',
    `export const configShape: Shape = ${roots.find(({ kind }) => kind === 'config')?.shape ?? '{}'};`,
    '',
  ].join('\n');
}

class ShapeWriter {
  readonly declarations: string[] = [];
  private readonly names = new Map<string, string>();

  shape(schema: Schema, file: string): string {
    const { $ref } = schema;
    if ($ref === undefined) return this.literal(schema, file, undefined);
    const annotations = this.annotations(schema, undefined);
    const referred = this.definition($ref, file);
    return annotations.length === 0 ? referred : this.shared(referred, `{ ...${referred}, ${annotations.join(', ')} }`);
  }

  /** What a definition and the annotations beside a reference to it make, which many places have in common. */
  private shared(name: string, literal: string): string {
    const known = this.names.get(literal);
    if (known !== undefined) return known;
    const variable = `${name}${this.names.size}`;
    this.names.set(literal, variable);
    this.declarations.push(`const ${variable}: Shape = ${literal};`);
    return variable;
  }

  private definition(ref: string, file: string): string {
    const [path = '', pointer = ''] = ref.split('#');
    const target = path === '' ? file : path.replace('.schema.json', '');
    const name = pointer.split('/').pop() ?? '';
    const key = `${target}/${name}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const variable = camelCase(`${target === 'common' ? '' : `${target}-`}${name}-shape`);
    this.names.set(key, variable);
    const schema = readSchema(target).$defs?.[name];
    if (!schema) throw new Error(`schemas/${file}.schema.json refers to ${ref}, which does not exist`);
    const literal = schema.$ref === undefined ? this.literal(schema, target, name) : this.shape(schema, target);
    this.declarations.push(`const ${variable}: Shape = ${literal};`);
    return variable;
  }

  private literal(schema: Schema, file: string, name: string | undefined): string {
    const parts = this.annotations(schema, name);
    if (parts.length === 0 && schema.items) return `list(${this.shape(schema.items, file)})`;
    if (schema.properties) {
      const entries = Object.entries(schema.properties).map(([key, value]) => `${JSON.stringify(key)}: ${this.shape(value, file)}`);
      if (parts.length === 0) return `map({ ${entries.join(', ')} })`;
      parts.push(`properties: { ${entries.join(', ')} }`);
    }
    if (schema.items) parts.push(`items: ${this.shape(schema.items, file)}`);
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }

  private annotations(schema: Schema, name: string | undefined): string[] {
    const parts: string[] = [];
    if (name !== undefined && !schema.properties && !schema.items) parts.push(`format: ${JSON.stringify(name)}`);
    if (name === 'text') parts.push("format: 'text'");
    if (schema['x-values']) parts.push(`...oneOf(${JSON.stringify(Object.entries(schema['x-values']).map(vocabularyLine).join('\n'))})`);
    else if (schema.enum) parts.push(`values: ${JSON.stringify(schema.enum)}`);
    if (schema['x-defines'] !== undefined) parts.push(`defines: ${JSON.stringify(schema['x-defines'])}`);
    if (schema['x-refers-to']) parts.push(`refersTo: ${JSON.stringify(schema['x-refers-to'])}`);
    if (schema['x-scope'] !== undefined) parts.push(`scope: ${JSON.stringify(schema['x-scope'])}`);
    return parts;
  }
}

/** A value and what it means in German, without what stands in brackets. */
function vocabularyLine([value, { de }]: [string, { readonly de: string }]): string {
  return `${value}=${de.replace(/ \(.*\)$/, '')}`;
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
