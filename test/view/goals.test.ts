import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { analyse, indexWorkspace } from '../../src/core/check';
import { exampleFiles, type ExampleFile } from '../../src/core/rules/examples';
import type { Language } from '../../src/core/text/language';
import { filterChoices, filterGoals, goalsView, visibleRows, type GoalFilter, type GoalsModel } from '../../src/view/goals';
import { goalsViewModel } from '../../src/view/goals/model';

const HEAD = (id: string, title: string): string => `planwerk: 1\nkind: plan\nid: ${id}\ntitle: ${title}\nlanguage: de\n`;

const COUNTY: ExampleFile = {
  name: 'kreis.plan.yaml',
  text: `${HEAD('kreis', 'Kreisstrategie')}period: { start: 2024, end: 2028 }
principles: [Teilhabe beginnt vor Ort., { de: Vorbeugen geht vor., en: Prevention comes first. }]
fields-of-action:
  - { id: bildung, title: Bildung }
  - { id: kita, title: Frühe Bildung, parent: bildung }
  - { id: wohnen, title: Wohnen }
goals:
  - { id: leitziel, title: Alle wachsen gut auf, level: guiding, responsible: amt }
  - { id: nichts, title: Ganztag, level: operational, field-of-action: kita, parent: leitziel, spaces: [nord] }
  - id: eltern
    title: Eltern werden begleitet
    level: field
    field-of-action: kita
    responsible: amt
    target-groups: [familien]
    targets:
      - { indicator: quote, baseline: { value: 8.5, at: 2024 }, target: { value: 12.5, by: 2027 }, space: nord }
      - { indicator: unbekannt, trend: decrease }
      - { indicator: quote }
  - { id: cafe, title: Elterncafés, level: operational, parent: eltern, responsible: amt, targets: [{ indicator: quote, trend: keep }] }
  - { id: sprache, title: Sprache, field-of-action: bildung, responsible: amt, targets: [{ indicator: quote, trend: increase }] }
measures:
  - { id: begleiterinnen, title: Begleiterinnen qualifizieren, goals: [eltern], status: cancelled, responsible: { lead: amt } }
  - { id: zentren, title: Familienzentren, goals: [eltern, cafe], status: running, schedule: { start: 2024, end: 2025 } }
  - { id: offen, title: Noch offen, goals: [cafe], status: planned }
  - { id: ziellos, title: Ziellos, status: paused }
indicators: [{ id: quote, title: Betreuungsquote, unit: Prozent }]
spaces: [{ id: nord, title: Planungsraum Nord }]
target-groups: [{ id: familien, title: Familien mit geringem Einkommen }]
responsibilities: [{ id: amt, name: Stabsstelle Integrierte Sozialplanung, type: unit }]
`,
};

const TOWN: ExampleFile = {
  name: 'stadt.plan.yaml',
  text: `${HEAD('stadt', 'Stadtteilkonzept')}goals: [{ id: kita-sprache, title: Sprache in Kitas, contributes-to: kreis/sprache }]\nmeasures: [{ id: kurs, title: Sprachkurse, goals: [kreis/sprache] }]\n`,
};

function find(files: readonly ExampleFile[], language: Language = 'de', name = files[0]?.name): GoalsModel | undefined {
  const analyses = files.map((file) => analyse(file.name, file.text));
  const workspace = indexWorkspace(analyses.map(({ summary }) => summary));
  const shown = analyses.find(({ document }) => document.uri === name);
  return shown && goalsViewModel({ ...shown, workspace, today: '2026-06-30', language });
}

function modelOf(files: readonly ExampleFile[], language: Language = 'de', name = files[0]?.name): GoalsModel {
  const model = find(files, language, name);
  assert.ok(model);
  return model;
}

/** The tree as a person would write it. */
function outline({ rows }: Pick<GoalsModel, 'rows'>): string[] {
  return rows.map(({ depth, title, kind }) => `${'  '.repeat(depth)}${title} (${kind})`);
}

function rowOf(model: Pick<GoalsModel, 'rows'>, id: string): GoalsModel['rows'][number] {
  const row = model.rows.find((candidate) => candidate.id === id);
  assert.ok(row, id);
  return row;
}

function markup(part: 'Picture' | 'Table', model: GoalsModel, width: number, language: Language = 'de'): string {
  return renderToString(goalsView[part]({ model, language, width }));
}

function filtered(filter: GoalFilter): string[] {
  return filterGoals(modelOf([COUNTY, TOWN]), filter).rows.filter(({ kind }) => kind === 'goal').map(({ title }) => title);
}

function examples(folder: string): ExampleFile[] {
  const directory = path.join('examples', folder);
  return readdirSync(directory).filter((name) => name.endsWith('.plan.yaml')).map((name) => ({ name, text: readFileSync(path.join(directory, name), 'utf8') }));
}

describe('the view of the goals', () => {
  it('goes from principles through pillars and fields to goals, targets, measures and contributions', () => {
    assert.deepEqual(outline(modelOf([COUNTY, TOWN])), [
      'Leitsätze (principles)',
      '  Teilhabe beginnt vor Ort. (principle)',
      '  Vorbeugen geht vor. (principle)',
      'Ohne Handlungsfeld (without-field)',
      '  Alle wachsen gut auf (goal)',
      'Bildung (pillar)',
      '  Sprache (goal)',
      '    Betreuungsquote (target)',
      '    Sprache in Kitas (goal-elsewhere)',
      '    Sprachkurse (measure-elsewhere)',
      '  Frühe Bildung (field)',
      '    Ganztag (goal)',
      '    Eltern werden begleitet (goal)',
      '      Betreuungsquote (target)',
      '      unbekannt (target)',
      '      Betreuungsquote (target)',
      '      Begleiterinnen qualifizieren (measure)',
      '      Familienzentren (measure)',
      '      Elterncafés (goal)',
      '        Betreuungsquote (target)',
      '        Familienzentren (measure)',
      '        Noch offen (measure)',
      'Wohnen (field)',
      'Maßnahmen ohne Ziel (without-goal)',
      '  Ziellos (measure)',
    ]);
  });

  it('says what each row is about', () => {
    const model = modelOf([COUNTY, TOWN]);
    assert.deepEqual(rowOf(model, 'goal:leitziel').notes, ['Leitziel', 'Zuständig: Stabsstelle Integrierte Sozialplanung', 'Unterziele in Handlungsfeldern: 1']);
    assert.deepEqual(rowOf(model, 'goal:nichts').notes, ['Operatives Ziel', 'Übergeordnetes Ziel: Alle wachsen gut auf']);
    assert.deepEqual(rowOf(model, 'goal:eltern>target:0').notes, ['Ausgangswert 8,5 Prozent (2024)', 'Zielwert 12,5 Prozent (2027)', 'Planungsraum Nord']);
    assert.deepEqual(rowOf(model, 'goal:eltern>target:1').notes, ['soll sinken']);
    assert.deepEqual(rowOf(model, 'goal:eltern>target:2').notes, ['weder Zielwert noch Richtung']);
    assert.deepEqual(rowOf(model, 'goal:eltern>measure:0').notes, ['Federführend: Stabsstelle Integrierte Sozialplanung']);
    assert.deepEqual(rowOf(model, 'goal:eltern>measure:1').notes, ['verfolgt 2 Ziele']);
    assert.deepEqual(rowOf(model, 'goal:sprache>elsewhere:0').notes, ['Aus dem Plan: Stadtteilkonzept']);
    assert.deepEqual(rowOf(model, 'field:wohnen').notes, ['noch kein Ziel']);
    assert.deepEqual(rowOf(modelOf([TOWN, COUNTY]), 'goal:kita-sprache').notes, ['Trägt bei zu: Sprache']);
  });

  it('marks gaps and the state of measures', () => {
    const model = modelOf([COUNTY, TOWN]);
    assert.deepEqual(model.rows.filter(({ gaps }) => gaps.length > 0).map(({ id, gaps }) => [id, gaps]), [
      ['goal:nichts', ['no-measure', 'no-target', 'no-responsible']],
    ]);
    assert.deepEqual(model.rows.map(({ measure }) => measure?.state).filter((state) => state !== undefined), ['skipped', 'late', 'late', 'open', 'skipped']);
    assert.deepEqual(model.totals, { goals: 5, targets: 5, measures: 4, contributions: 2, goalsWithGaps: 1, states: { skipped: 2, late: 1, open: 1 } });
  });

  it('is not grouped where a plan has no fields of action', () => {
    assert.deepEqual(outline(modelOf(exampleFiles('goals: [{ id: a, title: A }, { id: b, title: B, parent: a }]\n'))), ['A (goal)', '  B (goal)']);
  });

  it('shows fields of other plans, and everything that hangs in a circle or has no id', () => {
    const town = { name: 'stadt.plan.yaml', text: `${HEAD('stadt', 'Stadt')}goals: [{ id: kita, title: Kita, field-of-action: kreis/bildung }]\n` };
    assert.deepEqual(outline(modelOf([town, COUNTY])), ['Bildung (field)', '  Kita (goal)']);
    const circle = exampleFiles(`
fields-of-action: [{ id: f, title: F, parent: g }, { id: g, title: G, parent: f }]
goals: [{ id: a, title: A, parent: b }, { id: b, title: B, parent: a }, { id: a, title: Noch ein A }, { title: Namenlos }, { title: Auch }]
`);
    assert.deepEqual(outline(modelOf(circle)).sort(), ['  Auch (goal)', '  B (goal)', '  G (pillar)', '  Namenlos (goal)', '  Noch ein A (goal)', 'A (goal)', 'F (pillar)', 'Ohne Handlungsfeld (without-field)']);
  });

  it('shows nothing without principles, fields and goals', () => {
    assert.equal(find(exampleFiles('measures: [{ id: m, title: M }]\n')), undefined);
    assert.equal(find(exampleFiles('principles: []\ngoals: []\n')), undefined);
    assert.equal(find([{ name: 'r.plan.yaml', text: 'planwerk: 1\nkind: register\nid: r\ntitle: R\nlanguage: de\n' }]), undefined);
    assert.equal(find([{ name: 'leer.plan.yaml', text: '' }]), undefined);
  });
});

describe('folding goals', () => {
  it('leaves a folded row, which says what stands below it', () => {
    const rows = visibleRows(modelOf([COUNTY, TOWN]), new Set(['principles', 'goal:eltern', 'field:wohnen', 'nobody']));
    assert.deepEqual(outline({ rows }), [
      'Leitsätze (principles)', 'Ohne Handlungsfeld (without-field)', '  Alle wachsen gut auf (goal)', 'Bildung (pillar)', '  Sprache (goal)',
      '    Betreuungsquote (target)', '    Sprache in Kitas (goal-elsewhere)', '    Sprachkurse (measure-elsewhere)', '  Frühe Bildung (field)',
      '    Ganztag (goal)', '    Eltern werden begleitet (goal)', 'Wohnen (field)', 'Maßnahmen ohne Ziel (without-goal)', '  Ziellos (measure)',
    ]);
    assert.deepEqual(rowOf({ rows }, 'goal:eltern').hidden, { goals: 1, targets: 4, measures: 3, contributions: 0, goalsWithGaps: 0, states: { skipped: 1, late: 1, open: 1 } });
    assert.deepEqual(rows.map(({ fold }) => fold), ['folded', 'open', undefined, 'open', 'open', undefined, undefined, undefined, 'open', undefined, 'folded', undefined, 'open', undefined]);
  });

  it('is offered only where rows can be folded', () => {
    const model = modelOf([COUNTY, TOWN]);
    assert.doesNotMatch(markup('Picture', model, 1000), /data-fold/);
    const folding = markup('Picture', { ...model, rows: visibleRows(model, new Set(['field:bildung'])) }, 1000);
    assert.match(folding, /data-fold="field:bildung" tabindex="0" role="button" aria-expanded="false" aria-label="Aufklappen: Bildung"/);
    assert.match(folding, /3 Maßnahmen.*1 verspätet.*1 Ziel mit Lücken/s);
    assert.match(folding, /aria-expanded="true" aria-label="Zuklappen: Leitsätze"/);
  });
});

describe('filtering goals', () => {
  it('keeps the goals that pass', () => {
    assert.deepEqual(filtered({}), ['Alle wachsen gut auf', 'Sprache', 'Ganztag', 'Eltern werden begleitet', 'Elterncafés']);
    assert.deepEqual(filtered({ fieldOfAction: 'bildung' }), ['Sprache', 'Ganztag', 'Eltern werden begleitet', 'Elterncafés']);
    assert.deepEqual(filtered({ level: 'operational', responsible: 'amt' }), ['Eltern werden begleitet', 'Elterncafés']);
    assert.deepEqual(filtered({ space: 'nord' }), ['Ganztag']);
    assert.deepEqual(filtered({ targetGroup: 'familien' }), ['Eltern werden begleitet']);
    assert.deepEqual(filtered({ state: 'late' }), ['Eltern werden begleitet', 'Elterncafés']);
    assert.deepEqual(filtered({ state: 'done' }), []);
  });

  it('keeps what stands above and belongs to them, and nothing else', () => {
    const model = filterGoals(modelOf([COUNTY, TOWN]), { level: 'operational', responsible: 'amt' });
    assert.deepEqual(outline(model), [
      'Bildung (pillar)', '  Frühe Bildung (field)', '    Eltern werden begleitet (goal)', '      Elterncafés (goal)',
      '        Betreuungsquote (target)', '        Familienzentren (measure)', '        Noch offen (measure)',
    ]);
    assert.equal(model.totals.measures, 2);
  });

  it('offers what occurs', () => {
    const choices = filterChoices(modelOf([COUNTY, TOWN]));
    assert.deepEqual(choices.fieldsOfAction, [{ id: 'bildung', title: 'Bildung' }, { id: 'kita', title: 'Frühe Bildung' }]);
    assert.deepEqual(choices.levels, ['guiding', 'operational', 'field']);
    assert.deepEqual(choices.responsible, [{ id: 'amt', title: 'Stabsstelle Integrierte Sozialplanung' }]);
    assert.deepEqual(choices.spaces, [{ id: 'nord', title: 'Planungsraum Nord' }]);
    assert.deepEqual(choices.targetGroups, [{ id: 'familien', title: 'Familien mit geringem Einkommen' }]);
    assert.deepEqual(choices.states, ['skipped', 'late', 'open']);
  });
});

describe('the picture and table of the goals', () => {
  it('lead to the text', () => {
    const model = modelOf([COUNTY]);
    const pointsTo = (title: string): string => {
      const row = model.rows.find((candidate) => candidate.title === title);
      return COUNTY.text.slice(row?.place.start, row?.place.end);
    };
    assert.match(pointsTo('Ganztag'), /^\{ id: nichts,.*\}$/);
    assert.match(pointsTo('Noch offen'), /^\{ id: offen,.*\}$/);
    assert.match(pointsTo('Frühe Bildung'), /^\{ id: kita,.*\}$/);
    assert.equal(pointsTo('Teilhabe beginnt vor Ort.'), 'Teilhabe beginnt vor Ort.');
    assert.equal(pointsTo('Leitsätze'), 'principles');
    for (const part of ['Picture', 'Table'] as const) {
      const shown = markup(part, model, 1000);
      for (const { place } of model.rows) assert.ok(shown.includes(`data-start="${place.start}" data-end="${place.end}"`));
    }
  });

  it('show the same in both widths and languages', () => {
    for (const language of ['de', 'en'] as const) {
      const model = modelOf([COUNTY, TOWN], language);
      const words = language === 'de' ? ['ohne Maßnahme', 'ohne Zielvorgabe', 'ohne Zuständigkeit', 'verspätet', 'abgebrochen'] : ['no measure', 'no target', 'nobody responsible', 'late', 'cancelled'];
      const markups = [markup('Picture', model, 1100, language), markup('Picture', model, 420, language), markup('Table', model, 1100, language)];
      for (const shown of markups) {
        for (const word of words) assert.ok(shown.includes(word), word);
        for (const { title } of model.rows) assert.ok(shown.includes(title), title);
      }
    }
    assert.ok(modelOf([COUNTY], 'en').rows.some(({ title }) => title === 'Prevention comes first.'));
  });

  it('keep every label inside and no row on another, also with the longest words', () => {
    const long = COUNTY.text.replace('title: Ganztag,', 'title: Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung im Ganztag aller Schulen,');
    for (const width of [1100, 420, 300]) {
      const shown = markup('Picture', modelOf([{ ...COUNTY, text: long }]), width);
      const rects = [...shown.matchAll(/<rect class="(?:box|row)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map((match) => match.slice(1).map(Number));
      assert.ok(rects.length > 20);
      let bottom = 0;
      for (const [x = 0, y = 0, wide = 0, high = 0] of rects) {
        assert.ok(y >= bottom && x + wide <= width, `${width}: ${y} ${bottom}`);
        bottom = y + high;
      }
    }
  });

  it('show the examples', () => {
    for (const folder of ['first-steps', 'jena', 'mannheim', 'soemmerda']) {
      const files = examples(folder);
      for (const { name } of files) {
        const model = find(files, 'de', name);
        if (model) assert.ok(markup('Picture', model, 420).length > 0 && markup('Table', model, 420).length > 0);
      }
    }
    const jena = modelOf(examples('jena'), 'de', 'armutspraevention.plan.yaml');
    assert.deepEqual(jena.totals, { goals: 6, targets: 5, measures: 5, contributions: 0, goalsWithGaps: 0, states: { done: 5 } });
    assert.equal(rowOf(jena, 'goal:ausgrenzung-verhindern').notes.at(-1), 'Unterziele in Handlungsfeldern: 5');
    assert.equal(rowOf(jena, 'goal:sprache-in-der-kita').parent, 'field:bildung');
  });

  it('end where nobody scrolls on, and say what is left', () => {
    const goals = Array.from({ length: 200 }, (_, index) => `  - { id: z${index}, title: Ziel ${index} }\n`).join('');
    const measures = Array.from({ length: 500 }, (_, index) => `  - { id: m${index}, title: Maßnahme ${index}, goals: [z${index % 200}] }\n`).join('');
    const model = modelOf(exampleFiles(`goals:\n${goals}measures:\n${measures}`));
    const shown = markup('Picture', model, 1000);
    assert.match(shown, /… und \d+ weitere Zeilen \(siehe Tabelle\)/);
    assert.ok(Number(/height="(\d+)"/.exec(shown)?.[1]) < 6200);
    assert.equal(markup('Table', model, 1000).match(/<tr/g)?.length, 701);
  });

  it('take goals that derive from each other without end', () => {
    const chain = Array.from({ length: 3000 }, (_, index) => `  - { id: z${index}, title: Ziel ${index}, parent: z${index + 1} }\n`).join('');
    const model = modelOf(exampleFiles(`goals:\n${chain}`));
    assert.equal(model.rows.at(-1)?.depth, 2999);
    assert.ok(markup('Picture', model, 420).length > 0);
  });

  it('never fail on nonsense', () => {
    const values = ['', 'viele', '3', 'true', '[]', '{}', '[1, null, viele, [a], { b: c }]', '{ a: 1, "": [] }', '[[]]', '"\\u202eevil\\u0000"'];
    const places = [
      (value: string) => `principles: ${value}\nfields-of-action: ${value}\ngoals: ${value}\nmeasures: ${value}\n`,
      (value: string) => `goals: [{ id: ${value}, title: ${value}, level: ${value}, parent: ${value}, field-of-action: ${value}, responsible: ${value}, spaces: ${value}, targets: ${value}, contributes-to: ${value} }]\n`,
      (value: string) => `goals: [{ id: a, targets: [{ indicator: ${value}, baseline: ${value}, target: ${value}, trend: ${value}, space: ${value} }] }]\nmeasures: [{ id: ${value}, title: ${value}, goals: [a], status: ${value}, schedule: ${value}, responsible: ${value} }]\n`,
      (value: string) => `fields-of-action: [{ id: ${value}, title: ${value}, parent: ${value} }]\ngoals: [{ id: a }, ${value === '' ? 'null' : value}]\n`,
    ];
    for (const place of places) {
      for (const value of values) {
        const model = find(exampleFiles(place(value)));
        if (!model) continue;
        const shown = markup('Picture', { ...model, rows: visibleRows(model, new Set()) }, 420) + markup('Table', model, 420);
        assert.doesNotMatch(shown, /undefined|NaN|\u202e|\u0000/, place(value));
      }
    }
  });

  it('show markup as text', () => {
    const shown = markup('Picture', modelOf(exampleFiles('goals: [{ id: a, title: "<script>alert(1)</script>", responsible: "\\"><b>" }]\n')), 1000);
    assert.doesNotMatch(shown, /<script|<b>/);
    assert.match(shown, /&lt;script>/);
  });

  it('take titles of 100,000 letters', () => {
    const started = performance.now();
    const model = modelOf(exampleFiles(`goals: [{ id: a, title: ${'Wohn'.repeat(25000)} }]\n`));
    assert.ok(markup('Picture', model, 1000).length < 20000);
    assert.ok(performance.now() - started < 5000);
  });
});

