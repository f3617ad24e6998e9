import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { bundledBrowser } from './bundled-browser';
import { inLanguage } from './language';

export interface BrowserProgram {
  executablePath: string;
  /** What the program needs in its environment beside the usual. */
  environment: Record<string, string>;
}

/** Starts a headless Chromium that stays quiet, also as root and without a graphics card. */
export async function launchBrowser(): Promise<Browser> {
  const program = await findBrowser();
  return chromium.launch({
    executablePath: program.executablePath,
    args: quietArguments,
    env: { ...definedVariables(process.env), ...program.environment },
  });
}

/** PLANWERK_CHROMIUM, else an installed Chromium, Chrome or Edge, else the Chromium inside an npm package. */
export async function findBrowser(): Promise<BrowserProgram> {
  const chosen = process.env['PLANWERK_CHROMIUM'];
  if (chosen && !existsSync(chosen)) throw new Error(chosenBrowserMissing(chosen));
  const executablePath = chosen || installedBrowsers().find(candidate => existsSync(candidate));
  if (executablePath) return { executablePath, environment: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return bundledBrowser();
  throw new Error(noBrowser());
}

const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

function installedBrowsers(): string[] {
  if (process.platform === 'darwin') return macBrowsers.map(name => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform === 'win32') return programFolders().flatMap(folder => windowsBrowsers.map(name => path.join(folder, name)));
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(folder => folder !== '');
  return linuxBrowsers.flatMap(name => folders.map(folder => path.join(folder, name)));
}

const linuxBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const macBrowsers = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const windowsBrowsers = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

function programFolders(): string[] {
  const variables = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
  return variables.flatMap(variable => process.env[variable] ?? []);
}

function definedVariables(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function chosenBrowserMissing(chosen: string): string {
  return inLanguage({
    en: `PLANWERK_CHROMIUM names ${chosen}, and there is no such file. Correct the variable or unset it.`,
    de: `PLANWERK_CHROMIUM nennt ${chosen}, und diese Datei gibt es nicht. Die Variable berichtigen oder entfernen.`,
  });
}

function noBrowser(): string {
  return inLanguage({
    en: 'No Chromium, Chrome or Edge was found. Install one, or set PLANWERK_CHROMIUM to its program file.',
    de: 'Weder Chromium noch Chrome noch Edge gefunden. Einen davon installieren oder PLANWERK_CHROMIUM auf dessen Programmdatei setzen.',
  });
}
