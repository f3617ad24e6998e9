import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PreviewPage } from '../test/host/preview-page';
import { root } from './schemas';
import { takeScreenshot } from './screenshot';

/*
 * `npm run screenshots`: the pictures of the README, taken in a real VS Code. With a folder as argument, each of them
 * goes there in every theme and both languages, for judging a change by eye.
 */

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' } as const;

interface Picture {
  readonly name: string;
  /** Below examples/. */
  readonly folder: string;
  readonly file: string;
  readonly theme: keyof typeof themes;
  readonly actions: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'problems', folder: 'first-steps', file: 'kinderarmut.plan.yaml', theme: 'light', actions: showProblems },
  { name: 'preview', folder: 'soemmerda', file: 'bildungsplanung.plan.yaml', theme: 'light', actions: (page) => showPreview(page, 'cycle') },
  { name: 'indicators', folder: 'jena', file: 'armutspraevention.plan.yaml', theme: 'dark', actions: (page) => showPreview(page, 'indicators') },
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

async function take(picture: Picture, language: 'de' | 'en', output: string): Promise<void> {
  process.stderr.write(`${output}\n`);
  const folder = join(root, 'examples', picture.folder);
  const settings = { 'workbench.colorTheme': themes[picture.theme], 'planwerk.language': language };
  await takeScreenshot({ folder, file: join(folder, picture.file), settings, width: 1400, height: 900, output, actions: picture.actions });
}

async function main([target]: readonly string[]): Promise<void> {
  for (const picture of pictures) {
    if (target === undefined) await take(picture, 'de', join(root, 'docs', 'images', `${picture.name}.png`));
    else {
      for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
        for (const language of ['de', 'en'] as const) await take({ ...picture, theme }, language, join(target, `${picture.name}-${theme}-${language}.png`));
      }
    }
  }
}

void main(process.argv.slice(2));
