import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { analyse, indexWorkspace } from '../../src/core/check';
import { exampleFiles } from '../../src/core/rules/examples';
import type { Language } from '../../src/core/text/language';
import { timelineView } from '../../src/view/timeline';
import { axisOf, zoomOf } from '../../src/view/timeline/axis';
import { lanesOf } from '../../src/view/timeline/lanes';
import { timelineModel, type TimelineModel } from '../../src/view/timeline/model';
import type { ViewContext } from '../../src/view/view';

function contextOf(files: readonly { name: string; text: string }[], language: Language = 'de', today = '2026-11-22'): ViewContext {
  const [analysis, ...others] = files.map(({ name, text }) => analyse(name, text));
  assert.ok(analysis);
  return { ...analysis, workspace: indexWorkspace([analysis, ...others].map(({ summary }) => summary)), today, language };
}

function example(folder: string, name: string): { name: string; text: string }[] {
  const directory = path.join('examples', folder);
  const names = [name, ...fs.readdirSync(directory).filter((each) => each.endsWith('.plan.yaml') && each !== name)];
  return names.map((each) => ({ name: each, text: fs.readFileSync(path.join(directory, each), 'utf8') }));
}

function modelOf(text: string, today?: string): TimelineModel | undefined {
  return timelineModel(contextOf(exampleFiles(text), 'de', today));
}

function picture(model: TimelineModel, width: number, language: Language = 'de'): string {
  return renderToString(h(timelineView.Picture, { model, language, width }));
}

const PLAN = `
cycle: { model: report-follow-up, phases: [{ phase: analysis, start: 2026, end: 2026-06, status: running, resolution: { body: rat, date: 2026-02-03, paper: 26/1 } }] }
fields-of-action: [{ id: bildung, title: Bildung }]
measures:
  - id: lernpaten
    title: Lernpaten an Grundschulen
    field-of-action: bildung
    status: running
    schedule: { start: 2026-01, end: 2026-09, milestones: [{ title: Konzept, due: 2026-03, done: 2026-04 }, { title: Start, due: 2026-08 }] }
  - { id: ruht, title: Ruhendes, status: paused, schedule: { end: 2027 } }
  - { id: offen, title: Ohne Termin }
`;

describe('timeline: axis', () => {
  const span = (first: string, last: string) => ({ first, last });

  it('counts in quarters where each has room, else in years, and in several years where there are many', () => {
    assert.deepEqual(zoomOf(span('2026-01-01', '2027-12-31'), 700), { unit: 'quarter', every: 1 });
    assert.deepEqual(zoomOf(span('2026-01-01', '2027-12-31'), 200), { unit: 'year', every: 1 });
    assert.deepEqual(zoomOf(span('2020-01-01', '2039-12-31'), 700), { unit: 'year', every: 2 });
    assert.deepEqual(zoomOf(span('0001-01-01', '9999-12-31'), 700), { unit: 'year', every: 1000 });
  });

  it('shows whole quarters or years, each with a label', () => {
    const axis = axisOf(span('2026-02-10', '2027-05-01'), { unit: 'quarter', every: 1 }, 0, 100);
    assert.deepEqual(axis.span, span('2026-01-01', '2027-06-30'));
    assert.deepEqual(axis.ticks.map(({ label }) => label), ['Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2']);
    assert.deepEqual(axis.years.map(({ label }) => label), ['2026', '2027']);
    const years = axisOf(span('2026-02-10', '2027-05-01'), { unit: 'year', every: 1 }, 0, 100);
    assert.deepEqual([years.ticks.map(({ day }) => day), years.years], [['2026-01-01', '2027-01-01'], []]);
    assert.deepEqual([years.begin('2026-01-01'), years.end('2026-12-31'), years.end('2027-12-31')], [0, 50, 100]);
  });

  it('puts what overlaps into lanes, as many as there may be', () => {
    assert.deepEqual(lanesOf([{ from: 0, to: 10 }, { from: 5, to: 8 }, { from: 10, to: 12 }, { from: 7, to: 9 }], 2), [0, 1, 0, undefined]);
  });
});

describe('timeline: model', () => {
  it('of Jena: measures by field, phases and the resolution, over all their dates', () => {
    const model = timelineModel(contextOf(example('jena', 'armutspraevention.plan.yaml'), 'de', '2024-06-30'));
    assert.ok(model);
    assert.deepEqual(model.groups.map(({ title, rows }) => [title, rows.length]), [['Bildung', 2], ['Arbeit', 1], ['Familie', 1], ['Alter', 1]]);
    assert.deepEqual([model.span, model.phases.length, model.phases[0]?.title], [{ first: '2017-01-01', last: '2024-12-31' }, 6, 'Lebenslagenbericht']);
    assert.deepEqual(model.resolutions.map(({ written, title }) => [written, title.includes('19/0412-BV')]), [['2019-06-19', true]]);
    assert.deepEqual(model.groups[0]?.rows[1]?.milestones.map(({ title, state }) => [title, state]), [['Bedarfserfassung übergeben', 'done']]);
  });

  it('tells what is late, and keeps what has no date', () => {
    const model = modelOf(PLAN);
    assert.deepEqual(model?.phases.map(({ state, written }) => [state, written]), [['late', '2026 – 2026-06']]);
    assert.deepEqual(model?.groups.map(({ title }) => title), ['Bildung', undefined]);
    const rows = model?.groups.flatMap((group) => group.rows) ?? [];
    assert.deepEqual(rows.map(({ state, first, last }) => [state, first, last]), [['late', '2026-01-01', '2026-09-30'], ['skipped', undefined, '2027-12-31'], ['open', undefined, undefined]]);
    assert.deepEqual(rows[0]?.milestones.map(({ state }) => state), ['done', 'late']);
  });

  it('includes today only where it is near', () => {
    const text = 'measures: [{ id: a, title: A, schedule: { start: 2020, end: 2023 } }]\n';
    assert.equal(modelOf(text, '2024-06-30')?.span.last, '2024-06-30');
    assert.equal(modelOf(text, '2025-06-30')?.span.last, '2023-12-31');
  });

  it('is undefined without any date, and for documents that are no plan', () => {
    for (const text of ['title: Leer\n', 'measures: [{ id: a, title: A }]\n', 'period: { start: 2020, end: 2021 }\n', 'measures: viele\n']) assert.equal(modelOf(text), undefined, text);
    const report = 'planwerk: 1\nkind: report\nid: a\ntitle: A\nlanguage: de\nresolution: { date: 2020 }\n';
    assert.equal(timelineModel(contextOf([{ name: 'a.plan.yaml', text: report }])), undefined);
  });
});

describe('timeline: picture and table', () => {
  it('each mark leads to its text', () => {
    const context = contextOf(exampleFiles(PLAN));
    const model = timelineModel(context);
    assert.ok(model);
    for (const width of [420, 1100]) {
      const places: string[] = [...picture(model, width).matchAll(/data-start="(\d+)" data-end="(\d+)"/g)].map(([, start, end]) => context.document.text.slice(Number(start), Number(end)));
      for (const start of ['{ phase: analysis', '{ body: rat', '{ id: bildung', 'id: lernpaten', '{ title: Konzept', '{ title: Start', '{ id: ruht', '{ id: offen']) {
        assert.equal(places.filter((place) => place.startsWith(start)).length, 1, `${start} at ${width}`);
      }
    }
  });

  it('says states in words and signs, in both languages', () => {
    const model = modelOf(PLAN);
    assert.ok(model);
    const german = picture(model, 420);
    for (const text of ['verspätet · 2026-01 – 2026-09', 'ruht · … – 2027', 'ohne Zeitplan', '! Start', 'Heute 2026-11-22', 'Ohne Handlungsfeld']) assert.ok(german.includes(text), text);
    const english = picture(model, 1100, 'en');
    for (const text of ['late · 2026-01 – 2026-09', 'paused', 'no schedule', 'Today 2026-11-22', 'No schedule: add start and end under schedule']) assert.ok(english.includes(text), text);
    const far = modelOf(PLAN, '2035-01-01');
    assert.ok(far && picture(far, 1100).includes('Heute (2035-01-01) liegt nach diesem Zeitraum'));
  });

  it('the table holds the same', () => {
    const model = modelOf(PLAN);
    assert.ok(model);
    const table = renderToString(h(timelineView.Table, { model, language: 'de', width: 1000 }));
    for (const text of ['Lernpaten an Grundschulen – Konzept', 'fällig 2026-03, erreicht 2026-04', 'Beschluss: rat, 26/1', '… – 2027', 'ruht', 'ohne Zeitplan']) assert.ok(table.includes(text), text);
    assert.equal(table.split('<tr').length - 1, 1 + 1 + 1 + 3 + 2);
  });

  it('stays inside its width and its height, whatever there is to show', () => {
    const titles = ['x'.repeat(100000), 'wort '.repeat(20000), '<b>fett</b>\u202e'];
    const many = Array.from({ length: 600 }, (_, index) => `  - { id: m${index}, title: "${titles[index % 3] ?? ''}", status: running, resolution: { date: 2026-01-0${(index % 9) + 1} }, schedule: { start: 2025, end: 2026-0${(index % 9) + 1}, milestones: [{ title: M, due: 2026 }] } }`).slice(0, 600);
    const long = modelOf(`measures:\n${many.slice(0, 6).join('\n')}\n`);
    assert.ok(long);
    for (const width of [200, 420, 1100]) {
      const drawn = picture(long, width);
      assert.doesNotMatch(drawn, /<b>|NaN|\u202e|="-\d/);
    }
    const model = modelOf(`measures:\n${many.map((each) => each.replace(/title: "[^"]*"/, 'title: Maßnahme')).join('\n')}\n`);
    assert.ok(model);
    const drawn = picture(model, 1100);
    assert.match(drawn, /… und \d+ weitere Maßnahmen \(siehe Tabelle\)/);
    assert.ok(Number(/height="(\d+)"/.exec(drawn)?.[1]) < 6000);
  });

  it('nonsense does not fail', () => {
    const nonsense = ['', 'viele', '3', '[]', '{}', '[1, null, viele, [a], { b: c }]', '{ start: 2027, end: 2020 }', '{ start: 0000, end: 9999, milestones: [{}, { due: 2026-02-30 }, { due: 2026, done: [] }] }'];
    for (const value of nonsense) {
      for (const text of [`measures: ${value}\ncycle: ${value}\n`, `period: { start: 2020, end: 2021 }\nmeasures: [{ id: ${value}, title: ${value}, status: ${value}, schedule: ${value}, resolution: ${value}, field-of-action: ${value} }]\n`]) {
        const model = modelOf(text);
        if (model) for (const width of [420, 1100]) assert.doesNotMatch(picture(model, width), /NaN/, text);
      }
    }
  });
});
