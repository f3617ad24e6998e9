import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateFormatPage } from './generate-format-page';
import { generateGuide } from './generate-guide';
import { generateRulePage } from './generate-rule-pages';
import { generateShapes } from './generate-shapes';
import { generateTypes } from './generate-types';
import { generateValidators } from './generate-validators';
import { root } from './schemas';

/** Every generated file with its content: written by `npm run generate`, compared by a test. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['src/core/model/shapes.generated.ts', generateShapes()],
    ['src/core/model/types.generated.ts', await generateTypes()],
    ['src/core/schema/guide.generated.ts', generateGuide()],
    ['src/core/schema/validators.generated.js', generateValidators()],
    ['docs/rules.md', generateRulePage('en')],
    ['docs/rules.de.md', generateRulePage('de')],
    ['docs/format.md', generateFormatPage()],
  ]);
}

async function main(): Promise<void> {
  mkdirSync(join(root, 'docs'), { recursive: true });
  for (const [file, content] of await generatedFiles()) writeFileSync(join(root, file), content);
}

if (require.main === module) void main();
