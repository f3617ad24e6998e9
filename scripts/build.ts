import { join } from 'node:path';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { build, type BuildOptions } from 'esbuild';
import { node, products, web } from './products';
import { root } from './schemas';

/*
 * Bundles everything that runs outside this repository into dist/: command line, extension and server for desktop and
 * web, and with `--tests` the suites that run inside VS Code.
 */

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

void main();
