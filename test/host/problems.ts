import type { Page } from 'playwright-core';

/** What VS Code shows about the file in its editor. */
export interface ShownProblems {
  /** As the status bar says it, for example "Errors: 3, Warnings: 1". */
  counts: string;
  /** As the list of problems reads them out: severity, text, line, character. */
  messages: string[];
}

/** Waits until the open editor underlines something, then opens the list of problems and reads it. */
export async function readProblems(page: Page, timeLimit: number): Promise<ShownProblems> {
  await page.waitForSelector('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning', { state: 'attached', timeout: timeLimit });
  await page.locator('[id="status.problems"] a').click();
  await page.waitForSelector(problemRows, { timeout: timeLimit });
  return {
    counts: (await page.locator('[id="status.problems"]').getAttribute('aria-label')) ?? '',
    messages: await page.locator(problemRows).evaluateAll(rows => rows.map(row => row.getAttribute('aria-label') ?? '')),
  };
}

/** Without the rows that name a file. */
const problemRows = '.markers-panel .monaco-list-row[aria-level="2"]';
