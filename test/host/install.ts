import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { inLanguage } from './language';

/**
 * Fills a folder once and for all. It is filled under another name and renamed at the end,
 * so that an interrupted run leaves nothing that a later run would take for complete.
 */
export async function installOnce(folder: string, fill: (emptyFolder: string) => Promise<void>): Promise<void> {
  const parent = path.dirname(folder);
  await removeAbandoned(parent);
  const partial = path.join(parent, `${partialPrefix}${process.pid}-${path.basename(folder)}`);
  await mkdir(partial, { recursive: true });
  try {
    await fill(partial);
    await renameUnlessPresent(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

const partialPrefix = '.partial-';

/** Installs packages into a folder of their own, through the registry that npm is configured for. */
export async function installPackages(folder: string, packages: string[]): Promise<void> {
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  await npmInstall(folder, packages);
}

/** Runs `npm install` without install scripts: those of VS Code's packages would compile or download. */
export async function npmInstall(folder: string, packages: string[] = []): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error', '--no-engine-strict'];
  const what = ['--ignore-scripts', '--omit=dev', '--include=optional', '--no-global', '--no-dry-run'];
  await run('npm', ['install', '--prefix', folder, ...quiet, ...what, ...packages], folder);
}

function run(command: string, args: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    const output: string[] = [];
    child.stdout.on('data', (data: Buffer) => output.push(data.toString()));
    child.stderr.on('data', (data: Buffer) => output.push(data.toString()));
    child.on('error', reject);
    child.on('close', code => (code === 0 ? resolve() : reject(new Error(installFailed(args, output.join(''))))));
  });
}

function installFailed(args: string[], output: string): string {
  const advice = inLanguage({
    en: 'npm could not install what the tests need. Check that npm reaches its registry, then run the command again.',
    de: 'npm konnte nicht installieren, was gebraucht wird. Bitte prüfen, ob npm seine Registry erreicht, und den Befehl wiederholen.',
  });
  return `${advice}\nnpm ${args.join(' ')}\n${output.slice(-3000)}`;
}

async function renameUnlessPresent(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // Another process may have finished the same installation first: then its result serves as well.
    if (!existsSync(to)) throw error;
  }
}

async function removeAbandoned(parent: string): Promise<void> {
  const names = existsSync(parent) ? await readdir(parent) : [];
  const abandoned = names.filter(name => name.startsWith(partialPrefix) && !isRunning(parseInt(name.slice(partialPrefix.length), 10)));
  await Promise.all(abandoned.map(name => rm(path.join(parent, name), { recursive: true, force: true })));
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
