import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import * as path from 'node:path';
import { installOnce, installPackages, npmInstall } from './install';
import { step } from './progress';
import { hostFolders } from './project';

/** A VS Code server that npm's registry holds inside the package code-server, and the Node.js that it runs on. */
export interface CodeServerBuild {
  folder: string;
  codeServer: string;
  vscode: string;
  /** A version of Node.js to install along, where the one that runs here will not do. */
  node?: string;
}

/** The oldest VS Code that the extension supports; understands the parameters of extension tests. */
export const testedBuild: CodeServerBuild = { folder: hostFolders.tested, codeServer: '4.100.3', vscode: '1.100.3' };

/** A current VS Code, for the packaged extension. */
export const newestBuild: CodeServerBuild = { folder: hostFolders.newest, codeServer: '4.139.1', vscode: '1.139', node: '24.9.0' };

export interface InstalledServer {
  nodeProgram: string;
  serverFolder: string;
}

/** Installs the build unless it is there already. */
export async function installCodeServer(build: CodeServerBuild): Promise<InstalledServer> {
  const folder = path.join(build.folder, `code-server-${build.codeServer}`);
  const label = { en: `Installing VS Code ${build.vscode}`, de: `VS Code ${build.vscode} installieren` };
  if (!existsSync(folder)) await step(label, () => installOnce(folder, partial => install(build, partial)));
  return { nodeProgram: nodeProgram(build, folder), serverFolder: serverFolder(folder) };
}

async function install(build: CodeServerBuild, folder: string): Promise<void> {
  const node = build.node === undefined ? [] : [`${nodePackage}@${build.node}`];
  await installPackages(folder, [`code-server@${build.codeServer}`, `${ripgrepPackage}@1.18.0`, ...node]);
  await npmInstall(serverFolder(folder));
  await addRipgrep(folder);
}

/** VS Code's search needs ripgrep, which its own package would download from elsewhere on install. */
async function addRipgrep(folder: string): Promise<void> {
  const target = path.join(serverFolder(folder), 'node_modules', '@vscode', 'ripgrep', 'bin');
  await mkdir(target, { recursive: true });
  await copyFile(path.join(folder, 'node_modules', ripgrepPackage, 'bin', ripgrepProgram), path.join(target, ripgrepProgram));
}

const ripgrepPackage = `@vscode/ripgrep-${process.platform}-${process.arch}`;
const ripgrepProgram = process.platform === 'win32' ? 'rg.exe' : 'rg';

/** The package `node` only picks one of these in an install script. */
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

function nodeProgram(build: CodeServerBuild, folder: string): string {
  if (build.node === undefined) return process.execPath;
  return path.join(folder, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function serverFolder(folder: string): string {
  return path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}
