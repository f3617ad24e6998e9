import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './schemas';
import { takeScreenshot } from './screenshot';

/*
 * `npm run screenshots`: the pictures of the README, taken in a real VS Code. With a folder as argument, every
 * combination of theme, width and language goes there, for judging a change by eye.
 */

const folder = join(root, 'examples', 'first-steps');
const file = join(folder, 'kinderarmut.plan.yaml');

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' } as const;

interface Picture {
  readonly name: string;
  readonly theme: keyof typeof themes;
  readonly language: 'de' | 'en';
  readonly width: number;
  readonly actions: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'problems', theme: 'light', language: 'de', width: 1400, actions: showProblems },
  { name: 'hover', theme: 'dark', language: 'de', width: 1400, actions: showHover },
  { name: 'fixes', theme: 'light', language: 'en', width: 1400, actions: showFixes },
];

async function showProblems(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+M');
  await page.waitForSelector('.markers-panel .monaco-list-row');
  await page.waitForTimeout(1000);
}

async function showHover(page: Page): Promise<void> {
  await page.locator('.squiggly-error').first().hover({ force: true });
  await page.waitForSelector('.monaco-hover .hover-contents');
  await page.waitForTimeout(500);
}

async function showFixes(page: Page): Promise<void> {
  await page.locator('.view-line', { hasText: 'titel' }).first().click();
  await page.keyboard.press('Control+.');
  await page.waitForSelector('.action-widget .monaco-list-row');
  await page.waitForTimeout(500);
}

async function take(picture: Picture, output: string): Promise<void> {
  process.stderr.write(`${output}\n`);
  const settings = { 'workbench.colorTheme': themes[picture.theme], 'planwerk.language': picture.language };
  await takeScreenshot({ folder, file, settings, width: picture.width, height: 900, output, actions: picture.actions });
}

async function main([target]: readonly string[]): Promise<void> {
  if (target === undefined) {
    for (const picture of pictures) await take(picture, join(root, 'docs', 'images', `${picture.name}.png`));
    return;
  }
  for (const { name, actions } of pictures) {
    for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
      for (const width of [400, 1400]) {
        await take({ name, theme, language: 'de', width, actions }, join(target, `${name}-${theme}-${width}.png`));
      }
    }
  }
}

void main(process.argv.slice(2));
