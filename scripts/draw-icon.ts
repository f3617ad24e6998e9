import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../test/host/browser';
import { projectFolder } from '../test/host/project';

/** `tsx scripts/draw-icon.ts`: media/icon.svg as media/icon.png, because VS Code takes no SVG there. */
async function main(): Promise<void> {
  const drawing = readFileSync(join(projectFolder, 'media', 'icon.svg'), 'utf8');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
    await page.setContent(`<body style="margin:0">${drawing}</body>`);
    writeFileSync(join(projectFolder, 'media', 'icon.png'), await page.screenshot({ omitBackground: true }));
  } finally {
    await browser.close();
  }
}

void main();
