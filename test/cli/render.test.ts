import assert from 'node:assert/strict';
import * as path from 'node:path';
import { planwerk } from './support';

const examples = path.join(__dirname, '..', '..', 'examples');
const render = (...argv: string[]) => planwerk(['render', ...argv, '--today', '2026-11-22'], { cwd: examples });

describe('render', () => {
  it('writes one view as a picture file, the same bytes on every run', async () => {
    const first = await render('mannheim/hochstaett.plan.yaml', '--view', 'cycle', '--format', 'svg');
    assert.equal(first.code, 0);
    assert.match(first.stdout, /^<\?xml [^>]*\?>\n<svg /);
    assert.match(first.stdout, /Bestandsaufnahme/);
    assert.equal((await render('mannheim/hochstaett.plan.yaml', '--view', 'cycle', '--format', 'svg')).stdout, first.stdout);
  });

  it('writes a page with all views, without script and without anything from elsewhere', async () => {
    const { stdout, code } = await render('jena/armutspraevention.plan.yaml', '--format', 'html');
    assert.equal(code, 0);
    assert.match(stdout, /^<!DOCTYPE html>\n<html lang="de">/);
    assert.doesNotMatch(stdout, /<script|<link|<img|url\(|data-start=/);
  });

  it('writes the data behind a view', async () => {
    const { stdout } = await render('mannheim/hochstaett.plan.yaml', '--view', 'cycle', '--format', 'json');
    const { version, document, views } = JSON.parse(stdout) as { version: number; document: string; views: { cycle: { phases: { id: string; state: string }[] } } };
    assert.deepEqual([version, document], [1, 'hochstaett']);
    assert.deepEqual(views.cycle.phases.map(({ id, state }) => `${id} ${state}`).slice(-2), ['implementation done', 'evaluation done']);
  });

  it('speaks the language asked for', async () => {
    assert.match((await render('mannheim/hochstaett.plan.yaml', '--view', 'cycle', '--lang', 'en')).stdout, /Stock-taking/);
  });

  for (const [what, argv, says] of [
    ['a folder', ['mannheim'], /exactly one plan|Genau einen Plan/],
    ['a picture without a view', ['mannheim/hochstaett.plan.yaml', '--format', 'svg'], /--view/],
    ['a view that does not exist', ['mannheim/hochstaett.plan.yaml', '--view', 'circle'], /cycle/],
    ['a document with nothing to show', ['mannheim/katalog.plan.yaml', '--view', 'cycle'], /planning cycle|Planungszyklus/],
    ['a file that is not there', ['nirgends.plan.yaml'], /nirgends/],
  ] as const) {
    it(`ends with 2 and says why: ${what}`, async () => {
      const { code, stdout, stderr } = await render(...argv);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, says);
    });
  }
});
