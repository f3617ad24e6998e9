import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { runSuiteInBrowser } from './automation';
import { launchBrowser } from './browser';
import { startCodeServer } from './code-server';
import { projectFolder } from './project';
import { workbenchUrl } from './workbench';

export interface DesktopSuite {
  /** Names the files of a failed run. */
  host: string;
  /** A CommonJS module that exports `run(): Promise<void>`; absolute. */
  suite: string;
  /** Copied before it is opened, so that tests may change files; absolute. */
  workspace: string;
  trust?: 'granted' | 'restricted';
  settings?: Record<string, unknown>;
  /** Milliseconds. */
  timeLimit: number;
}

/** Runs an extension test suite in a VS Code with a Node extension host and gives its exit code. */
export async function runDesktopSuite(options: DesktopSuite): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'planwerk-workspace-'));
  try {
    await cp(options.workspace, folder, { recursive: true });
    return await runInServer(options, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runInServer(options: DesktopSuite, folder: string): Promise<number> {
  const server = await startCodeServer(options);
  try {
    return await runInBrowser(options, workbenchUrl(server, { folder, extensionFolder: projectFolder, suite: options.suite }));
  } finally {
    await server.dispose();
  }
}

async function runInBrowser(options: DesktopSuite, url: string): Promise<number> {
  const browser = await launchBrowser();
  try {
    return await runSuiteInBrowser(browser, { ...options, url });
  } finally {
    await browser.close();
  }
}
