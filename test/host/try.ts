import { launchBrowser } from './browser';
import { startCodeServer } from './code-server';
import { projectFolder } from './project';
import { workbenchUrl } from './workbench';
import { PreviewPage } from './preview-page';
(async () => {
  const server = await startCodeServer({ extension: projectFolder, settings: { 'workbench.colorTheme': 'Default Dark Modern','files.autoSave':'off' } });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('console', (m) => { if (/Security|preview\.js|TypeError/.test(m.text())) console.log('C', m.text().slice(0, 400), m.location().url.slice(-80), m.location().lineNumber); });
    page.on('pageerror', e => console.log('ERR', e));
    const preview = new PreviewPage(page);
    await preview.open(workbenchUrl(server, { folder: projectFolder + '/examples/jena' }));
    await preview.openFile('armutspraevention.plan.yaml');
    await preview.runCommand('Planwerk: Open Preview to the Side'); await preview.drawn();
    await preview.showView('goals'); await page.waitForTimeout(500);
    console.log('choices', await preview.frame.locator('select').count(), 'folds', await preview.frame.locator('[data-fold]').count(), 'places', await preview.places.count());
    await preview.frame.locator('[data-fold]').nth(2).click();
    await page.waitForTimeout(300); console.log('places folded', await preview.places.count());
    await page.screenshot({ path: 'test-results/try1.png' });
    await preview.frame.locator('select').first().selectOption({ index: 2 });
    await page.waitForTimeout(300); console.log('places filtered', await preview.places.count());
    await page.screenshot({ path: 'test-results/try2.png' });
    await preview.showView('timeline'); await preview.frame.locator('select').first().selectOption('4'); await page.waitForTimeout(500);
    await page.screenshot({ path: 'test-results/try3.png' });
    await page.waitForTimeout(2000); await page.reload(); await preview.drawn(); await page.waitForTimeout(800);
    console.log('after reload', await preview.frame.locator('vscode-panel-tab[aria-selected=true]').textContent(), await preview.frame.locator('select').first().inputValue());
    await preview.showView('goals'); await page.waitForTimeout(300); console.log('places', await preview.places.count());
    await page.keyboard.press('t'); await page.waitForTimeout(300);
    await page.screenshot({ path: 'test-results/try4.png' });
  } finally { await browser.close(); await server.dispose(); }
})();
