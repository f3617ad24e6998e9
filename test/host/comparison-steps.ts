import { strict as assert } from 'node:assert';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Page } from 'playwright-core';
import { commit, startHistory } from './history';
import { Keyboard } from './keyboard';
import { until } from './preview-page';

const PLAN = 'armutspraevention.plan.yaml';
const NOW = 'target: { value: 60, by: 2023 }';
const BEFORE = 'target: { value: 70, by: 2023 }';
const CHANGE = /^abgeschwächt: Ziel „Kinder erhalten in der Kita früh Sprachbildung“: Zielwert von 70 auf 60 Prozent/;

/** Compares with the last commit and with another folder, by keyboard alone, in a folder that gets a history here. */
export function comparisonSteps(page: Page, url: string, folder: string): readonly (readonly [name: string, run: () => Promise<void>])[] {
  const keyboard = new Keyboard(page);
  const line = readFileSync(path.join(folder, PLAN), 'utf8').split('\n').findIndex((text) => text.includes(NOW)) + 1;
  const compare = (): Promise<void> => keyboard.runCommand('Planwerk: Compare with Revision');
  return [
    ['asks what to compare with, and the last commit comes first', async () => {
      makeHistory(folder);
      await page.goto(url);
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: PLAN }).waitFor({ timeout: 60_000 });
      await page.keyboard.press('Control+p');
      await keyboard.choose(PLAN, PLAN);
      await page.locator('.statusbar-item', { hasText: 'Planwerk' }).first().waitFor({ timeout: 60_000 });
      await compare();
      await keyboard.hears('Letzter Commit');
    }],
    ['says what is different, and the arrow keys lead to it', async () => {
      await page.keyboard.press('Enter');
      await keyboard.hears(/^Armutspräventionsstrategie der Stadt Jena: 1 abgeschwächt/);
      assert.match(await viewTitle(page), /^HEAD, [0-9a-f]{7} ↔ jetzt$/);
      await keyboard.pressUntil('ArrowDown', CHANGE);
    }],
    ['Enter opens both versions at the place', async () => {
      await page.keyboard.press('Enter');
      await until('both versions show', async () => (await sideOf(page, 'original').innerText()).includes('70') && (await sideOf(page, 'modified').innerText()).includes('60'));
      await until(`line ${line}`, async () => (await page.locator('.editor.modified .line-numbers.active-line-number').first().textContent()) === String(line));
      await page.locator('.editor.original .selected-text').first().waitFor({ state: 'attached' });
    }],
    ['the context menu opens each version alone', async () => {
      for (const [entry, title, shown] of [['Open in Older Version', { hasText: /\(HEAD, [0-9a-f]{7}\)/ }, BEFORE], ['Open in Present Version', { hasNotText: '(' }, NOW]] as const) {
        await keyboard.runCommand('Focus on Changes View');
        await keyboard.hears(CHANGE);
        await page.keyboard.press('Shift+F10');
        await keyboard.pressUntil('ArrowDown', new RegExp(`^${entry}$`));
        await page.keyboard.press('Enter');
        await page.locator('.part.editor .tab.active', title).first().waitFor();
        await page.locator('.editor-instance .view-lines', { hasText: unbroken(shown) }).first().waitFor();
      }
    }],
    ['Escape leaves the comparison as it is', async () => {
      const before = await viewTitle(page);
      await compare();
      await keyboard.hears('Letzter Commit');
      await page.keyboard.press('Escape');
      await keyboard.runCommand('Focus on Changes View');
      await keyboard.hears(CHANGE);
      assert.equal(await viewTitle(page), before);
    }],
    ['compares with a folder whose path is typed', () => withCopy(folder, async (copy) => {
      await compare();
      await keyboard.choose('Ein anderer Ordner', 'Ein anderer Ordner');
      await typeFolder(page, copy);
      await until('it is compared', async () => (await viewTitle(page)) === `${path.basename(copy)} ↔ jetzt`, 30_000);
      await keyboard.pressUntil('ArrowDown', /^abgeschwächt: .* von 80 auf 60 Prozent/);
    })],
    ['ends, and the view is gone', async () => {
      await keyboard.runCommand('Planwerk: End Comparison');
      await page.locator('.pane-header', { hasText: 'Changes' }).waitFor({ state: 'detached' });
    }],
  ];
}

/** What is decided is committed; what the folder holds is not. */
function makeHistory(folder: string): void {
  const file = path.join(folder, PLAN);
  const present = readFileSync(file, 'utf8');
  startHistory(folder);
  commit(folder, 'Strategie: beschlossene Fassung', { [PLAN]: present.replace(NOW, BEFORE) });
  writeFileSync(file, present);
}

async function withCopy(folder: string, use: (copy: string) => Promise<void>): Promise<void> {
  const copy = await mkdtemp(path.join(tmpdir(), 'planwerk-frueher-'));
  try {
    cpSync(folder, copy, { recursive: true, filter: (file) => path.basename(file) !== '.git' });
    const file = path.join(copy, PLAN);
    writeFileSync(file, readFileSync(file, 'utf8').replace(NOW, NOW.replace('60', '80')));
    await use(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Until the dialog takes it: what the folder holds is listed first, and while that is looked up the dialog may put back its own path. */
async function typeFolder(page: Page, folder: string): Promise<void> {
  const input = page.locator('.quick-input-widget:visible input').first();
  await until('the folder is asked for', async () => (await input.inputValue()).startsWith('/'));
  await until('the folder is taken', async () => {
    if (!(await input.isVisible())) return true;
    if ((await input.inputValue()).replace(/\/$/, '') === folder) await page.keyboard.press('Enter');
    else await input.fill(`${folder}/`);
    await page.waitForTimeout(500);
    return false;
  }, 30_000);
}

async function viewTitle(page: Page): Promise<string> {
  return (await page.locator('.pane-header', { hasText: 'Changes' }).locator('.description').textContent()) ?? '';
}

function sideOf(page: Page, side: 'original' | 'modified') {
  return page.locator(`.monaco-diff-editor .editor.${side} .view-lines`).first();
}

/** VS Code draws spaces that do not break. */
function unbroken(text: string): RegExp {
  return new RegExp(text.replace(/[{}]/g, '\\$&').replaceAll(' ', '\\s'));
}
