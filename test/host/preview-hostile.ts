import { strict as assert } from 'node:assert';
import { writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { planWithHostileTexts } from '../view/hostile-plan';
import { hostileTexts } from '../view/hostile-texts';
import type { PreviewPage } from './preview-page';

/** All hostile texts at once in every text of a plan; the longest are cut, since here the page is asked, not the time. */
const TEXT = Object.values(hostileTexts).map((text) => text.slice(0, 400)).join(' ');

/** Shows a hostile plan in every view, as picture and table: all of it is text, and nothing of it runs. */
export async function showHostilePlan(preview: PreviewPage, url: string, folder: string): Promise<void> {
  const dialogs: string[] = [];
  preview.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const { name, text } of planWithHostileTexts(TEXT)) await writeFile(path.join(folder, `hostile-${name}`), text);
  await preview.open(url);
  await preview.openFile('hostile-plan.plan.yaml');
  await preview.runCommand('Planwerk: Open Preview to the Side');
  await preview.drawn();
  for (const view of await preview.viewNames()) {
    await preview.showView(view);
    for (const shape of ['picture', 'table'] as const) {
      await preview.showAs(shape);
      assert.deepEqual(await strangeIn(preview), [], `${view}, ${shape}`);
    }
    await preview.showAs('picture');
  }
  assert.match(await preview.frame.locator('body').innerText(), /pwned/, 'the hostile texts are shown');
  assert.deepEqual([dialogs, preview.violations], [[], []]);
}

/** Elements and attributes that could run or load something. */
async function strangeIn(preview: PreviewPage): Promise<readonly string[]> {
  const frame = await preview.currentFrame();
  return frame.evaluate(() => {
    const strange: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      // The bundle has the nonce of the page, VS Code's own script a name; a text has neither.
      const isOurScript = element instanceof HTMLScriptElement && (element.nonce !== '' || element.id === '_vscodeApiScript');
      if (!isOurScript && /^(script|img|image|iframe|object|embed|foreignobject|use|a|animate|set|base|form)$/i.test(element.localName)) strange.push(element.localName);
      for (const { name, value } of element.attributes) {
        if (/^on|href$|^src(doc)?$/i.test(name) && !isOurScript) strange.push(`${element.localName} ${name}=${value.slice(0, 60)}`);
      }
    }
    return strange;
  });
}
