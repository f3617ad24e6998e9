import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { commit, startHistory } from '../test/host/history';
import { PreviewPage } from '../test/host/preview-page';
import { root } from './schemas';
import { takeScreenshot } from './screenshot';

/*
 * `npm run screenshots`: the pictures of the README, taken in a real VS Code. With a folder as argument, each of them,
 * or those named after it, goes there in every theme and both languages, for judging a change by eye.
 */

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' } as const;

interface Picture {
  readonly name: string;
  /** Below examples/. */
  readonly folder: string;
  readonly file: string;
  readonly theme: keyof typeof themes;
  /** Texts of the file and what stood there before; then a copy of the folder is shown, with both versions in its history. */
  readonly older?: readonly (readonly [string, string])[];
  readonly actions: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'problems', folder: 'first-steps', file: 'kinderarmut.plan.yaml', theme: 'light', actions: showProblems },
  { name: 'preview', folder: 'jena', file: 'armutspraevention.plan.yaml', theme: 'dark', actions: (page) => showPreview(page, 'indicators') },
  {
    name: 'changes', folder: 'jena', file: 'armutspraevention.plan.yaml', theme: 'light', actions: showChanges,
    older: [['target: { value: 60, by: 2023 }', 'target: { value: 70, by: 2022 }'], ['target: { value: 200, by: 2023 }', 'target: { value: 160, by: 2023 }'], ['Mehr Erwachsene holen Grundbildung nach', 'Erwachsene holen Grundbildung nach']],
  },
];

async function showProblems(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+M');
  await page.waitForSelector('.markers-panel .monaco-list-row');
  await page.waitForTimeout(1000);
}

async function showPreview(page: Page, view: string): Promise<void> {
  const preview = new PreviewPage(page);
  await page.keyboard.press('Control+b');
  await preview.runCommand('Planwerk: Open Preview to the Side');
  await preview.drawn();
  await preview.showView(view);
  await page.waitForTimeout(1000);
}

async function showChanges(page: Page): Promise<void> {
  const window = new PreviewPage(page);
  await window.runCommand('Planwerk: Compare with Revision');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: OLDER }).first().click();
  await page.waitForSelector('.pane-body .monaco-list-row');
  // The rows are drawn anew when the server has read the last file.
  await page.waitForTimeout(2000);
  await page.locator('.pane-body .monaco-list-row', { hasText: /70.*60/ }).first().click();
  await page.waitForSelector('.monaco-diff-editor .view-line');
  await page.waitForTimeout(2000);
}

const OLDER = 'Strategie: beschlossene Fassung';

/** A copy of the folder in a repository whose first commit has the older texts. */
function withHistory(folder: string, { file, older = [] }: Picture): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'planwerk-pictures-')), 'plaene');
  cpSync(folder, copy, { recursive: true });
  const present = readFileSync(join(copy, file), 'utf8');
  startHistory(copy);
  commit(copy, OLDER, { [file]: older.reduce((text, [now, then]) => text.replace(now, then), present) });
  commit(copy, 'Strategie: Zielwerte angepasst', { [file]: present });
  return copy;
}

async function take(picture: Picture, language: 'de' | 'en', output: string): Promise<void> {
  process.stderr.write(`${output}\n`);
  const example = join(root, 'examples', picture.folder);
  const folder = picture.older ? withHistory(example, picture) : example;
  const settings = { 'workbench.colorTheme': themes[picture.theme], 'planwerk.language': language, ...(picture.older ? { 'git.enabled': true } : {}) };
  await takeScreenshot({ folder, file: join(folder, picture.file), settings, width: 1400, height: 900, output, actions: picture.actions });
  if (picture.older) rmSync(join(folder, '..'), { recursive: true });
}

async function main([target, ...names]: readonly string[]): Promise<void> {
  for (const picture of pictures.filter(({ name }) => names.length === 0 || names.includes(name))) {
    if (target === undefined) await take(picture, 'de', join(root, 'docs', 'images', `${picture.name}.png`));
    else {
      for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
        for (const language of ['de', 'en'] as const) await take({ ...picture, theme }, language, join(target, `${picture.name}-${theme}-${language}.png`));
      }
    }
  }
}

void main(process.argv.slice(2));
