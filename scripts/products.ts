import { readFileSync } from 'node:fs';
import type { BuildOptions, Plugin } from 'esbuild';
import { root } from './schemas';

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

export const node: BuildOptions = { ...shared, platform: 'node', target: 'node20' };
export const web: BuildOptions = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

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

/** What is published: each program as a file in dist/. */
export const products: readonly BuildOptions[] = [
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
