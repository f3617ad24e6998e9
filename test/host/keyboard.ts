import type { Page } from 'playwright-core';
import { until } from './preview-page';

/** Somebody who uses VS Code without a mouse, and knows of it what a screen reader says. */
export class Keyboard {
  constructor(readonly page: Page) {}

  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.choose(`>${title}`, title);
  }

  /** Types into the list that is open until an entry comes first, and takes it. */
  async choose(typed: string, entry: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible input').first();
    await input.waitFor({ timeout: TIME_LIMIT });
    await input.fill(typed);
    await this.hears(entry);
    await this.page.keyboard.press('Enter');
  }

  /** Presses a key until what has the focus is called so. */
  async pressUntil(key: string, name: string | RegExp): Promise<void> {
    for (let tries = 0; tries < 30 && !matches(await this.focused(), name); tries++) {
      await this.page.keyboard.press(key);
      await this.page.waitForTimeout(150);
    }
    await this.hears(name);
  }

  /** Waits until what has the focus is called so. */
  async hears(name: string | RegExp): Promise<void> {
    let heard = '';
    await until('something else is said', async () => matches((heard = await this.focused()), name), TIME_LIMIT).catch(() => {
      throw new Error(`“${heard}” is said instead of ${String(name)}`);
    });
  }

  /** The name of what has the focus: of a list its entry. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      const entry = document.getElementById(activeElement?.getAttribute('aria-activedescendant') ?? '');
      return (entry ?? activeElement)?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
  }
}

/** Milliseconds. */
const TIME_LIMIT = 30_000;

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text.includes(name) : name.test(text);
}
