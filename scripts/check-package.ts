import { statSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { runCodeServer, startCodeServer } from '../test/host/code-server';
import { installCodeServer, newestBuild } from '../test/host/code-server-install';
import { inLanguage, type Text } from '../test/host/language';
import { step } from '../test/host/progress';
import { projectFolder } from '../test/host/project';
import { checkEditor } from './check-editor';

/**
 * `tsx scripts/check-package.ts [FILE.vsix]`: the package is small enough, installs into a current VS Code
 * that has never seen this project, and shows findings there. Without a file: the one in the project's folder.
 */
async function main([file]: string[]): Promise<boolean> {
  const packageFile = path.resolve(file ?? (await onlyPackage()));
  if (!isSmallEnough(packageFile)) return false;
  const folder = await mkdtemp(path.join(tmpdir(), 'planwerk-package-'));
  try {
    return await worksWhenInstalled(packageFile, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const sizeLimit = 1_500_000;

async function onlyPackage(): Promise<string> {
  const packages = (await readdir(projectFolder)).filter(name => /^planwerk-.*\.vsix$/.test(name));
  const [first, second] = packages;
  if (first === undefined) throw new Error(inLanguage(noPackage));
  if (second !== undefined) throw new Error(inLanguage(severalPackages(packages)));
  return path.join(projectFolder, first);
}

function isSmallEnough(packageFile: string): boolean {
  const { size } = statSync(packageFile);
  process.stdout.write(`${inLanguage(sizeText(packageFile, size))}\n`);
  return size <= sizeLimit;
}

async function worksWhenInstalled(packageFile: string, folder: string): Promise<boolean> {
  const installed = await installCodeServer(newestBuild);
  const extensionsFolder = path.join(folder, 'extensions');
  const install = ['--install-extension', packageFile, '--extensions-dir', extensionsFolder, '--server-data-dir', path.join(folder, 'data')];
  await step(installing, async () => runCodeServer(installed, install));
  const file = path.join(folder, 'probe.plan.yaml');
  await writeFile(file, brokenPlan);
  return showsFindings(extensionsFolder, folder, file);
}

async function showsFindings(extensionsFolder: string, folder: string, file: string): Promise<boolean> {
  const server = await startCodeServer({ build: newestBuild, extensionsFolder });
  try {
    return await checkEditor({ server, folder, file, picture: 'check-package' });
  } finally {
    await server.dispose();
  }
}

const brokenPlan = `planwerk: 1
kind: plan
id: probe
title: Probe
language: de
broken: true
goals:
  - { id: ziel, title: Ziel, parent: nirgends }
`;

function sizeText(packageFile: string, size: number): Text {
  const kilobytes = `${Math.ceil(size / 1000)} kB`;
  const limit = `${sizeLimit / 1000} kB`;
  return {
    en: `${path.basename(packageFile)}: ${kilobytes}, at most ${limit}${size > sizeLimit ? ': too large. See what vsce ls lists, and extend .vscodeignore.' : ''}`,
    de: `${path.basename(packageFile)}: ${kilobytes}, höchstens ${limit}${size > sizeLimit ? ': zu groß. Mit vsce ls nachsehen, was darin ist, und .vscodeignore ergänzen.' : ''}`,
  };
}

const installing: Text = {
  en: `Installing the package into VS Code ${newestBuild.vscode}`,
  de: `Paket in VS Code ${newestBuild.vscode} installieren`,
};

const noPackage: Text = {
  en: 'There is no planwerk-*.vsix here. Run npm run package first.',
  de: 'Hier liegt kein planwerk-*.vsix. Zuerst npm run package ausführen.',
};

function severalPackages(packages: string[]): Text {
  return {
    en: `Several packages are here: ${packages.join(', ')}. Name the one to check, or delete the others.`,
    de: `Hier liegen mehrere Pakete: ${packages.join(', ')}. Das gemeinte nennen oder die anderen löschen.`,
  };
}

main(process.argv.slice(2)).then(
  works => (process.exitCode = works ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
