import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { build } from 'esbuild';
import { version } from '../../package.json';
import { products } from '../../scripts/products';

const folder = mkdtempSync(path.join(tmpdir(), 'planwerk-installed-'));
const source = path.join(folder, 'source');
const root = path.join(__dirname, '../..');

/** Planwerk as people have it: built and packed as for a release, installed by npm from disk. Ready when tests run. */
export const installed = {
  /** What npm packs of it. */
  tarball: path.join(folder, `planwerk-${version}.tgz`),
  /** Where npm put the program `planwerk`. */
  bin: path.join(folder, 'node_modules', '.bin'),
  command: path.join(folder, 'node_modules', '.bin', 'planwerk'),
};

/** What a process of a test knows of the machine: its programs, and a home of its own. */
export function plainEnvironment(home: string, searchPath = process.env['PATH'] ?? ''): Record<string, string> {
  return { PATH: searchPath, HOME: home, LANG: 'C.UTF-8', CI: 'true', GIT_CONFIG_NOSYSTEM: '1', npm_config_offline: 'true' };
}

before('pack and install Planwerk', async function () {
  this.timeout(120_000);
  mkdirSync(source);
  for (const name of ['package.json', '.npmignore', 'README.md', 'README.de.md', 'CHANGELOG.md', 'LICENSE']) copyFileSync(path.join(root, name), path.join(source, name));
  cpSync(path.join(root, 'schemas'), path.join(source, 'schemas'), { recursive: true });
  const programs = products.filter(({ outfile }) => /^dist\/(cli|lint-worker|server|requests)\.js$/.test(outfile ?? ''));
  await Promise.all(programs.map((product) => build({ ...product, outfile: path.join(source, product.outfile ?? '') })));
  npm('pack', '--ignore-scripts', '--pack-destination', folder, source);
  npm('install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', installed.tarball);
});

// Not after the first file that needs it: others in the same process do as well.
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

function npm(...args: readonly string[]): void {
  execFileSync('npm', args, { cwd: folder, env: plainEnvironment(folder), stdio: 'pipe' });
}
