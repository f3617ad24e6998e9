import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
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
  logLevel: 'warning',
  format: 'cjs',
  target: 'es2022',
};

const node: BuildOptions = { ...shared, platform: 'node', target: 'node20' };
const web: BuildOptions = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const products: readonly BuildOptions[] = [
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['src/cli/lint-worker.ts'], outfile: 'dist/lint-worker.js' },
  { ...node, entryPoints: ['src/extension/main.node.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...node, entryPoints: ['src/server/main.node.ts'], outfile: 'dist/server.js' },
  { ...web, entryPoints: ['src/extension/main.browser.ts'], outfile: 'dist/web/extension.js', external: ['vscode'] },
  { ...web, entryPoints: ['src/server/main.browser.ts'], outfile: 'dist/web/server.js', format: 'iife' },
];

const suites: readonly BuildOptions[] = [
  { ...node, entryPoints: ['test/extension/desktop.ts', 'test/extension/restricted.ts'], outdir: 'dist/test/extension', external: ['vscode', 'mocha'], minify: false, sourcemap: 'inline' },
  { ...web, entryPoints: ['test/extension/web.ts'], outdir: 'dist/test/extension', external: ['vscode'], minify: false, define: { 'process.env.NODE_ENV': '"test"', global: 'globalThis' } },
];

async function main(): Promise<void> {
  const tests = process.argv.includes('--tests');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await Promise.all([...products, ...(tests ? suites : [])].map((options) => build(options)));
}

void main();
