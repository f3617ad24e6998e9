import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportSections, type ReportSection } from '../../src/features/report-sections/sections';
import { Workspaces } from '../../src/features/workspaces';
import type { Language } from '../../src/core/text/language';
import { markdownProblems } from '../support/markdown';

const examples = join(__dirname, '..', '..', 'examples');

/** The sections of every plan in a folder of the examples. */
function sectionsIn(folder: string, language: Language): readonly (readonly [plan: string, sections: ReportSection[]])[] {
  const workspaces = new Workspaces();
  const root = `file:///${folder}`;
  workspaces.setFolders([root]);
  for (const name of readdirSync(join(examples, folder)).filter((file) => file.endsWith('.yaml'))) {
    workspaces.set({ uri: `${root}/${name}`, text: readFileSync(join(examples, folder, name), 'utf8') });
  }
  const snapshots = workspaces.snapshots({ language, displayLanguage: language, today: '2026-06-30' });
  return snapshots.map((snapshot) => [snapshot.document.uri, reportSections(snapshot)]);
}

describe('report sections', () => {
  for (const folder of ['soemmerda', 'jena', 'mannheim', 'first-steps']) {
    for (const language of ['de', 'en'] as const) {
      it(`are well-formed Markdown for every plan of ${folder} (${language})`, () => {
        const plans = sectionsIn(folder, language).filter(([, sections]) => sections.length > 0);
        assert.ok(plans.length > 0);
        for (const [plan, sections] of plans) for (const { name, markdown } of sections) assert.deepEqual(markdownProblems(markdown), [], `${plan}: ${name}`);
      });
    }
  }

  it('say the same twice', () => {
    assert.deepEqual(sectionsIn('mannheim', 'de'), sectionsIn('mannheim', 'de'));
  });

  it('are there for plans only', () => {
    for (const [uri, sections] of sectionsIn('jena', 'de')) if (/katalog|zustaendigkeiten|jahresplanung|bildungsbericht/.test(uri)) assert.deepEqual(sections, [], uri);
  });
});
