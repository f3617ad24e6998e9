import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { analyse, indexWorkspace } from '../../src/core/check';
import { EXAMPLE_TODAY, type ExampleFile } from '../../src/core/rules/examples';
import { shown } from '../../src/view/drawing/shown';
import { htmlFile, svgFile, type FilledView } from '../../src/view/files';
import { views } from '../../src/view/views';
import { launchBrowser } from '../host/browser';
import { planOfHostileValues, planWithHostileTexts } from './hostile-plan';
import { hostileTexts } from './hostile-texts';
import { forbiddenIn, isWellFormed, readFrames, type ReadFile } from './inspect-frames';

const ORIGIN = 'http://planwerk.test';

interface Rendered {
  readonly filled: readonly FilledView[];
  /** Markup by the name of a file. */
  readonly files: ReadonlyMap<string, string>;
}

function render(files: readonly ExampleFile[]): Rendered {
  const analyses = files.map(({ name, text }) => analyse(name, text));
  const workspace = indexWorkspace(analyses.map(({ summary }) => summary));
  const [first] = analyses;
  assert.ok(first);
  const context = { ...first, workspace, today: EXAMPLE_TODAY, language: 'de' as const };
  const filled = views.flatMap((view) => {
    const model = view.modelOf(context);
    return model === undefined ? [] : [{ view, model }];
  });
  const pictures = filled.map((each): [string, string] => [`${each.view.name}.svg`, svgFile(each, 'de')]);
  return { filled, files: new Map([...pictures, ['page.html', htmlFile(first.summary.title ?? '', filled, 'de')]]) };
}

describe('hostile texts in a plan', function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;
  let served: ReadonlyMap<string, string> = new Map();
  let outside: string[] = [];
  let dialogs: string[] = [];

  before(async () => {
    browser = await launchBrowser();
    // Without the page's own policy: what keeps script away must be the markup.
    const context = await browser.newContext({ bypassCSP: true });
    page = await context.newPage();
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await context.route('**/*', async (route) => {
      const { pathname, origin } = new URL(route.request().url());
      const name = pathname.slice(1);
      const body = origin !== ORIGIN ? undefined : name === '' ? hostPage([...served.keys()]) : served.get(name);
      if (body === undefined) outside.push(route.request().url());
      await (body === undefined ? route.abort() : route.fulfill({ body, contentType: name.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8' }));
    });
  });
  after(() => browser.close());

  /** Opens the files as a browser would, each in a frame, and says what is in them. */
  async function open(files: ReadonlyMap<string, string>): Promise<readonly ReadFile[]> {
    served = files;
    outside = [];
    dialogs = [];
    await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
    return page.evaluate(readFrames);
  }

  async function assertHarmless(files: ReadonlyMap<string, string>): Promise<readonly ReadFile[]> {
    const found = await open(files);
    assert.deepEqual(found.map(({ name }) => name), [...files.keys()]);
    for (const file of found) {
      assert.ok(isWellFormed(file), `${file.name} is well-formed`);
      assert.deepEqual(forbiddenIn(file), [], file.name);
    }
    assert.equal(await page.evaluate('window.pwned'), undefined);
    assert.deepEqual(dialogs, []);
    assert.deepEqual(outside.filter((url) => !url.endsWith('/favicon.ico')), []);
    return found;
  }

  it('would be noticed if they did anything', async () => {
    const pageFile = '<!DOCTYPE html><img src=http://pwned.example/a onerror="top.pwned=1"><script>alert(1)</script>';
    const picture = '<svg xmlns="http://www.w3.org/2000/svg" onload="top.pwned=1"><!-- x --><text class="pwned">\u202e</text></svg>';
    const [html, svg] = await open(new Map([['page.html', pageFile], ['cycle.svg', picture]]));
    assert.ok(html && svg);
    assert.deepEqual(forbiddenIn(html), ['<img>', '<img src="http://pwned.example/a">', '<img onerror="top.pwned=1">', '<script>']);
    assert.deepEqual(forbiddenIn(svg), ['a comment, section or instruction in <svg>', '<svg onload="top.pwned=1">', '<text class="pwned">', 'a hidden character in <text>']);
    assert.equal(await page.evaluate('window.pwned'), 1);
    assert.deepEqual(dialogs, ['1']);
    assert.deepEqual(outside, ['http://pwned.example/a']);
    const [broken] = await open(new Map([['cycle.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>]]></text></svg>']]));
    assert.ok(broken && !isWellFormed(broken));
  });

  it('stand in a plan that is sound but for them, in every text that the schemas know', () => {
    const files = planWithHostileTexts('pwned');
    assert.deepEqual(files.flatMap(({ name, text }) => analyse(name, text).violations.map(({ kind, key }) => `${name} ${key} ${kind}`)), []);
    assert.ok((files[0]?.text.match(/"pwned"/g)?.length ?? 0) > 30);
  });

  for (const [what, text] of Object.entries(hostileTexts)) {
    it(`${what}: is shown as text by every view and does nothing`, async () => {
      const { filled, files } = render(planWithHostileTexts(text));
      assert.deepEqual(filled.map(({ view }) => view.name), views.map(({ name }) => name));
      const found = await assertHarmless(files);
      const start = oneLine(shown(text)).slice(0, 40).trim();
      const sections = found.find(({ name }) => name === 'page.html')?.sections ?? [];
      assert.equal(sections.length, views.length);
      for (const [index, section] of sections.entries()) assert.ok(oneLine(section).includes(start), `${views[index]?.name} shows ${start}`);
    });

    it(`${what}: does nothing in the place of an id, a date, an amount or an address`, async () => {
      await assertHarmless(render(planOfHostileValues(text)).files);
    });
  }
});

function hostPage(names: readonly string[]): string {
  return `<!DOCTYPE html><link rel="icon" href="data:,">${names.map((name) => `<iframe name="${name}" src="/${name}"></iframe>`).join('')}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
