import { kinds, readSchema, type Schema } from './schemas';

/** The page of the document format, from the schemas: every key of every kind, in both languages. */
export function generateFormatPage(): string {
  const common = Object.entries(readSchema('common').$defs ?? {}).filter(([, schema]) => schema.properties);
  return [
    '<!-- Generated from the schemas (npm run generate). Do not edit. -->',
    '',
    '# Das Dokumentformat · The document format',
    '',
    'Jede Datei `*.plan.yaml` ist ein Dokument; `kind` sagt, welches. Ein Stern (\\*) steht an Schlüsseln, die nicht fehlen dürfen. Eigene Felder beginnen mit `x-`.',
    '',
    'Every file `*.plan.yaml` is a document; `kind` says which. An asterisk (\\*) marks keys that must not be missing. Own fields begin with `x-`.',
    '',
    ...[...kinds, 'config'].flatMap((kind) => kindSection(kind)),
    '## Gemeinsame Teile · Shared parts',
    '',
    ...common.flatMap(([name, schema]) => objectSection(name, schema, 3)),
  ].join('\n');
}

function kindSection(kind: string): string[] {
  const schema = readSchema(kind);
  const own = Object.entries(schema.$defs ?? {}).filter(([, definition]) => definition.properties);
  return [
    ...objectSection(kind === 'config' ? 'planwerk.config.yaml' : `kind: ${kind}`, schema, 2),
    ...own.flatMap(([name, definition]) => objectSection(name, definition, 3)),
  ];
}

function objectSection(name: string, schema: Schema, level: number): string[] {
  const rows = Object.entries(schema.properties ?? {}).map(([key, value]) => row(key, value, schema.required?.includes(key) ?? false));
  return [
    `${'#'.repeat(level)} \`${name}\``,
    '',
    `**${schema.title ?? ''}.** ${schema.description ?? ''}`,
    '',
    `**${schema['x-en']?.title ?? ''}.** ${schema['x-en']?.description ?? ''}`,
    '',
    '| Schlüssel · Key | | Deutsch | English |',
    '|---|---|---|---|',
    ...rows,
    '',
  ];
}

function row(key: string, schema: Schema, required: boolean): string {
  const german = `**${schema.title ?? ''}**: ${schema.description ?? ''}${values(schema, 'de')}`;
  const english = `**${schema['x-en']?.title ?? ''}**: ${schema['x-en']?.description ?? ''}${values(schema, 'en')}`;
  return `| \`${key}\`${required ? '\\*' : ''} | ${typeOf(schema)} | ${cell(german)} | ${cell(english)} |`;
}

function values(schema: Schema, language: 'de' | 'en'): string {
  const meanings = Object.entries(schema['x-values'] ?? schema.items?.['x-values'] ?? {}).map(([value, text]) => `\`${value}\` ${text[language]}`);
  return meanings.length === 0 ? '' : ` (${meanings.join(', ')})`;
}

function typeOf(schema: Schema): string {
  if (schema.items) return `[${typeOf(schema.items)}]`;
  const definition = schema.$ref?.split('/').pop();
  const refersTo = schema['x-refers-to'];
  if (refersTo) return `→ ${refersTo.join(', ')}`;
  return definition ?? (schema.enum ? 'enum' : [schema.type ?? ''].flat().join(', '));
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
}
