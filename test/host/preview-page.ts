import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

const timeLimit = 60_000;

/** A VS Code window with a planning document and its preview, as a person uses it. */
export class PreviewPage {
  /** What the content security policy of a panel stopped. */
  readonly violations: string[] = [];

  constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (/nonce-.*Content Security Policy|Content Security Policy.*nonce-/s.test(message.text())) this.violations.push(message.text());
    });
  }

  /** VS Code puts the page of a panel into a frame inside a frame. */
  get frame(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Everything in the shown view that leads to the text. */
  get places(): Locator {
    return this.frame.locator('vscode-panel-view:not([hidden]) [data-start]');
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.waitForSelector('.monaco-workbench', { timeout: timeLimit });
  }

  async openFile(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick({ timeout: timeLimit });
    await this.page.waitForSelector('.monaco-editor .view-line', { timeout: timeLimit });
    // The extension is there once it says so in the status bar.
    await this.page.locator('.statusbar-item', { hasText: 'Planwerk' }).first().waitFor({ timeout: timeLimit });
  }

  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click({ timeout: timeLimit });
  }

  /** Waits until the preview has drawn something. */
  async drawn(): Promise<void> {
    await this.places.first().waitFor({ timeout: timeLimit });
  }

  /**
   * Waits until VS Code has stored that the preview is open. A browser that loads the window again gives VS Code no time
   * for that, so a window that is left is stored before; and each minute.
   */
  async remembered(): Promise<void> {
    await this.page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await until('VS Code has stored that the preview is open', () => this.page.evaluate(isInStoredLayout, 'planwerk.preview'), 90_000);
  }

  /** Does VS Code show a tab for the preview, whatever is in it? */
  async hasTab(): Promise<boolean> {
    return (await this.page.locator('.tab', { hasText: /^(Preview|Vorschau): / }).count()) > 0;
  }

  /** The line that the cursor is in, counted from 1. */
  async currentLine(): Promise<number> {
    return Number(await this.page.locator('.monaco-editor .line-numbers.active-line-number').first().textContent());
  }

  async goToLine(line: number): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+g');
    await this.page.locator('.quick-input-widget input').fill(`:${line}`);
    await this.page.keyboard.press('Enter');
    await until(`the cursor is in line ${line}`, async () => (await this.currentLine()) === line);
  }

  /** Types at the end of a line, as the text is: without completions or brackets of the editor's own. */
  async typeAtEndOf(line: number, text: string): Promise<void> {
    await this.goToLine(line);
    await this.page.keyboard.press('End');
    await this.page.keyboard.insertText(text);
  }

  async undo(): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+z');
  }

  async viewNames(): Promise<readonly string[]> {
    return this.frame.locator('vscode-panel-tab').evaluateAll((tabs) => tabs.map(({ id }) => id.replace('tab-', '')));
  }

  /** Does nothing where the shown view has neither, for the plan says nothing about it. */
  async showAs(shape: 'picture' | 'table'): Promise<void> {
    const shown = this.frame.locator('vscode-panel-view:not([hidden])');
    await shown.locator('.drawing, .empty').first().waitFor();
    if ((await shown.locator('.drawing').count()) === 0 || ((await shown.locator('.drawing table').count()) > 0) === (shape === 'table')) return;
    await shown.locator('.tools vscode-button').click();
    await shown.locator(`.drawing ${shape === 'table' ? 'table' : 'svg'}`).first().waitFor();
  }

  /** The frame that `frame` leads to, for running scripts in. */
  async currentFrame(): Promise<Frame> {
    const root = await this.frame.locator(':root').elementHandle();
    const frame = await root?.ownerFrame();
    if (!frame) throw new Error('the preview has no page');
    return frame;
  }

  async showView(name: string): Promise<void> {
    await this.frame.locator(`#tab-${name}`).click();
  }

  /** A key that is pressed while the preview takes the focus may be lost. */
  private async focusEditor(): Promise<void> {
    await until('the editor has the focus', async () => {
      await this.page.keyboard.press('Control+1');
      await this.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor({ timeout: 2000 });
      return true;
    }, timeLimit);
  }
}

/** Runs in the page: does the layout of editors that VS Code has stored hold a text? No function in it may have a name. */
async function isInStoredLayout(text: string): Promise<boolean> {
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db')) continue;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(`${name} cannot be opened`));
    });
    const layout = await new Promise<unknown>((resolve, reject) => {
      const reading = database.transaction('ItemTable').objectStore('ItemTable').get('memento/workbench.parts.editor');
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(new Error(`${name} cannot be read`));
    });
    database.close();
    if (typeof layout === 'string' && layout.includes(text)) return true;
  }
  return false;
}

/** Waits until something is so; fails with what it waited for. */
export async function until(what: string, isSo: () => Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const limit = Date.now() + milliseconds;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > limit) throw new Error(`not within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
