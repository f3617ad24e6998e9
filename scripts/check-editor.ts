import { mkdir } from 'node:fs/promises';
import * as path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/host/browser';
import type { CodeServer } from '../test/host/code-server';
import { inLanguage, type Text } from '../test/host/language';
import { readProblems, type ShownProblems } from '../test/host/problems';
import { step } from '../test/host/progress';
import { projectFolder, testResultsFolder } from '../test/host/project';
import { workbenchUrl } from '../test/host/workbench';

export interface EditorCheck {
  server: CodeServer;
  /** Opened as the workspace; absolute. */
  folder: string;
  /** A planning document with mistakes; absolute. */
  file: string;
  /** Names the picture that is taken when no finding shows. */
  picture: string;
}

/** Opens the file in VS Code and says which findings it shows there; false, with a picture, when it shows none. */
export async function checkEditor(check: EditorCheck): Promise<boolean> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    return await findingsShow(page, check);
  } finally {
    await browser.close();
  }
}

const timeLimit = 60_000;

async function findingsShow(page: Page, check: EditorCheck): Promise<boolean> {
  try {
    const problems = await step(opening(check.file), () => openAndRead(page, check));
    process.stdout.write(`${inLanguage(proof(check.file, problems))}\n`);
    return true;
  } catch (error) {
    const picture = await takePicture(page, check.picture);
    process.stderr.write(`${String(error)}\n${inLanguage(nothingShown(picture))}\n`);
    return false;
  }
}

async function openAndRead(page: Page, check: EditorCheck): Promise<ShownProblems> {
  await page.goto(workbenchUrl(check.server, check));
  return readProblems(page, timeLimit);
}

async function takePicture(page: Page, name: string): Promise<string> {
  await mkdir(testResultsFolder, { recursive: true });
  const picture = path.join(testResultsFolder, `${name}.png`);
  await page.screenshot({ path: picture, timeout: 10_000 });
  return path.relative(process.cwd(), picture);
}

function opening(file: string): Text {
  return { en: `Opening ${path.basename(file)} in VS Code`, de: `${path.basename(file)} in VS Code öffnen` };
}

function proof(file: string, problems: ShownProblems): Text {
  const shown = path.relative(projectFolder, file).startsWith('..') ? path.basename(file) : path.relative(projectFolder, file);
  const list = problems.messages.slice(0, 5).map(message => `  ${message}`).join('\n');
  return {
    en: `VS Code underlines findings in ${shown} and lists them (${problems.counts}):\n${list}`,
    de: `VS Code unterstreicht Befunde in ${shown} und listet sie auf (${problems.counts}):\n${list}`,
  };
}

function nothingShown(picture: string): Text {
  return {
    en: `VS Code showed no findings. What it showed instead: ${picture}`,
    de: `VS Code hat keine Befunde gezeigt. Was stattdessen zu sehen war: ${picture}`,
  };
}
