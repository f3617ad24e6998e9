import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { bundledDefinitions } from './schemas';

/** The schemas as TypeScript types, one a definition, named after it. */
export async function generateTypes(): Promise<string> {
  const bundle = { title: 'all', type: 'object', $defs: bundledDefinitions() };
  const types = await compile(withoutTitles(bundle) as JSONSchema, 'AnyDocument', {
    bannerComment: '// Generated from schemas/ by `npm run generate`. Do not edit.',
    additionalProperties: false,
    unreachableDefinitions: true,
    declareExternallyReferenced: true,
    customName: (_, definitionKey) => definitionKey,
  });
  return withoutNoise(types);
}

/** Titles would name the types; descriptions are for people who write plans. */
function withoutTitles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTitles);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => !((key === 'title' || key === 'description') && typeof inner === 'string'));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutTitles(inner)]));
}

/** The generator's remarks on where a type came from say nothing that its name does not. */
function withoutNoise(types: string): string {
  return types.replace(/^ *\/\*\*\n(?: *\*.*\n)*? *\* (?:This interface was referenced|via the).*\n(?: *\*.*\n)*? *\*\/\n/gm, '');
}
