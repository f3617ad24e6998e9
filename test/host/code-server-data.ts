import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

export interface DataFolderContent {
  /** User settings, beside those that keep VS Code quiet. */
  settings?: Record<string, unknown>;
  /** The folder of an extension, loaded as if it were installed; absolute. */
  extension?: string;
}

/** Makes a fresh folder for what a VS Code server keeps: settings, extensions, logs. */
export async function makeDataFolder(content: DataFolderContent): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'planwerk-vscode-'));
  await writeSettings(folder, content.settings ?? {});
  if (content.extension !== undefined) await linkExtension(folder, content.extension);
  return folder;
}

async function writeSettings(dataFolder: string, settings: Record<string, unknown>): Promise<void> {
  const folder = path.join(dataFolder, 'data', 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
}

/** A link, so that a page that is loaded again runs what was built since. */
async function linkExtension(dataFolder: string, extension: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path.join(extension, 'package.json'), 'utf8')) as Manifest;
  await mkdir(path.join(dataFolder, 'extensions'));
  const link = path.join(dataFolder, 'extensions', `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  await symlink(extension, link, 'junction');
}

interface Manifest {
  publisher: string;
  name: string;
  version: string;
}

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.startupPrompt': 'never',
  'git.enabled': false,
  'chat.commandCenter.enabled': false,
};
