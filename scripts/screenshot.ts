import { mkdir } from 'node:fs/promises';
import * as path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/host/browser';
import { startCodeServer, type CodeServer } from '../test/host/code-server';
import { projectFolder } from '../test/host/project';
import { workbenchUrl } from '../test/host/workbench';

export interface Screenshot {
  /** Opened as the workspace; absolute. */
  folder: string;
  /** Opened in the editor; absolute. */
  file?: string;
  /** User settings, for example the colour theme or `planwerk.language`. */
  settings?: Record<string, unknown>;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  /** The PNG file to write; absolute. */
  output: string;
  /** What a user would do before the picture is taken: open a view, point at a finding. */
  actions?: (page: Page) => Promise<void>;
}

/** Takes a picture of VS Code with the extension loaded, after its findings or the actions' results show. */
export async function takeScreenshot(screenshot: Screenshot): Promise<void> {
  const server = await startCodeServer({ extension: projectFolder, settings: { ...plainSettings, ...screenshot.settings } });
  try {
    await takeFromServer(server, screenshot);
  } finally {
    await server.dispose();
  }
}

/** So that a picture shows the document and little else. */
const plainSettings = {
  'editor.minimap.enabled': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
};

const timeLimit = 60_000;

async function takeFromServer(server: CodeServer, screenshot: Screenshot): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: screenshot.width, height: screenshot.height } });
    await page.goto(workbenchUrl(server, screenshot));
    await waitUntilShown(page, screenshot.file);
    await screenshot.actions?.(page);
    await mkdir(path.dirname(screenshot.output), { recursive: true });
    await page.screenshot({ path: screenshot.output, animations: 'disabled', caret: 'hide' });
  } finally {
    await browser.close();
  }
}

async function waitUntilShown(page: Page, file: string | undefined): Promise<void> {
  await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: timeLimit });
  if (file === undefined) return;
  await page.waitForSelector('.monaco-editor .view-line', { timeout: timeLimit });
  await untilQuiet(page);
}

/** Waits until the text, its underlines and the counts in the status bar have not changed for a second. */
async function untilQuiet(page: Page): Promise<void> {
  const content = () => page.locator('.monaco-workbench').evaluate(workbench => workbench.innerHTML);
  const end = performance.now() + timeLimit;
  for (let before = '', now = await content(); before !== now && performance.now() < end; now = await content()) {
    before = now;
    await page.waitForTimeout(1000);
  }
}
