import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { analyse, indexWorkspace } from '../../src/core/check';
import { exampleFiles, type ExampleFile } from '../../src/core/rules/examples';
import type { Shape } from '../../src/core/model/shape';
import { kindShapes } from '../../src/core/model/shapes.generated';
import type { Language } from '../../src/core/text/language';
import { interfacesView as view } from '../../src/view/interfaces';
import type { InterfacesModel } from '../../src/view/interfaces/model';
import { modeName, resultName, standingOf, summaryOf } from '../../src/view/interfaces/words';

const PLAN = `
field: education
territory: { name: Landkreis, level: county, ags: "16068" }
contributes-to: landesplan
goals:
  - { id: g, title: Ziel, contributes-to: landesplan/z }
interfaces:
  - { to: beide, topics: [Schulsozialarbeit, { de: Ganztag, en: All-day school }], mode: continuous, resolution: { body: rat, date: 2024-03-01, paper: KT 1, result: adopted }, note: Absprache }
  - { to: nur-hier, topics: [Daten], mode: data }
  - { to: fern, mode: survey }
  - { to: frueher }
  - { to: doppelt }
  - { to: beispiel }
  - { topics: [ohne Plan] }
responsibilities: [{ id: rat, name: Kreistag, type: body }]
${other('beide', 'interfaces: [{ to: beispiel }]')}
${other('nur-hier', 'field: social')}
${other('nur-dort', 'interfaces: [{ to: beispiel, topics: [x] }]')}
${other('frueher', 'status: superseded')}
${other('doppelt', '')}
${other('doppelt', '', 'doppelt-2')}
${other('landesplan', 'territory: { name: Thüringen, level: state }')}
${other('gemeinde', 'contributes-to: beispiel\nterritory: { name: Stadt, ags: "16068001" }\ngoals: [{ id: a, contributes-to: beispiel/g }, { id: b, contributes-to: beispiel/g }, { id: c, contributes-to: anderer/g }]')}
`;

function other(id: string, content: string, file = id): string {
  return `# file: ${file}.plan.yaml\nplanwerk: 1\nkind: plan\nid: ${id}\ntitle: Plan ${id}\nlanguage: de\n${content}`;
}

function read(files: readonly ExampleFile[], language: Language = 'de', index = 0): { model: InterfacesModel | undefined; text: string } {
  const analyses = files.map(({ name, text }) => analyse(name, text));
  const workspace = indexWorkspace(analyses.map(({ summary }) => summary));
  const analysis = analyses[index] ?? assert.fail();
  const model = view.modelOf({ ...analysis, workspace, today: '2026-06-30', language }) as InterfacesModel | undefined;
  return { model, text: analysis.document.text };
}

function modelOf(text: string, language?: Language): InterfacesModel {
  return read(exampleFiles(text), language).model ?? assert.fail('no model');
}

function picture(model: InterfacesModel, width: number, language: Language = 'de'): string {
  return renderToString(h(view.Picture, { model, language, width }));
}

function table(model: InterfacesModel, language: Language = 'de'): string {
  return renderToString(h(view.Table, { model, language, width: 1000 }));
}

describe('interfaces view', () => {
  it('says of each interface who declares it, and what is wrong with it', () => {
    assert.deepEqual(modelOf(PLAN).joints.map(({ title, declared, isOneSided, problem, isPast }) => [title, declared, isOneSided, problem, isPast]), [
      ['Plan beide', 'both', false, undefined, false],
      ['Plan nur-hier', 'here', true, undefined, false],
      ['fern', 'here', false, 'outside', false],
      ['Plan frueher', 'here', false, undefined, true],
      ['doppelt', 'here', false, 'ambiguous', false],
      ['beispiel', 'here', false, 'itself', false],
      ['Plan nicht genannt', 'here', false, 'unnamed', false],
      ['Plan nur-dort', 'there', true, undefined, false],
    ]);
  });

  it('has topics, mode, resolution and note, in the language asked for', () => {
    const [german] = modelOf(PLAN).joints;
    assert.deepEqual([german?.topics, german?.mode, german?.resolution, german?.note], [['Schulsozialarbeit', 'Ganztag'], 'Kontinuierliche Mitarbeit', 'Kreistag, 2024-03-01, KT 1, beschlossen', 'Absprache']);
    const [english] = modelOf(PLAN, 'en').joints;
    assert.deepEqual([english?.topics, english?.mode], [['Schulsozialarbeit', 'All-day school'], 'Continuous participation']);
  });

  it('has the plan above, the plans below, and how many goals contribute', () => {
    const { plan, above, below } = modelOf(PLAN);
    assert.deepEqual(plan.details, ['Bildung', 'Landkreis']);
    assert.deepEqual([above?.title, above?.details, above?.goals], ['Plan landesplan', ['Thüringen'], 1]);
    assert.deepEqual(below.map(({ title, details, goals }) => [title, details, goals]), [['Plan gemeinde', ['AGS 16068001'], 2]]);
  });

  it('marks a plan above that the workspace does not have', () => {
    const model = modelOf('contributes-to: landesplan\n');
    assert.deepEqual([model.above?.title, model.above?.problem], ['landesplan', 'outside']);
    for (const width of [1000, 400]) assert.match(picture(model, width), /\? nicht im Arbeitsbereich/);
    assert.match(table(model), /Kennung berichtigen oder den Plan hinzufügen/);
  });

  it('takes no side of a plan that is history, as the rule does', () => {
    assert.ok(modelOf(`status: superseded\n${PLAN.slice(1)}`).joints.every(({ isOneSided }) => !isOneSided));
  });

  it('counts the gaps in one line', () => {
    assert.deepEqual(summaryOf(modelOf(PLAN), 'de'), { text: '6 von 8 Schnittstellen haben eine Lücke', isGap: true });
    assert.deepEqual(summaryOf(modelOf(`interfaces: [{ to: beide }]\n${other('beide', 'interfaces: [{ to: beispiel }]')}`), 'en'), { text: 'Both plans declare every interface.', isGap: false });
    assert.equal(summaryOf(modelOf('contributes-to: landesplan\n'), 'de').isGap, false);
  });

  it('leads to the interface, the plan above and the list in the text', () => {
    const { model, text } = read(exampleFiles(PLAN));
    for (const width of [1000, 400]) {
      const places = [...picture(model ?? assert.fail(), width).matchAll(/data-start="(\d+)" data-end="(\d+)"/g)].map(([, start, end]) => text.slice(Number(start), Number(end)));
      assert.ok(places.some((place) => place.includes('to: nur-hier') && !place.includes('to: fern')));
      assert.ok(places.includes('landesplan') && places.includes('interfaces') && places.includes('beispiel'));
    }
  });

  it('says the same in picture and table, in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      const model = modelOf(PLAN, language);
      const shown = [picture(model, 1000, language), picture(model, 400, language), table(model, language)].map((markup) => markup.replace(/&amp;/g, '&'));
      for (const joint of model.joints) {
        for (const said of [joint.title, standingOf(joint, language).word, ...joint.topics, joint.mode ?? '', standingOf(joint, language).why ?? '']) {
          for (const markup of shown) assert.ok(markup.includes(said), said);
        }
      }
    }
  });

  it('draws a hub where there is room, else a list', () => {
    const model = modelOf(PLAN);
    assert.match(picture(model, 1000), /<path class="axis gap"/);
    assert.doesNotMatch(picture(model, 519), /<path/);
    assert.match(picture(modelOf('interfaces: [{ to: fern }]\n'), 900), /<path class="axis gap"/);
  });

  it('no card of the hub covers another', () => {
    for (const width of [860, 1000, 1400]) {
      const cards = [...picture(modelOf(PLAN), width).matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\)" data-start[^>]*><title>[^<]*<\/title><rect class="box[^"]*" x="0.5" y="0.5" width="(\d+)" height="(\d+)"/g)]
        .map(([, x, y, w, height]) => ({ x: Number(x), y: Number(y), right: Number(x) + Number(w), bottom: Number(y) + Number(height) }));
      assert.equal(cards.length, 11);
      for (const a of cards) {
        for (const b of cards) assert.ok(a === b || a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y);
        assert.ok(a.x >= 0 && a.right <= width);
      }
    }
  });

  it('shows no more of very many plans than a picture can hold, and says how many are left', () => {
    const model = modelOf(`interfaces:\n${Array.from({ length: 400 }, (_, index) => `  - { to: plan-${index}, topics: [Thema ${index}], mode: data }\n`).join('')}`);
    for (const width of [1000, 400]) {
      const drawn = picture(model, width);
      assert.ok(Number(/height="([\d.]+)"/.exec(drawn)?.[1]) < 6000);
      assert.match(drawn, /… und \d+ weitere Pläne/);
    }
    assert.equal(table(model).match(/<tr /g)?.length, 400);
  });

  it('has a word for every mode and result that the schema knows', () => {
    const interfaces = kindShapes.plan.properties?.['interfaces']?.items;
    const valuesOf = (shape: Shape | undefined): readonly (string | number)[] => shape?.values ?? assert.fail();
    for (const language of ['de', 'en'] as const) {
      for (const mode of valuesOf(interfaces?.properties?.['mode'])) assert.notEqual(modeName(String(mode), language), mode);
      assert.ok(valuesOf(interfaces?.properties?.['resolution']?.properties?.['result']).includes('adopted'));
    }
    for (const result of valuesOf(interfaces?.properties?.['resolution']?.properties?.['result'])) assert.notEqual(resultName(String(result), 'de'), result);
  });

  it('is empty for a plan that is joined to no other, and in other kinds of documents', () => {
    assert.equal(read(exampleFiles('status: draft\n')).model, undefined);
    assert.equal(read(exampleFiles('planwerk: 1\nkind: register\nid: katalog\ntitle: Katalog\nlanguage: de\n')).model, undefined);
  });

  it('draws every example the same way each time', () => {
    let drawn = 0;
    for (const folder of ['jena', 'soemmerda', 'mannheim']) {
      const files = fs.readdirSync(path.join('examples', folder)).filter((name) => name.endsWith('.plan.yaml'))
        .map((name) => ({ name, text: fs.readFileSync(path.join('examples', folder, name), 'utf8') }));
      files.forEach((_, index) => {
        const { model } = read(files, 'de', index);
        if (!model) return;
        drawn++;
        for (const width of [1000, 420]) assert.equal(picture(model, width), picture(read(files, 'de', index).model ?? assert.fail(), width));
      });
    }
    assert.ok(drawn >= 5);
  });

  it('never fails on nonsense', () => {
    for (const value of ['', 'viele', '3', '[]', '{}', '[1, null, viele, [a], { b: c }]', '{ at: 2026-02-30, "": [] }', '"\u202e<script>"']) {
      for (const text of [
        `interfaces: ${value}\ncontributes-to: ${value}\nfield: ${value}\nterritory: ${value}\n`,
        `interfaces: [{ to: ${value}, topics: ${value}, mode: ${value}, resolution: ${value}, note: ${value} }, {}]\nterritory: { name: ${value} }\n`,
        `interfaces: [{ to: fern, topics: [${value === '' ? 'null' : value}], resolution: { body: ${value}, date: ${value}, paper: ${value}, result: ${value} } }]\n`,
      ]) {
        const { model } = read(exampleFiles(text));
        if (!model) continue;
        for (const width of [520, 519, 320, 860, 2000]) assert.doesNotMatch(picture(model, width), /NaN|undefined|<script|\u202e/, text);
        assert.doesNotMatch(table(model), /NaN|undefined|<script|\u202e/, text);
      }
    }
  });
});
