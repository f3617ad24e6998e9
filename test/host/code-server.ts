import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import * as path from 'node:path';
import { makeDataFolder, type DataFolderContent } from './code-server-data';
import { installCodeServer, testedBuild, type CodeServerBuild, type InstalledServer } from './code-server-install';
import { inLanguage } from './language';
import { requireFreePort } from './ports';

export interface CodeServerOptions extends DataFolderContent {
  build?: CodeServerBuild;
  /** `restricted` opens every folder in Restricted Mode. */
  trust?: 'granted' | 'restricted';
  /** Opened where the address names no folder; absolute. */
  folder?: string;
  /** Where extensions were installed before; without it no other extension is there. */
  extensionsFolder?: string;
  /** 0 or nothing: any free port. */
  port?: number;
}

/** A running VS Code server. */
export interface CodeServer {
  /** Without a closing slash. */
  url: string;
  /** What the server printed so far. */
  log(): string;
  /** Ends the server and everything it started. */
  dispose(): Promise<void>;
}

/** Installs VS Code's server where needed and starts it with a fresh data folder. A failed start is tried once more. */
export async function startCodeServer(options: CodeServerOptions = {}): Promise<CodeServer> {
  const installed = await installCodeServer(options.build ?? testedBuild);
  if (options.port) await requireFreePort(options.port);
  try {
    return await start(installed, options);
  } catch (error) {
    process.stderr.write(`${String(error)}\n${inLanguage(tryingAgain)}\n`);
    return start(installed, options);
  }
}

/** Runs the server's program with arguments of its own, such as `--install-extension`, and gives what it prints. */
export function runCodeServer(installed: InstalledServer, args: string[]): string {
  const result = spawnSync(installed.nodeProgram, [serverMain(installed), acceptTerms, ...args], { env: cleanEnvironment(), encoding: 'utf8' });
  const output = `${result.stdout}${result.stderr}`;
  if (result.status !== 0) throw new Error(output);
  return output;
}

const acceptTerms = '--accept-server-license-terms';

const startTimeLimit = 60_000;

const tryingAgain = { en: 'Starting VS Code failed; trying once more.', de: 'VS Code ließ sich nicht starten; ein weiterer Versuch.' };

async function start(installed: InstalledServer, options: CodeServerOptions): Promise<CodeServer> {
  const dataFolder = await makeDataFolder(options);
  const output: string[] = [];
  const server = spawnServer(installed, dataFolder, serverArguments(dataFolder, options), output);
  const dispose = async () => {
    await endProcess(server);
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const url = await waitForUrl(server, output);
    return { url, log: () => output.join(''), dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

function serverArguments(dataFolder: string, options: CodeServerOptions): string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--without-connection-token', acceptTerms],
    ...['--server-data-dir', dataFolder, '--telemetry-level', 'off'],
    ...(options.folder === undefined ? [] : ['--default-folder', options.folder]),
    ...(options.extensionsFolder === undefined ? [] : ['--extensions-dir', options.extensionsFolder]),
    ...(options.trust === 'restricted' ? [] : ['--disable-workspace-trust']),
  ];
}

function spawnServer(installed: InstalledServer, dataFolder: string, args: string[], output: string[]): ChildProcess {
  const endWithParent = path.join(__dirname, 'end-with-parent.cjs');
  const server = spawn(installed.nodeProgram, ['--require', endWithParent, serverMain(installed), ...args], {
    env: { ...cleanEnvironment(), ...temporaryFolder(dataFolder) },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own, so that the extension hosts can be ended with it.
    detached: process.platform !== 'win32',
  });
  server.stdout.on('data', (data: Buffer) => output.push(data.toString()));
  server.stderr.on('data', (data: Buffer) => output.push(data.toString()));
  return server;
}

function serverMain(installed: InstalledServer): string {
  return path.join(installed.serverFolder, 'out', 'server-main.js');
}

/** Without what a terminal inside VS Code, a debugger or a test runner left there, and without an extension gallery. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const unwanted = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/;
  const kept = Object.entries(process.env).filter(([name]) => !unwanted.test(name));
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}' };
}

/** VS Code leaves sockets there; a path to one may have about 100 characters at most. */
function temporaryFolder(dataFolder: string): NodeJS.ProcessEnv {
  const socketNameLength = 54;
  if (dataFolder.length + socketNameLength > 100) return {};
  return { TMPDIR: dataFolder, XDG_RUNTIME_DIR: dataFolder };
}

function waitForUrl(server: ChildProcess, output: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`${reason}\n${output.join('').slice(-2000)}`));
    const timer = setTimeout(() => fail(inLanguage(tooSlow)), startTimeLimit);
    server.once('error', error => fail(String(error)));
    server.once('exit', code => fail(`VS Code: exit ${code}`));
    server.stdout?.on('data', () => {
      const port = /Web UI available at http:\/\/localhost:(\d+)/.exec(output.join(''))?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(`http://localhost:${port}`);
    });
    server.once('exit', () => clearTimeout(timer));
  });
}

const tooSlow = { en: 'VS Code did not answer within a minute.', de: 'VS Code hat innerhalb einer Minute nicht geantwortet.' };

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const ended = new Promise<void>(resolve => (child.exitCode === null && child.signalCode === null ? child.once('exit', () => resolve()) : resolve()));
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else killGroup(child.pid);
  await ended;
}

function killGroup(processId: number): void {
  try {
    process.kill(-processId, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
