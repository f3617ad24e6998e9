import { open, type Disposable } from '@vscode/test-web';
import type { Browser } from 'playwright-core';
import { runSuiteInBrowser } from './automation';
import { launchBrowser } from './browser';
import { freePort } from './ports';
import { hostFolders, projectFolder } from './project';
import { installWebBuild, webVersion } from './web-install';

export interface WebSuite {
  /** Names the files of a failed run. */
  host: string;
  /** A single file for the web worker that exports `run(): Promise<void>`; absolute. */
  suite: string;
  /** Opened as a virtual workspace: what tests change stays in memory; absolute. */
  workspace: string;
  /** Milliseconds. */
  timeLimit: number;
}

/** Runs an extension test suite in a VS Code with a web worker extension host and gives its exit code. */
export async function runWebSuite(options: WebSuite): Promise<number> {
  await installWebBuild();
  const browser = await launchBrowser();
  try {
    return await runInServer(browser, options);
  } finally {
    await browser.close();
  }
}

async function runInServer(browser: Browser, options: WebSuite): Promise<number> {
  const port = await freePort();
  const server = await serve(options, port);
  try {
    return await runSuiteInBrowser(browser, { ...options, url: `http://localhost:${port}` });
  } finally {
    server.dispose();
  }
}

function serve(options: WebSuite, port: number): Promise<Disposable> {
  return open({
    browserType: 'none',
    quality: 'stable',
    commit: webVersion,
    testRunnerDataDir: hostFolders.web,
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: options.suite,
    folderPath: options.workspace,
    port,
  });
}
