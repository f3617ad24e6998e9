import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { analyse, indexWorkspace } from '../../src/core/check';
import { EXAMPLE_TODAY, exampleFiles, type ExampleFile } from '../../src/core/rules/examples';
import type { Language } from '../../src/core/text/language';
import { frameView } from '../../src/view/frame';
import { frameModel, type FrameModel } from '../../src/view/frame/model';

const PLAN = `
lead: { responsibility: amt }
principles: [Vorbeugen geht vor Nachsorge.]
measures: [{ id: m, title: M, responsible: { lead: amt, involved: [verein], informed: [amt] } }]
participation: [{ format: survey, groups: [familien] }]
target-groups: [{ id: familien, title: Familien mit geringem Einkommen }]
responsibilities:
  - { id: amt, name: Stabsstelle Integrierte Sozialplanung, sector: administration }
  - { id: verein, name: Vereine }
`;

function modelOf(files: readonly ExampleFile[], language: Language = 'de'): FrameModel | undefined {
  const analyses = files.map(({ name, text }) => analyse(name, text));
  const workspace = indexWorkspace(analyses.map(({ summary }) => summary));
  return analyses[0] && frameModel({ ...analyses[0], workspace, today: EXAMPLE_TODAY, language });
}

function readExamples(folder: string, first: string): ExampleFile[] {
  const directory = path.join('examples', folder);
  const names = readdirSync(directory).filter((name) => name.endsWith('.plan.yaml') && name !== first);
  return [first, ...names].map((name) => ({ name, text: readFileSync(path.join(directory, name), 'utf8') }));
}

function markupOf(model: FrameModel, part: 'Picture' | 'Table', width: number, language: Language = 'de'): string {
  return renderToString(frameView[part]({ model, language, width }));
}

describe('the view of the reference frame', () => {
  it('shows who takes part and how', () => {
    const model = modelOf(exampleFiles(PLAN));
    assert.ok(model);
    assert.deepEqual(model.sectors.map(({ sector, participants }) => [sector, participants.map(({ name, roles }) => `${name}: ${roles}`)]), [
      ['administration', ['Stabsstelle Integrierte Sozialplanung: leitet die Planung, leitet Maßnahmen, wird informiert']],
      ['politics', []],
      ['citizens', ['Familien mit geringem Einkommen: wird beteiligt']],
      ['science', []],
      ['providers', []],
    ]);
    assert.deepEqual(model.unknown.map(({ name }) => name), ['Vereine']);
  });

  it('shows the four levels of the plan for Jena, with the reason for each criterion', () => {
    const model = modelOf(readExamples('jena', 'armutspraevention.plan.yaml'));
    assert.deepEqual(model?.levels.map(({ title, met, assessable }) => `${title}: ${met}/${assessable}`), [
      'Konzeptionell-methodische Ebene: 5/6', 'Raum-zeitliche Ebene: 5/6', 'Steuerungsebene: 6/6', 'Finanzierungsebene: 5/6',
    ]);
    assert.equal(model?.levels[3]?.criteria[0]?.why, 'Maßnahmen: 5 von 5');
  });

  it('leads from everything it shows to the text it comes from', () => {
    const files = exampleFiles(PLAN);
    const text = files[0]?.text ?? '';
    const model = modelOf(files);
    assert.ok(model);
    const places = [...markupOf(model, 'Picture', 1000).matchAll(/data-start="(\d+)" data-end="(\d+)"/g)].map(([, start, end]) => text.slice(Number(start), Number(end)));
    for (const expected of ['amt', 'verein', 'familien', 'principles', 'm']) assert.ok(places.includes(expected), `${expected} in ${places.join(', ')}`);
    assert.ok(!places.includes(''));
  });

  it('says the same in the picture and in the table, wide and narrow, in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      const model = modelOf(readExamples('soemmerda', 'armutspraevention.plan.yaml'), language);
      assert.ok(model);
      const table = markupOf(model, 'Table', 1000, language);
      for (const width of [420, 1000]) {
        const picture = markupOf(model, 'Picture', width, language);
        assert.match(picture, new RegExp(`^<svg [^>]*width="${width}"`));
        for (const { criteria } of model.levels) for (const { text } of criteria) assert.ok(picture.includes(`aria-label="${text}`) && table.includes(`>${text}<`), text);
        for (const { participants } of model.sectors) {
          for (const { name } of participants) assert.ok(table.includes(`<td>${name}</td>`), name);
          for (const { name } of participants.slice(0, 6)) assert.ok(picture.includes(`aria-label="${name}`), name);
        }
      }
    }
  });

  it('says in words what is missing and what to do', () => {
    const model = modelOf(exampleFiles(PLAN));
    assert.ok(model);
    const picture = markupOf(model, 'Picture', 1000);
    assert.match(picture, /<title>Politik: \? Der Plan nennt niemanden\. .*responsibilities/);
    assert.match(picture, /<title>Jedes Ziel hat eine zuständige Stelle: fehlt\. Ziele: nichts angegeben<\/title>/);
  });

  it('tells how much has been decided, as the summary of a check does', () => {
    const resolved = 'resolution: { body: rat, date: 2008-03-12, paper: 08/1 }';
    const files = exampleFiles(`measures: [{ id: a, title: A, ${resolved} }, { id: b, title: B, resolution: { body: rat, date: 2008-03-12, paper: 08/1, result: rejected } }]\nproducts: [{ id: c, title: C, type: report, ${resolved} }]\n`);
    for (const [language, text] of [['de', 'Produkte und Maßnahmen mit Beschluss: 2 von 3 (67 %)'], ['en', 'Products and measures with a resolution: 2 of 3 (67%)']] as const) {
      const model = modelOf(files, language);
      assert.ok(model);
      for (const width of [420, 1000]) assert.ok(markupOf(model, 'Picture', width, language).includes(`aria-label="${text}"`));
      assert.match(markupOf(model, 'Table', 1000, language), new RegExp(`<p [^>]*>${text.replace(/[()]/g, '\\$&')}</p>`));
      assert.deepEqual([model.resolved?.resolved, model.resolved?.all], [2, 3]);
      assert.equal(files[0]?.text.slice(model.resolved?.place.start, model.resolved?.place.end), 'measures');
    }
  });

  it('says nothing of decisions where there is nothing to decide on', () => {
    const model = modelOf(exampleFiles('principles: [Vorbeugen geht vor Nachsorge.]\n'));
    assert.ok(model && !model.resolved);
    assert.doesNotMatch(markupOf(model, 'Picture', 1000) + markupOf(model, 'Table', 1000), /mit Beschluss/);
  });

  it('draws as many as fit and leaves the others to the table', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `stelle-${index}`);
    const responsibilities = ids.map((id) => `  - { id: ${id}, name: Name ${id}, sector: providers }\n`).join('');
    const model = modelOf(exampleFiles(`measures: [{ id: m, title: M, responsible: { involved: [${ids.join(', ')}] } }]\nresponsibilities:\n${responsibilities}`));
    assert.ok(model);
    assert.match(markupOf(model, 'Picture', 420), /… und 194 weitere \(siehe Tabelle\)/);
    assert.equal([...markupOf(model, 'Table', 420).matchAll(/<td>Name stelle-\d+<\/td>/g)].length, 200);
  });

  it('keeps every box inside the picture', () => {
    for (const width of [300, 420, 519, 520, 760, 1400]) {
      const model = modelOf(readExamples('mannheim', 'hochstaett.plan.yaml'));
      assert.ok(model);
      const picture = markupOf(model, 'Picture', width);
      const [, drawn] = /viewBox="0 0 ([\d.]+) /.exec(picture) ?? [];
      for (const [, x, boxWidth] of picture.matchAll(/<rect class="box"[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g)) {
        assert.ok(Number(x) >= 0 && Number(boxWidth) > 0 && Number(x) + Number(boxWidth) <= Number(drawn));
      }
      assert.ok(!picture.includes('NaN'));
    }
  });

  it('has no model where a document holds nothing for it, and never fails', () => {
    assert.equal(modelOf(exampleFiles('')), undefined);
    for (const kind of ['plan', 'register', 'report', 'assessment', 'calendar', 'haushalt']) {
      assert.equal(modelOf([{ name: 'leer.plan.yaml', text: `planwerk: 1\nkind: ${kind}\nid: leer\ntitle: Leer\nlanguage: de\n` }]), undefined);
    }
    const keys = ['title', 'lead', 'principles', 'cycle', 'goals', 'measures', 'indicators', 'responsibilities', 'spaces', 'programmes', 'products', 'participation', 'interfaces', 'mandate', 'resolution'];
    for (const value of ['', 'viele', '3', 'true', '[]', '{}', '[1, null, viele, [a], { b: c }]', '{ a: 1, "": [] }']) {
      const text = `planwerk: 1\nkind: plan\nid: p\n${keys.map((key) => `${key}: ${value}\n`).join('')}`;
      const model = modelOf([{ name: 'p.plan.yaml', text }]);
      if (model) for (const width of [420, 1000]) markupOf(model, 'Picture', width);
    }
  });
});
