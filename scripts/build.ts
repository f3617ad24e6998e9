import { join } from 'node:path';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { root } from './schemas';

/*
 * Bundles everything that runs outside this repository into dist/: command line, extension and server for desktop and
 * web, and with `--tests` the suites that run inside VS Code.
 */

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  format: 'cjs',
  target: 'es2022',
};

const node: BuildOptions = { ...shared, platform: 'node', target: 'node20' };
const web: BuildOptions = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** What rules and cycle models say about themselves is for people; the part of a server that checks shows messages only. */
const withoutDocumentation: Plugin = {
  name: 'without-documentation',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(/^ {2}(bad|good): `[^`]*`,$/gm, "  $1: '',")
        .replace(/^ {2}(title|why): \{[^{}]*\},$/gm, "  $1: { de: '', en: '' },"),
      loader: 'ts',
    }));
    onLoad({ filter: /[\\/]core[\\/]vocabulary[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/ (yields|definition): \{[^{}]*\}/g, " $1: { de: '', en: '' }").replace(/ heading: '[^']*'/g, " heading: ''"),
      loader: 'ts',
    }));
  },
};

/** Plans are read as YAML 1.2 with its core schema (core/yaml/parse.ts); what only YAML 1.1 has is never asked for. */
export const withoutOlderYaml: Plugin = {
  name: 'without-older-yaml',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]schema[\\/]yaml-1\.1[\\/](binary|omap|pairs|schema|set|timestamp)\.js$/ }, ({ path }) => {
      const [, names = ''] = /^export \{ (.*) \};$/m.exec(readFileSync(path, 'utf8')) ?? [];
      return { contents: names.split(', ').map((name) => `export const ${name} = {};`).join('\n'), loader: 'js' };
    });
  },
};

/** As ES modules the libraries are smaller: by 40 kB of the server. */
export const esModules = {
  yaml: './node_modules/yaml/browser/dist/index.js',
  'vscode-languageserver-types': './node_modules/vscode-languageserver-types/lib/esm/main.js',
};

/** What stands beside a program is required: `import()` would want its whole name, which is another in the sources. */
const required: BuildOptions = { supported: { 'dynamic-import': false } };

const products: readonly BuildOptions[] = [
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['src/cli/lint-worker.ts'], outfile: 'dist/lint-worker.js' },
  { ...node, entryPoints: ['src/extension/main.node.ts'], outfile: 'dist/extension.js', external: ['vscode'], alias: { 'vscode-languageserver-types': esModules['vscode-languageserver-types'] } },
  { ...node, entryPoints: ['src/server/main.node.ts'], outfile: 'dist/server.js', plugins: [withoutDocumentation, withoutOlderYaml], alias: esModules, external: ['./requests'], ...required },
  { ...node, entryPoints: ['src/server/requests/index.ts'], outfile: 'dist/requests.js', alias: esModules },
  { ...web, entryPoints: ['src/extension/main.browser.ts'], outfile: 'dist/web/extension.js', external: ['vscode'] },
  { ...web, entryPoints: ['src/server/main.browser.ts'], outfile: 'dist/web/server.js', format: 'iife', plugins: [withoutDocumentation, withoutOlderYaml] },
  { ...web, entryPoints: ['src/server/requests/index.ts'], outfile: 'dist/web/requests.js', format: 'iife', globalName: 'planwerkRequests' },
  { ...web, entryPoints: ['webview/preview.ts'], outfile: 'dist/webview/preview.js', format: 'iife', tsconfig: 'webview/tsconfig.json' },
];

/** The text fixtures that run inside VS Code: those with the option `host: yes`. */
function hostFixtures(): Readonly<Record<string, readonly string[]>> {
  const folder = join(root, 'test', 'fixtures');
  const cases = (feature: string): readonly string[] => readdirSync(join(folder, feature)).sort()
    .flatMap((name) => readFileSync(join(folder, feature, name), 'utf8').split(/^(?====== )/m))
    .filter((text) => /^===== .*\n(?:[a-z-]+: .*\n)*host: yes$/m.test(text));
  return Object.fromEntries(readdirSync(folder).sort().map((feature) => [feature, cases(feature)]));
}

const forSuites = { HOST_FIXTURES: JSON.stringify(hostFixtures()) };

const suites: readonly BuildOptions[] = [
  { ...node, entryPoints: ['test/extension/desktop.ts', 'test/extension/restricted.ts'], outdir: 'dist/test/extension', external: ['vscode', 'mocha'], minify: false, sourcemap: 'inline', define: forSuites },
  { ...web, entryPoints: ['test/extension/web.ts'], outdir: 'dist/test/extension', external: ['vscode'], minify: false, define: { ...forSuites, 'process.env.NODE_ENV': '"test"', global: 'globalThis' } },
];

async function main(): Promise<void> {
  const tests = process.argv.includes('--tests');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await Promise.all([...products, ...(tests ? suites : [])].map((options) => build(options)));
}

if (require.main === module) void main();
