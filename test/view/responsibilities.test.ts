import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { analyse, indexWorkspace } from '../../src/core/check';
import { exampleFiles, type ExampleFile } from '../../src/core/rules/examples';
import type { Language } from '../../src/core/text/language';
import { responsibilitiesView as view } from '../../src/view/responsibilities';
import { blocksOf, MOST_COLUMNS } from '../../src/view/responsibilities/blocks';
import type { ResponsibilitiesModel } from '../../src/view/responsibilities/model';
import { roleLooks, ROLES } from '../../src/view/responsibilities/roles';

const PLAN = `
fields-of-action:
  - { id: bildung, title: Bildung }
  - { id: schule, title: Schulerfolg, parent: bildung }
  - { id: leer, title: Leeres Feld }
measures:
  - id: lotsen
    title: Bildungslotsen
    field-of-action: schule
    status: running
    responsible: { lead: jugendamt, involved: [kreisrat, katalog/schulamt, schulamt], decides: [jugendamt], informed: [unbekannt] }
  - { id: beirat, title: Elternbeirat, status: planned, responsible: { consulted: [schulamt] } }
  - { id: einfall, title: Ein Einfall, status: idea }
  - { id: vorbei, title: Abgesagt, status: cancelled }
  - { id: verweis, title: Unklares Feld, status: planned, field-of-action: gibt-es-nicht, responsible: { lead: schulamt } }
responsibilities:
  - { id: jugendamt, name: { de: Jugendamt, en: Youth office }, type: unit, sector: administration }
  - { id: kreisrat, name: Kreistag, type: body, sector: politics }
  - { id: ohne-aufgabe, name: Ohne Aufgabe, type: unit, sector: science }
# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: Katalog
language: de
responsibilities:
  - { id: schulamt, name: Staatliches Schulamt, type: authority, sector: administration }
`;

function read(files: readonly ExampleFile[], language: Language = 'de', index = 0): { model: ResponsibilitiesModel | undefined; text: string } {
  const analyses = files.map(({ name, text }) => analyse(name, text));
  const workspace = indexWorkspace(analyses.map(({ summary }) => summary));
  const analysis = analyses[index] ?? assert.fail();
  const model = view.modelOf({ ...analysis, workspace, today: '2026-06-30', language }) as ResponsibilitiesModel | undefined;
  return { model, text: analysis.document.text };
}

function modelOf(text: string, language?: Language): ResponsibilitiesModel {
  return read(exampleFiles(text), language).model ?? assert.fail('no model');
}

function picture(model: ResponsibilitiesModel, width: number, language: Language = 'de'): string {
  return renderToString(h(view.Picture, { model, language, width }));
}

function table(model: ResponsibilitiesModel, language: Language = 'de'): string {
  return renderToString(h(view.Table, { model, language, width: 1000 }));
}

describe('responsibilities view', () => {
  it('groups measures by field of action, in the order of the plan; those without one last', () => {
    assert.deepEqual(modelOf(PLAN).groups.map(({ title, measures }) => [title, measures.map((row) => row.title)]), [
      ['Bildung – Schulerfolg', ['Bildungslotsen']],
      ['gibt-es-nicht', ['Unklares Feld']],
      [undefined, ['Elternbeirat', 'Ein Einfall', 'Abgesagt']],
    ]);
  });

  it('counts how often each actor has which role, whatever its reference looks like, by sector', () => {
    assert.deepEqual(modelOf(PLAN).actors.map(({ name, sector, isKnown, counts }) => [name, sector, isKnown, ROLES.map((role) => counts[role]).join('')]), [
      ['Jugendamt', 'administration', true, '10100'],
      ['Staatliches Schulamt', 'administration', true, '11010'],
      ['Kreistag', 'politics', true, '01000'],
      ['unbekannt', undefined, false, '00001'],
    ]);
  });

  it('marks measures that nobody leads, apart from ideas and cancelled ones', () => {
    const model = modelOf(PLAN);
    const gaps = model.groups.flatMap(({ measures }) => measures).filter(({ lacksLead }) => lacksLead);
    assert.deepEqual([model.withoutLead, gaps.map(({ title }) => title)], [1, ['Elternbeirat']]);
  });

  it('says nothing about gaps in a plan that is history, as the rules do', () => {
    const model = modelOf(`status: superseded\n${PLAN.slice(1)}`);
    assert.equal(model.withoutLead, undefined);
    for (const width of [1000, 400]) assert.match(picture(model, width), /Der Plan gilt nicht mehr/);
  });

  it('leads to the measure, the reference and the actor in the text', () => {
    const { model, text } = read(exampleFiles(PLAN));
    const places = [...picture(model ?? assert.fail(), 1000).matchAll(/data-start="(\d+)" data-end="(\d+)"/g)].map(([, start, end]) => text.slice(Number(start), Number(end)));
    assert.ok(places.some((place) => place.startsWith('id: lotsen')));
    assert.ok(places.some((place) => place.includes('title: Schulerfolg')));
    assert.ok(places.includes('katalog/schulamt') && places.includes('unbekannt') && places.includes('kreisrat'));
    assert.ok(places.some((place) => place.includes('name: { de: Jugendamt')));
  });

  it('has the same letters, names and sums in picture and table, in both languages', () => {
    const german = table(modelOf(PLAN));
    for (const said of ['F – federführend', 'M – mitwirkend', 'E – entscheidet', 'A – anzuhören', 'I – zu informieren', '! ohne Federführung', 'unbekannt (nicht verzeichnet)', '1 von 5 Maßnahmen ohne Federführung']) {
      assert.ok(german.includes(said), said);
    }
    const english = modelOf(PLAN, 'en');
    assert.match(table(english, 'en'), /Youth office.*1 of 5|1 of 5.*Youth office/s);
    assert.match(picture(english, 1000, 'en'), /1 of 5 measures without a lead/);
    assert.match(picture(english, 400, 'en'), /Youth office: leads, decides/);
    assert.equal(renderToString(h(view.Table, { model: modelOf(PLAN), language: 'de', width: 1000 })).match(/<td class="number">/g)?.length, 4 * ROLES.length);
  });

  it('has one letter for each role in each language', () => {
    for (const language of ['de', 'en'] as const) assert.equal(new Set(ROLES.map((role) => roleLooks[role].letter[language])).size, ROLES.length);
  });

  it('splits many actors into blocks of about the same size that fit into the width, none of them lost', () => {
    const model = modelOf(manyActors(31));
    for (const columns of [2, 6, 15, 40]) {
      const blocks = blocksOf(model, columns);
      const sizes = blocks.map(({ sectors }) => sectors.reduce((sum, { actors }) => sum + actors.length, 0));
      assert.equal(sizes.reduce((sum, size) => sum + size, 0), 31);
      assert.ok(blocks.every(({ sectors }, index) => sizes[index]! <= MOST_COLUMNS && sizes[index]! + sectors.length <= columns), String(columns));
      assert.deepEqual(blocks.flatMap(({ sectors }) => sectors.flatMap(({ actors }) => actors)), model.actors);
    }
    assert.deepEqual(blocksOf(model, 40).map(({ first }) => first), [1, 12, 23]);
    assert.match(picture(model, 1000), /Akteure 12 bis 22 von 31/);
  });

  it('shows no more of a large plan than a picture can hold, and says how much is left', () => {
    const model = modelOf(`measures:\n${Array.from({ length: 500 }, (_, index) => `  - { id: m${index}, title: Maßnahme ${index}, responsible: { lead: amt-${index % 40} } }\n`).join('')}`);
    for (const width of [1000, 400]) {
      const drawn = picture(model, width);
      assert.ok(Number(/height="(\d+)"/.exec(drawn)?.[1]) < 6500);
      assert.match(drawn, /… und \d+ weitere/);
    }
    assert.equal(table(model).match(/<tr /g)?.length, 540);
  });

  it('shows measures that nobody is named for', () => {
    const model = modelOf('measures:\n  - { id: m, title: Maßnahme, status: planned }\n');
    assert.deepEqual([model.actors, model.withoutLead], [[], 1]);
    for (const width of [1000, 400]) assert.match(picture(model, width), /ohne Federführung/);
  });

  it('is empty without measures, and in other kinds of documents', () => {
    assert.equal(read(exampleFiles('status: draft\n')).model, undefined);
    assert.equal(read(exampleFiles(PLAN), 'de', 1).model, undefined);
  });

  it('draws every example the same way each time', () => {
    for (const folder of ['jena', 'soemmerda', 'mannheim']) {
      const files = fs.readdirSync(path.join('examples', folder)).filter((name) => name.endsWith('.plan.yaml'))
        .map((name) => ({ name, text: fs.readFileSync(path.join('examples', folder, name), 'utf8') }));
      files.forEach((_, index) => {
        const { model } = read(files, 'de', index);
        if (!model) return;
        for (const width of [1000, 420]) assert.equal(picture(model, width), picture(read(files, 'de', index).model ?? assert.fail(), width));
      });
    }
  });

  it('never fails on nonsense', () => {
    for (const value of ['', 'viele', '3', '[]', '{}', '[1, null, viele, [a], { b: c }]', '{ lead: [a], involved: a, decides: [{}, null, 3], "": [] }', '"‮<script>"']) {
      for (const text of [
        `measures: ${value}\nfields-of-action: ${value}\nresponsibilities: ${value}\n`,
        `measures: [{ id: ${value}, title: ${value}, field-of-action: ${value}, responsible: ${value}, status: ${value} }]\nfields-of-action: [{ id: a, parent: a, title: ${value} }]\n`,
        `measures: [{ field-of-action: a, responsible: { lead: ${value}, involved: ${value} } }, {}]\nfields-of-action: [{ id: a, parent: a, title: ${value} }]\nresponsibilities: [{ id: viele, name: ${value}, sector: ${value} }]\n`,
      ]) {
        const { model } = read(exampleFiles(text));
        if (!model) continue;
        for (const width of [520, 519, 320, 2000]) assert.doesNotMatch(picture(model, width), /NaN|undefined|<script|\u202e/, text);
        assert.doesNotMatch(table(model), /NaN|<script|\u202e/, text);
      }
    }
  });
});

function manyActors(count: number): string {
  const ids = Array.from({ length: count }, (_, index) => `amt-${index}`);
  return `measures:\n${ids.map((id) => `  - { id: m-${id}, title: Maßnahme ${id}, responsible: { lead: ${id} } }\n`).join('')}`;
}
