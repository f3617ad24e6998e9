import { strict as assert } from 'node:assert';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { open } from '@vscode/test-web';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { startCodeServer } from './code-server';
import { newestBuild, testedBuild, type CodeServerBuild } from './code-server-install';
import { comparisonSteps } from './comparison-steps';
import { freePort } from './ports';
import { showHostilePlan } from './preview-hostile';
import { PreviewPage, until } from './preview-page';
import { hostFolders, projectFolder, testResultsFolder } from './project';
import { installWebBuild, webVersion } from './web-install';
import { workbenchUrl } from './workbench';

/**
 * `tsx test/host/preview-e2e.ts [desktop|web|accessibility|hostile|comparison|all]`: uses the preview as a person does, in a real VS Code: opens an
 * example, chooses a phase, a goal and a measure and lands on their lines, moves the cursor and sees the element
 * marked, types and sees the change, loads the window again. Prints N passed, N failed.
 * With `accessibility` axe-core judges every view, as picture and as table, in every theme; with `hostile` a plan of
 * hostile texts is shown; with `comparison` it is compared with an older version by keyboard, in the newest VS Code.
 * `all` is all of these.
 * With `pictures` it puts one of every view, theme and width into test-results instead, for judging by eye.
 */
async function main([host = 'all']: readonly string[]): Promise<void> {
  await mkdir(testResultsFolder, { recursive: true });
  if (host === 'pictures') return takePictures();
  const lines = (await readFile(path.join(examples, PLAN), 'utf8')).split('\n');
  let failed = 0;
  let passed = 0;
  for (const name of host === 'all' ? runs : runs.filter((each) => each === host)) {
    process.stdout.write(`\n${name}\n`);
    await hosts[hostOf[name]](async (page, url, folder) => {
      for (const [step, run] of stepsOfRun[name]({ preview: new PreviewPage(page), url, folder, lines })) {
        const error: unknown = await run().then(() => undefined, (reason: unknown) => reason);
        process.stdout.write(`  ${error === undefined ? '✔' : '✖'} ${step}\n`);
        if (error === undefined) passed++;
        else {
          failed++;
          process.stdout.write(`${String(error)}\n`);
          await page.screenshot({ path: path.join(testResultsFolder, `preview-${name}-failed-${failed}.png`) });
        }
      }
    });
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
}

const runs = ['desktop', 'web', 'accessibility', 'hostile', 'comparison'] as const;

const hostOf = { desktop: 'desktop', web: 'web', accessibility: 'desktop', hostile: 'desktop', comparison: 'newest' } as const;

const stepsOfRun: Readonly<Record<(typeof runs)[number], (situation: Situation) => readonly Step[]>> = {
  desktop: steps,
  web: steps,
  accessibility: accessibilitySteps,
  hostile: ({ preview, url, folder }) => [['every hostile text is shown as text, and nothing of it runs', () => showHostilePlan(preview, url, folder)]],
  comparison: ({ preview, url, folder }) => comparisonSteps(preview.page, url, folder),
};

const PLAN = 'armutspraevention.plan.yaml';
const examples = path.join(projectFolder, 'examples', 'jena');

type Use = (page: Page, url: string, folder: string) => Promise<void>;

const hosts: Readonly<Record<'desktop' | 'web' | 'newest', (use: Use, more?: Readonly<Record<string, unknown>>) => Promise<void>>> = {
  desktop: (use, more) => inServer(use, testedBuild, more),
  newest: (use) => inServer(use, newestBuild, { 'git.enabled': true, 'planwerk.language': 'de', 'workbench.secondarySideBar.defaultVisibility': 'hidden' }),
  async web(use) {
    await installWebBuild();
    const port = await freePort();
    const server = await open({
      browserType: 'none', quality: 'stable', commit: webVersion, testRunnerDataDir: hostFolders.web,
      extensionDevelopmentPath: projectFolder, folderPath: examples, port,
    });
    try {
      await inBrowser((page) => use(page, `http://localhost:${port}`, examples));
    } finally {
      server.dispose();
    }
  },
};

/** A copy of the examples, in a VS Code whose extensions run in Node. */
async function inServer(use: Use, build: CodeServerBuild, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'planwerk-preview-'));
  await cp(examples, folder, { recursive: true });
  const server = await startCodeServer({ build, extension: projectFolder, settings: { ...settings, ...more } });
  try {
    await inBrowser((page) => use(page, workbenchUrl(server, { folder }), folder));
  } finally {
    await server.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}

const settings = { 'workbench.colorTheme': 'Default Light Modern', 'editor.minimap.enabled': false };

async function inBrowser(use: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launchBrowser();
  try {
    await use(await browser.newPage({ viewport: { width: 1600, height: 900 } }));
  } finally {
    await browser.close();
  }
}

interface Situation {
  readonly preview: PreviewPage;
  readonly url: string;
  readonly folder: string;
  readonly lines: readonly string[];
}

type Step = readonly [name: string, run: () => Promise<void>];

function steps(situation: Situation): readonly Step[] {
  const { preview, url, folder, lines } = situation;
  const { page } = preview;
  const lineOf = (text: string, from = 0): number => lines.findIndex((line, index) => index >= from && line.includes(text)) + 1;
  const phase = lineOf('- phase: goals');
  return [
    ['opens beside the plan', async () => {
      await preview.open(url);
      await preview.openFile(PLAN);
      await preview.runCommand('Planwerk: Open Preview to the Side');
      await preview.drawn();
      assert.equal(await preview.places.count(), 6);
    }],
    ['a chosen phase leads to its line', () => leadsTo(situation, 1, phase)],
    ['a phase chosen by keyboard too', async () => {
      await preview.places.nth(2).focus();
      await page.keyboard.press('Enter');
      await until('the line of the third phase', async () => (await preview.currentLine()) === lineOf('- phase: concept'));
    }],
    ['the cursor marks the phase it is in', async () => {
      await preview.goToLine(lineOf('- phase: reporting') + 2);
      await until('the fifth phase is marked', async () => /is-current/.test((await preview.places.nth(4).getAttribute('class')) ?? ''));
      assert.equal(await preview.frame.locator('.is-current').count(), 1);
    }],
    ['a goal and a measure lead to their lines', () => goalAndMeasure(situation)],
    ['what is typed shows at once, and nothing is loaded anew', async () => {
      await preview.frame.locator('body').evaluate((body) => body.setAttribute('data-before', ''));
      await preview.typeAtEndOf(phase, '\n  note: Klausur');
      await until('the note shows', async () => ((await preview.places.nth(1).locator('title').textContent()) ?? '').includes('Klausur'));
      assert.equal(await preview.frame.locator('body[data-before]').count(), 1);
    }],
    ['broken syntax leaves the last picture and says so', async () => {
      await preview.typeAtEndOf(lineOf('- phase: situation'), '\n  note: "offen');
      await preview.frame.locator('.note').waitFor();
      assert.equal(await preview.places.count(), 6);
      await leadsTo(situation, 1, phase + 1);
      await until('the syntax is mended, and the note gone', async () => {
        await preview.undo();
        await page.waitForTimeout(500);
        return (await preview.frame.locator('.note').count()) === 0;
      }, 30_000);
    }],
    ['T shows the table, and the picture again', async () => {
      await preview.places.first().focus();
      await page.keyboard.press('t');
      await preview.frame.locator('table').waitFor();
      await preview.frame.locator('tbody tr').first().focus();
      await page.keyboard.press('t');
      await preview.frame.locator('.drawing svg').waitFor();
    }],
    ['nothing was stopped by the content security policy', () => {
      assert.deepEqual(preview.violations, []);
      return Promise.resolve();
    }],
    ['survives loading the window again', async () => {
      // In a browser, VS Code saves a second after the last key; the text before that was broken.
      await until('the mended text is saved', async () => !(await readFile(path.join(folder, PLAN), 'utf8')).includes('"offen'));
      await loadAgain(preview);
      await preview.drawn();
    }],
  ];
}

/** A window that goes may store its layout once more when the extensions have ended already: then VS Code itself has lost the tab. */
async function loadAgain(preview: PreviewPage): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    await preview.remembered();
    await preview.page.reload();
    await preview.page.waitForSelector('.tab', { timeout: 60_000 });
    if (await preview.hasTab()) return;
    await preview.page.locator('.statusbar-item', { hasText: 'Planwerk' }).first().waitFor({ timeout: 60_000 });
    await preview.runCommand('Planwerk: Open Preview to the Side');
    await preview.drawn();
  }
  throw new Error('the tab of the preview was gone three times');
}

/** Chooses the element at `index` of the shown view. */
async function leadsTo({ preview }: Situation, index: number, line: number): Promise<void> {
  await preview.places.nth(index).click();
  await until(`line ${line}`, async () => (await preview.currentLine()) === line);
}

/** A goal in the tree and a measure on the time axis. */
async function goalAndMeasure({ preview, lines }: Situation): Promise<void> {
  for (const [view, title] of [['goals', 'Ausgrenzung verhindern'], ['timeline', 'Sprachbildung in Kitas']] as const) {
    if ((await preview.frame.locator(`#tab-${view}`).count()) === 0) throw new Error(`there is no view "${view}" yet`);
    await preview.showView(view);
    const element = preview.places.filter({ hasText: title }).first();
    await element.waitFor();
    const start = Number(await element.getAttribute('data-start'));
    const expected = lineAt(lines.join('\n'), start);
    await element.click();
    await until(`line ${expected}`, async () => (await preview.currentLine()) === expected);
  }
  await preview.showView('cycle');
  await preview.drawn();
}

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };

/** In German; in a narrow panel, where only the arrangement differs, in one theme. */
function accessibilitySteps({ preview, url, folder }: Situation): readonly Step[] {
  const opens: Step = ['opens over the whole window', async () => {
    await setTheme(folder, themes.light);
    await preview.open(url);
    await preview.openFile(PLAN);
    await preview.runCommand('Planwerk: Open Preview');
    await preview.drawn();
    await preview.page.keyboard.press('Control+b');
  }];
  const judged = Object.entries(themes).map(([name, theme]): Step => [`axe-core finds nothing to say: ${name}`, async () => {
    await setTheme(folder, theme);
    await preview.frame.locator(`body[data-vscode-theme-id="${theme}"]`).waitFor();
    const found = await violationsOfAllViews(preview, theme === themes.light ? [400, 1400] : [1400]);
    if (found.length > 0) throw new Error(found.join('\n'));
  }]);
  return [opens, ...judged];
}

async function setTheme(folder: string, theme: string): Promise<void> {
  await mkdir(path.join(folder, '.vscode'), { recursive: true });
  await writeFile(path.join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'workbench.colorTheme': theme, 'planwerk.language': 'de' }));
}

async function violationsOfAllViews(preview: PreviewPage, widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await preview.page.setViewportSize({ width, height: 900 });
    for (const view of await preview.viewNames()) {
      await preview.showView(view);
      for (const shape of width === 1400 ? (['picture', 'table'] as const) : (['picture'] as const)) {
        await preview.showAs(shape);
        for (const violation of await violationsOf(preview)) found.push(`${view}, ${shape}, ${width}: ${violation}`);
      }
      await preview.showAs('picture');
      if (view !== ZOOMED) found.push(...(await overflowOf(preview)).map((overflow) => `${view}, ${width}: ${overflow}`));
    }
  }
  return found;
}

/** It may be wider than the panel. */
const ZOOMED = 'timeline';

/** A picture that is cut off at the right. */
async function overflowOf(preview: PreviewPage): Promise<readonly string[]> {
  const drawing = preview.frame.locator('vscode-panel-view:not([hidden]) .drawing');
  if ((await drawing.count()) === 0) return [];
  const { scrollWidth, clientWidth } = await drawing.evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  return scrollWidth > clientWidth ? [`the picture is ${scrollWidth} pixels wide, its place ${clientWidth}`] : [];
}

/** Each with id, impact, help and the elements; without what is known. */
async function violationsOf(preview: PreviewPage): Promise<readonly string[]> {
  const frame = await preview.currentFrame();
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'], iframes: false }));
  return violations.filter(({ id }) => !(id in knownViolations)).map(({ id, impact, help, nodes }) => (
    `${id} (${String(impact)}): ${help}\n${nodes.map(({ html, failureSummary }) => `    ${html.slice(0, 160)}\n      ${failureSummary ?? ''}`).join('\n')}`
  ));
}

/** What comes from the components of @vscode/webview-ui-toolkit themselves: the rule, and why it stays. */
const knownViolations: Readonly<Record<string, string>> = {};

async function takePictures(): Promise<void> {
  for (const [name, theme] of Object.entries(themes)) {
    await hosts.desktop((page, url) => takePicturesOf(page, url, name), { 'workbench.colorTheme': theme, 'workbench.activityBar.location': 'hidden' });
  }
}

async function takePicturesOf(page: Page, url: string, theme: string): Promise<void> {
  const preview = new PreviewPage(page);
  await preview.open(url);
  await preview.openFile(PLAN);
  await preview.runCommand('Planwerk: Open Preview');
  await preview.drawn();
  await page.keyboard.press('Control+b');
  const views = await preview.viewNames();
  for (const width of [400, 1400]) {
    await page.setViewportSize({ width, height: 900 });
    for (const view of views) {
      await preview.showView(view);
      await page.waitForTimeout(400);
      await page.screenshot({ path: path.join(testResultsFolder, `preview-${view}-${theme}-${width}.png`) });
    }
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
