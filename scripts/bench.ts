import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { emptyConfig, type Settings } from '../src/core/settings';
import { analyse, indexWorkspace } from '../src/core/check';
import { checkWorkspace } from '../src/core/workspace';
import { planOf } from './bench/documents';
import { floor } from './bench/floor';
import { compare, median, runScript, startServer, time, type Pair } from './bench/measure';
import type { Row } from './bench/row';
import { typingRows } from './bench/typing';
import { root } from './schemas';

/*
 * `npm run bench`: what Planwerk costs, as a ratio to the least that has to be done (bench/floor.ts), taken in turn in
 * the same run. Needs dist/ (npm run build). Prints a table; exits 1 where a figure misses its target.
 */

const settings: Settings = { language: 'de', today: '2026-06-30', config: emptyConfig };

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'planwerk-bench-'));
  try {
    const scripts = bundleScripts(folder);
    const rows = [...checkRows(), ...(await viewRows()), lintOne(folder, scripts), lintMany(folder, scripts), lintCached(folder), diffMany(folder), memory(folder, scripts), await serverStart(scripts), ...(await typingRows(progress)), ...bundleRows()];
    print(rows);
    if (!rows.every(({ ratio, target }) => ratio <= target)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkRows(): Row[] {
  return [1000, 10_000, 50_000].map((lines) => {
    progress(`check ${lines} lines`);
    const text = planOf(lines);
    const files = [{ uri: 'plan', path: 'plan', text }];
    const pair = compare(() => time(() => checkWorkspace(files, settings)), () => time(() => floor(text)), lines > 10_000 ? 9 : 25, 4);
    return row(`check one document of ${lines} lines, in process, warm`, pair, 1.25);
  });
}

/** What a preview draws after an edit: model and markup of the shown view, against checking the document. */
async function viewRows(): Promise<Row[]> {
  // Not loaded before the checks are measured, which never carry the views with them.
  const [{ svgFile }, { views }] = await Promise.all([import('../src/view/files'), import('../src/view/views')]);
  const text = planOf(15_000);
  const analysis = analyse('plan', text);
  const context = { ...analysis, workspace: indexWorkspace([analysis.summary]), today: settings.today, language: settings.language };
  const check = (): number => time(() => checkWorkspace([{ uri: 'plan', path: 'plan', text }], settings));
  return views.filter((view) => view.modelOf(context) !== undefined).map((view) => {
    progress(`view ${view.name}`);
    const draw = (): number => time(() => svgFile({ view, model: view.modelOf(context) }, settings.language));
    const { own, floor: checked } = compare(draw, check, 5, 2);
    return { work: `view ${view.name}: model and picture, 15,000 lines (floor: the check)`, measured: `${own.toFixed(1)} ms / ${checked.toFixed(1)} ms`, ratio: own / checked, target: 0.5 };
  });
}

function lintOne(folder: string, scripts: Scripts): Row {
  progress('lint one file');
  const file = join(folder, 'one', 'plan.plan.yaml');
  mkdirSync(join(folder, 'one'));
  writeFileSync(file, planOf(1000));
  const pair = compare(() => lint(file), () => runScript(scripts.floor, [file]).milliseconds, 11);
  return row('`planwerk lint` on one file of 1000 lines, whole process', pair, 1.5);
}

function lintMany(folder: string, scripts: Scripts): Row {
  progress('lint 500 files');
  const many = join(folder, 'many');
  mkdirSync(many);
  const files = Array.from({ length: 500 }, (_, index) => join(many, `plan-${index}.plan.yaml`));
  files.forEach((file, index) => writeFileSync(file, planOf(index % 18 < 13 ? 232 : 182, `plan-${index}`)));
  const pair = compare(() => lint(many), () => runScript(scripts.floor, files).milliseconds, 5);
  return row('500 files, 109,000 lines, two cores (floor: one core)', pair, 0.75);
}

/** The folder that lintMany has filled, with the cache just written. */
function lintCached(folder: string): Row {
  progress('lint 500 files with a cache');
  const many = join(folder, 'many');
  const pair = compare(() => lint(many, '--cache'), () => lint(many), 5);
  return row('500 files, warm cache (floor: without cache)', pair, 0.15);
}

/** Every file has changed: the same revision twice would be read once. */
function diffMany(folder: string): Row {
  progress('diff 500 files');
  const many = join(folder, 'many');
  const changed = join(folder, 'changed');
  mkdirSync(changed);
  for (const file of readdirSync(many).filter((name) => name.endsWith('.plan.yaml'))) {
    const text = readFileSync(join(many, file), 'utf8');
    writeFileSync(join(changed, file), text.replace(/\btitle: /, 'title: Neu, '));
  }
  const diff = (): number => runScript(join(root, 'dist', 'cli.js'), ['diff', many, changed, '--format', 'json']).milliseconds;
  return row('`planwerk diff` of two folders with 500 files (floor: one lint)', compare(diff, () => lint(many), 5), 2.2);
}

/** Whole process; the bench plans are clean, so that anything but exit 0 shows in the output. */
function lint(path: string, ...options: string[]): number {
  const { milliseconds, stderr } = runScript(join(root, 'dist', 'cli.js'), ['lint', path, '--today', settings.today, '--format', 'json', ...options]);
  if (stderr !== '') throw new Error(stderr);
  return milliseconds;
}

function memory(folder: string, scripts: Scripts): Row {
  progress('memory');
  const file = join(folder, 'large.plan.yaml');
  writeFileSync(file, planOf(50_000));
  const peak = (script: string): number => Number(runScript(script, [file]).stderr);
  const pair = compare(() => peak(scripts.check), () => peak(scripts.floor), 5, 0);
  const megabytes = (kilobytes: number): string => `${(kilobytes / 1024).toFixed(0)} MB`;
  return { work: 'peak memory at 50,000 lines', measured: `${megabytes(pair.own)} / ${megabytes(pair.floor)}`, ratio: pair.own / pair.floor, target: 1.3 };
}

async function serverStart(scripts: Scripts): Promise<Row> {
  progress('server start');
  const own: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < 15; round++) {
    empty.push(await startServer(scripts.emptyServer));
    own.push(await startServer(join(root, 'dist', 'server.js')));
  }
  return row('server start to `initialize` reply (floor: empty server)', { own: median(own), floor: median(empty) }, 1.5);
}

function bundleRows(): Row[] {
  const bundles = [['server.js', 550], ['web/server.js', 550], ['extension.js', 400], ['web/extension.js', 400]] as const;
  return bundles.map(([file, target]) => {
    const kilobytes = statSync(join(root, 'dist', file)).size / 1000;
    return { work: `bundle dist/${file}, minified`, measured: `${kilobytes.toFixed(0)} kB / ${target} kB`, ratio: kilobytes / target, target: 1 };
  });
}

interface Scripts {
  readonly floor: string;
  readonly check: string;
  readonly emptyServer: string;
}

function bundleScripts(folder: string): Scripts {
  const bundle = (name: string): string => {
    const outfile = join(folder, `${name}.js`);
    buildSync({ entryPoints: [join(root, 'scripts', 'bench', `${name}.ts`)], outfile, bundle: true, minify: true, platform: 'node', target: 'node20' });
    return outfile;
  };
  return { floor: bundle('floor-script'), check: bundle('check-script'), emptyServer: bundle('empty-server') };
}

function row(work: string, { own, floor: least }: Pair, target: number): Row {
  return { work, measured: `${own.toFixed(1)} ms / ${least.toFixed(1)} ms`, ratio: own / least, target };
}

function print(rows: readonly Row[]): void {
  progress('');
  console.log('| work | Planwerk / floor | ratio | at most | |\n|---|---|---|---|---|');
  for (const { work, measured, ratio, target } of rows) {
    console.log(`| ${work} | ${measured} | ${Number.isNaN(ratio) ? '–' : ratio.toFixed(2)} | ${target.toFixed(2)} | ${ratio <= target ? 'ok' : 'missed'} |`);
  }
}

function progress(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${step}`);
}

void main();
