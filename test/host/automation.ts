import { mkdir, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { suiteMark } from '../extension/suite-output';
import { inLanguage, type Text } from './language';
import { testResultsFolder } from './project';

export interface SuiteInBrowser {
  /** Names the files of a failed run. */
  host: string;
  url: string;
  /** Milliseconds. */
  timeLimit: number;
}

/**
 * Opens a VS Code that runs an extension's test suite, prints what the suite reports and gives its exit code.
 * When it fails, everything else that VS Code said and a picture are in the folder test-results.
 */
export async function runSuiteInBrowser(browser: Browser, suite: SuiteInBrowser): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const messages: string[] = [];
  page.on('console', message => keepMessage(messages, message.text()));
  const exitCode = await exitCodeOrReason(page, suite);
  if (exitCode === 0) return 0;
  await keepEvidence(page, suite, messages);
  if (typeof exitCode !== 'number') process.stderr.write(`${messages.slice(-50).join('\n')}\n${inLanguage(exitCode)}\n`);
  return 1;
}

async function exitCodeOrReason(page: Page, suite: SuiteInBrowser): Promise<number | Text> {
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<Text>(resolve => (timer = setTimeout(() => resolve(timeOut(suite)), suite.timeLimit)));
  const crashed = new Promise<Text>(resolve => page.once('crash', () => resolve(crash(suite))));
  const exited = new Promise<number>(resolve => void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code)));
  await page.exposeFunction('codeAutomationLog', (_: string, args: unknown[]) => printSuiteLine(format(...args)));
  const opened = page.goto(suite.url).then(() => exited);
  return Promise.race([opened, timedOut, crashed]).finally(() => clearTimeout(timer));
}

function printSuiteLine(text: string): void {
  if (text.startsWith(suiteMark)) process.stdout.write(`${text.slice(suiteMark.length)}\n`);
}

function keepMessage(messages: string[], text: string): void {
  if (nativeModuleMissing.test(text) || text.includes(suiteMark)) return;
  messages.push(text.replace(/^%c *(\w+) color: #\w+ /, '$1 '));
}

/** VS Code runs without these; their install scripts would compile or download. */
const nativeModuleMissing = /Could not locate the bindings file|build\/Release\/watchdog/;

async function keepEvidence(page: Page, suite: SuiteInBrowser, messages: string[]): Promise<void> {
  await mkdir(testResultsFolder, { recursive: true });
  const file = path.join(testResultsFolder, suite.host);
  await writeFile(`${file}.log`, `${messages.join('\n')}\n`);
  await page.screenshot({ path: `${file}.png`, timeout: 10_000 }).catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  process.stderr.write(`${inLanguage(evidence(file))}\n`);
}

function evidence(file: string): Text {
  return {
    en: `What VS Code said: ${file}.log, what it showed: ${file}.png`,
    de: `Was VS Code gemeldet hat: ${file}.log, was es gezeigt hat: ${file}.png`,
  };
}

function timeOut(suite: SuiteInBrowser): Text {
  const seconds = suite.timeLimit / 1000;
  return {
    en: `The suite in the host "${suite.host}" did not end within ${seconds} s. Above: the last messages.`,
    de: `Die Tests in der Umgebung „${suite.host}“ sind nach ${seconds} s nicht fertig. Oben: die letzten Meldungen.`,
  };
}

function crash(suite: SuiteInBrowser): Text {
  return {
    en: `The browser page of the host "${suite.host}" crashed. Above: the last messages.`,
    de: `Die Seite der Umgebung „${suite.host}“ ist abgestürzt. Oben: die letzten Meldungen.`,
  };
}
