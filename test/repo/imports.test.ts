import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { projectFiles, readProjectFile, root } from './files';

/** Who may import whom, as ARCHITECTURE.md says. A zone may always import itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/vocabulary': ['core/text'],
  'core/yaml': ['core/text'],
  'core/model': ['core/text', 'core/yaml', 'core/vocabulary'],
  'core/schema': ['core/text', 'core/yaml', 'core/model'],
  'core/cycle': ['core/text', 'core/yaml', 'core/model', 'core/vocabulary'],
  'core/indicators': ['core/text', 'core/yaml', 'core/model'],
  'core/finance': ['core/text', 'core/yaml', 'core/model'],
  'core/force-field': ['core/text', 'core/yaml', 'core/model'],
  'core/planning-levels': ['core/text', 'core/yaml', 'core/model', 'core/cycle', 'core/finance', 'core/indicators'],
  'core/measures': ['core/text', 'core/yaml', 'core/model', 'core/cycle'],
  'core/diff': ['core/text', 'core/yaml', 'core/model', 'core/schema', 'core/indicators', 'core/vocabulary'],
  'core/format': ['core/text', 'core/yaml', 'core/model', 'core/schema'],
  'core/merge': ['core/text', 'core/yaml', 'core/model', 'core/diff', 'core/format'],
  'core/seal': ['core/text', 'core/yaml', 'core/model'],
  'core/rules': ['core/text', 'core/yaml', 'core/model', 'core/schema', 'core/vocabulary', 'core/cycle', 'core/indicators', 'core/finance', 'core/seal', 'core'],
  core: ['core/text', 'core/yaml', 'core/model', 'core/schema', 'core/rules', 'core/cycle', 'core/indicators', 'core/finance', 'core/diff', 'core/seal', 'core/vocabulary'],
  l10n: ['core/text'],
  features: ['core', 'l10n'],
  view: ['core', 'l10n'],
  cli: ['core', 'features', 'view', 'l10n'],
  server: ['core', 'features', 'view', 'l10n'],
  extension: ['core', 'features', 'view', 'l10n'],
};

/** Packages by who may import them; a zone that is not named may import none of these. */
const packages: readonly { readonly name: RegExp; readonly zones: readonly RegExp[] }[] = [
  { name: /^vscode$/, zones: [/^src\/extension\//, /^test\/extension\//] },
  { name: /^node:/, zones: [/^src\/cli\//, /\.node\.ts$/, /^scripts\//, /^test\/(?!extension\/)/, /^test\/extension\/(desktop|restricted|run-suites|suite-output|repository|crash\.test|comparison-git\.test)\.ts$/] },
  { name: /^vscode-languageclient/, zones: [/^src\/extension\//] },
  { name: /^vscode-(languageserver|jsonrpc)/, zones: [/^src\/server\//, /^src\/extension\//, /^test\/(server|support)\//, /^scripts\//] },
  { name: /^commander$/, zones: [/^src\/cli\//] },
  { name: /^preact-render-to-string$/, zones: [/^src\/view\/files\.tsx$/, /^test\/view\//] },
  { name: /^preact/, zones: [/^src\/view\//, /^webview\//, /^test\/view\//] },
  { name: /^@vscode\/webview-ui-toolkit$/, zones: [/^webview\/components\.ts$/] },
  { name: /^yaml$/, zones: [/^src\/core\/yaml\//, /^scripts\//, /^test\//] },
  { name: /^ajv/, zones: [/^scripts\//, /^test\//] },
  { name: /^diff$/, zones: [/^src\/core\/diff\//, /^src\/cli\//] },
  { name: /^glob-to-regexp$/, zones: [/^src\/core\/text\/glob\.ts$/] },
];

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const imports: readonly Import[] = projectFiles()
  .filter((file) => /^(src|webview|scripts|test)\/.*\.tsx?$/.test(file))
  .flatMap((file) => specifiersIn(readProjectFile(file)).map((specifier) => ({ file, specifier })));

function specifiersIn(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\b[^'"`;]*?\bfrom '([^']+)'|^import '([^']+)'|\b(?:import|require)\('([^']+)'\)/gm)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function zoneOf(file: string): string | undefined {
  const parts = file.split('/');
  if (parts[0] !== 'src') return undefined;
  if (parts[1] !== 'core') return parts[1];
  return parts.length > 3 ? `core/${parts[2]}` : 'core';
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  const zones = allowed[from] ?? [];
  return zones.includes(to) || (!from.startsWith('core') && to.startsWith('core/') && zones.includes('core'));
}

describe('imports', () => {
  it('are read', () => {
    assert.ok(imports.length > 50);
  });

  it('stay inside the zones that ARCHITECTURE.md draws', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      const from = zoneOf(file);
      if (from === undefined || !specifier.startsWith('.') || specifier.endsWith('/package.json')) return false;
      const to = zoneOf(resolve(file, specifier));
      return to === undefined || !mayImport(from, to);
    });
    assert.deepEqual(wrong, [], 'move the shared part down into a zone that both may import');
  });

  it('reach platforms and libraries only where they belong', () => {
    const wrong = imports.filter(({ file, specifier }) =>
      packages.some(({ name, zones }) => name.test(specifier) && !zones.some((zone) => zone.test(file))));
    assert.deepEqual(wrong, [], 'keep platform code at the edge: src/cli, src/extension, *.node.ts');
  });

  it('lead from the page in the panel to the views and what they stand on only', () => {
    const wrong = imports.filter(({ file, specifier }) =>
      file.startsWith('webview/') && specifier.startsWith('.') && !/^(webview|src\/(view|l10n|core\/text))\//.test(resolve(file, specifier)));
    assert.deepEqual(wrong, [], 'put what the page computes into src/view, without a DOM');
  });

  it('never lead from one rule to another', () => {
    const wrong = imports.filter(({ file, specifier }) =>
      /^src\/core\/rules\/[^/]+\//.test(file) && specifier.startsWith('.') && isRule(resolve(file, specifier)));
    assert.deepEqual(wrong, [], 'put what two rules share into a file of its own, named after what it computes');
  });
});

function isRule(file: string): boolean {
  const name = [`${file}.ts`, file].find((candidate) => existsSync(join(root, candidate)) && candidate.endsWith('.ts'));
  return name !== undefined && /\bdefineRule\(\{/.test(readProjectFile(name)) && !/rules\/(internal|ignore)\//.test(file);
}

/** The file or folder that a relative import names; a folder stands for its index. */
function resolve(file: string, specifier: string): string {
  const path = posix.join(posix.dirname(file), specifier);
  return existsSync(join(root, path)) && !path.endsWith('.ts') ? `${path}/index` : path;
}
