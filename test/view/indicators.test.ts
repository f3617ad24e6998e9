import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h, type ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { analyse, indexWorkspace } from '../../src/core/check';
import { exampleFiles } from '../../src/core/rules/examples';
import type { Language } from '../../src/core/text/language';
import { indicatorsView } from '../../src/view/indicators';
import { indicatorsModel, type IndicatorsModel, type IndicatorView } from '../../src/view/indicators/model';
import type { ViewContext, ViewProps } from '../../src/view/view';

interface Seen {
  readonly text: string;
  readonly model: IndicatorsModel;
}

function contextOf(files: readonly { readonly name: string; readonly text: string }[], name: string, language: Language): ViewContext {
  const analyses = files.map((file) => analyse(file.name, file.text));
  const own = analyses.find(({ document }) => document.uri === name);
  assert.ok(own);
  return { ...own, workspace: indexWorkspace(analyses.map(({ summary }) => summary)), today: '2026-11-22', language };
}

function example(folder: string, name: string, language: Language = 'de'): Seen {
  const path = join(__dirname, '../../examples', folder);
  const files = readdirSync(path).filter((file) => file.endsWith('.plan.yaml')).map((file) => ({ name: file, text: readFileSync(join(path, file), 'utf8') }));
  const context = contextOf(files, name, language);
  const model = indicatorsModel(context);
  assert.ok(model);
  return { text: context.document.text, model };
}

function fragment(text: string, language: Language = 'de'): Seen {
  const files = exampleFiles(text);
  const context = contextOf(files, files[0]?.name ?? '', language);
  const model = indicatorsModel(context);
  assert.ok(model);
  return { text: context.document.text, model };
}

const all = ({ model }: Seen): IndicatorView[] => model.groups.flatMap(({ indicators }) => indicators);
const named = (seen: Seen, title: string): IndicatorView => all(seen).find((indicator) => indicator.title.startsWith(title)) ?? assert.fail(title);
const draw = (part: 'Picture' | 'Table', model: IndicatorsModel, width: number, language: Language = 'de'): string =>
  renderToString(h(indicatorsView[part] as unknown as ComponentType<ViewProps<IndicatorsModel>>, { model, language, width }));
/** Attributes that hold no number where one belongs, or a negative size. */
const BROKEN = / (?:x|y|r|d|[cxy][xy12]|width|height|transform|viewBox|data-start|data-end)="[^"]*(?:NaN|Infinity|undefined)| (?:width|height)="-/;
const plain = (markup: string): string => markup.replace(/<title>.*?<\/title>/gs, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('view of the indicators: what it knows', () => {
  it('groups by level, in the order context, input, process, outcome', () => {
    assert.deepEqual(example('soemmerda', 'armutspraevention.plan.yaml').model.groups.map(({ level }) => level), ['context', 'process', 'outcome']);
  });

  it('own indicators: values, targets and progress, each with its place in the text', () => {
    const seen = example('mannheim', 'hochstaett.plan.yaml');
    const indicator = named(seen, 'Arbeitslosenquote');
    const [series] = indicator.series;
    assert.deepEqual(series?.points.map(({ written, value }) => [written, value]), [['2007', 21.5], ['2008', 8.8]]);
    const progress = series?.targets[0]?.progress;
    assert.equal(progress?.kind === 'computed' && Math.round(progress.share * 100), 110);
    assert.match(seen.text.slice(indicator.place.start, indicator.place.end), /^id: arbeitslosenquote/);
    assert.match(seen.text.slice(series?.points[1]?.place.start, series?.points[1]?.place.end), /at: 2008, value: 8\.8/);
    assert.match(seen.text.slice(series?.targets[0]?.place.start, series?.targets[0]?.place.end), /^indicator: arbeitslosenquote[^]*by: 2008 }\s*$/);
  });

  it('indicators of a register: the values are known, and the place is the reference', () => {
    const seen = example('mannheim', 'bildungspolitik.plan.yaml');
    const indicator = named(seen, 'Abgänge ohne Hauptschulabschluss');
    assert.match(indicator.origin ?? '', /Indikatoren/);
    assert.equal(seen.text.slice(indicator.place.start, indicator.place.end), 'ohne-hauptschulabschluss');
    assert.equal(indicator.series[0]?.targets[0]?.progress.kind, 'computed');
  });

  it('values that stand in a file are not computed with', () => {
    const seen = fragment('goals: [{ id: z, title: Z, targets: [{ indicator: q, baseline: { value: 1, at: 2020 }, target: { value: 2, by: 2022 } }] }]\nindicators: [{ id: q, title: Q, data: { file: daten/q.csv } }]\n');
    const { noValues, series } = named(seen, 'Q');
    assert.equal(noValues, 'data-file');
    assert.deepEqual(series[0]?.targets[0]?.progress, { kind: 'not-computable', reason: 'data-file' });
    assert.match(plain(draw('Picture', seen.model, 400)), /stehen nur in einer Datei\. daten\/q\.csv/);
  });

  it('a series for each space and group; a target belongs to its own', () => {
    const seen = fragment(`goals: [{ id: z, title: Z, targets: [{ indicator: q, space: nord, baseline: { value: 1, at: 2020 }, target: { value: 3, by: 2022 } }, { indicator: q, space: ost, baseline: { value: 1, at: 2020 }, target: { value: 3, by: 2022 } }] }]
spaces: [{ id: nord, title: Nordstadt }]
indicators: [{ id: q, title: Q, values: [{ at: 2021, value: 9, space: nord }, { at: 2020, value: 5 }, { at: 2022, value: 2, space: nord }] }]\n`);
    const { series } = named(seen, 'Q');
    assert.deepEqual(series.map(({ label, points }) => [label, points.map(({ value }) => value)]), [[undefined, [5]], ['Nordstadt', [9, 2]], ['ost', []]]);
    assert.deepEqual(series.map(({ targets }) => targets.map(({ progress }) => (progress.kind === 'computed' ? progress.share : progress.reason))), [[], [0.5], ['other-series']]);
  });

  it('references that lead nowhere or to another plan', () => {
    const seen = fragment(`goals: [{ id: z, title: Z, targets: [{ indicator: fehlt, trend: keep }, { indicator: anderer/q, baseline: { value: 1, at: 2020 }, target: { value: 3, by: 2022 } }] }]
# file: anderer.plan.yaml
planwerk: 1
kind: plan
id: anderer
title: Anderer Plan
language: de
indicators: [{ id: q, title: Quote, level: input, values: [{ at: 2021, value: 2 }] }]\n`);
    assert.deepEqual(all(seen).map(({ title, origin, noValues }) => [title, origin, noValues]), [['Quote', 'Anderer Plan', 'other-document'], ['fehlt', undefined, 'unknown-indicator']]);
  });

  it('newest values beyond a threshold, and the change where no target is set', () => {
    const seen = fragment('indicators: [{ id: q, title: Q, unit: Euro, thresholds: [{ level: warning, below: 5, above: 90 }], values: [{ at: 2022, value: 4 }, { at: 2020, value: 8 }] }]\n');
    const text = plain(draw('Picture', seen.model, 400));
    assert.match(text, /! Frühwarnung ausgelöst: Warnung unter 5/);
    assert.match(text, /Seit 2020: −4 \(−50 %\)/);
  });
});

describe('view of the indicators: picture and table', () => {
  it('say progress with formula and inputs, in both languages', () => {
    const german = example('mannheim', 'hochstaett.plan.yaml');
    const english = example('mannheim', 'hochstaett.plan.yaml', 'en');
    for (const part of ['Picture', 'Table'] as const) {
      const text = plain(draw(part, german.model, 1000));
      assert.match(text, /Fortschritt 110 %: \(8,8 − 21,5\) \/ \(10 − 21,5\)/);
      assert.match(text, /21,5 \(2007\)/);
      assert.match(text, /✓ Zielwert erreicht/);
      assert.match(plain(draw(part, english.model, 1000, 'en')), /Progress 110%: \(8\.8 − 21\.5\) \/ \(10 − 21\.5\)/);
    }
  });

  it('say why there is no progress', () => {
    const seen = example('first-steps', 'kinderarmut.plan.yaml');
    assert.match(plain(draw('Table', seen.model, 1000)), /nicht berechenbar: Der Ausgangswert fehlt/);
    assert.match(plain(draw('Picture', seen.model, 420)), /Fortschritt nicht berechenbar/);
  });

  it('lead to the text: indicator, value and target', () => {
    const seen = example('mannheim', 'hochstaett.plan.yaml');
    const starts = new Set([...draw('Picture', seen.model, 1000).matchAll(/data-start="(\d+)"/g)].map(([, start]) => Number(start)));
    for (const indicator of all(seen)) {
      assert.ok(starts.has(indicator.place.start), indicator.title);
      for (const { points, targets } of indicator.series) assert.ok([...points, ...targets].every(({ place }) => starts.has(place.start)));
    }
  });

  it('one column when narrow, as many as fit when wide', () => {
    const { model } = example('soemmerda', 'armutspraevention.plan.yaml');
    const columns = (width: number): number => new Set([...draw('Picture', model, width).matchAll(/<g transform="translate\((\d+) \d+\)"><rect class="box"/g)].map(([, x]) => x)).size;
    assert.deepEqual([420, 700, 1000].map(columns), [1, 2, 3]);
  });

  it('nothing is drawn outside the picture, whatever the width', () => {
    for (const width of [300, 420, 519, 520, 700, 1100]) {
      const markup = draw('Picture', example('mannheim', 'bildungspolitik.plan.yaml').model, width);
      const [, own] = /^<svg[^>]* width="(\d+)"/.exec(markup) ?? [];
      assert.equal(Number(own), width);
      assert.doesNotMatch(markup, BROKEN);
    }
  });

  it('is the same on every run', () => {
    const picture = (): string => draw('Picture', example('jena', 'armutspraevention.plan.yaml').model, 1000);
    assert.equal(picture(), picture());
  });

  it('of 300 indicators shows the first, and the table all', () => {
    const many = Array.from({ length: 300 }, (_, index) => `  - { id: q${index}, title: Indikator ${index}, level: outcome, unit: Prozent, values: [{ at: 2020, value: ${index} }, { at: 2021, value: 5 }] }\n`).join('');
    const { model } = fragment(`indicators:\n${many}`);
    const markup = draw('Picture', model, 420);
    assert.ok(Number(/ height="(\d+)"/.exec(markup)?.[1]) < 6500);
    assert.match(plain(markup), /… und \d+ weitere \(siehe Tabelle\)/);
    assert.match(plain(draw('Table', model, 420)), /Indikator 299/);
  });
});

describe('view of the indicators: bad input', () => {
  it('an empty plan has nothing to show', () => {
    for (const kind of ['plan', 'register', 'report', 'assessment', 'calendar', 'haushalt']) {
      assert.equal(indicatorsModel(contextOf([{ name: 'leer', text: `planwerk: 1\nkind: ${kind}\nid: leer\ntitle: Leer\nlanguage: de\n` }], 'leer', 'de')), undefined);
    }
  });

  it('nonsense is drawn as far as it goes', () => {
    const nonsense = ['', 'viele', '3', '-1e308', '1e308', '.nan', '1e-320', 'true', '[]', '{}', '[1, null, viele, [a], { b: c }]', '{ at: 2026-02-30, value: viel, by: {} }', '[{ at: 2020, value: 1e308 }, { at: 2021, value: -1e308 }, { at: 0001, value: 1e-320 }]', '{ value: 1e308, at: 9999, by: 2020 }'];
    const places = [
      (value: string) => `goals: ${value}\nindicators: ${value}\nmeasures: ${value}\n`,
      (value: string) => `goals: [{ id: z, title: ${value}, targets: ${value} }]\nindicators: [{ id: ${value}, title: ${value} }]\n`,
      (value: string) => `goals: [{ id: z, targets: [{ indicator: q, baseline: ${value}, target: ${value}, milestones: ${value}, trend: ${value}, space: ${value} }] }]\nindicators: [{ id: q, title: ${value}, values: ${value}, data: ${value}, unit: ${value}, level: ${value}, direction: ${value}, thresholds: ${value} }]\n`,
      (value: string) => `goals: [{ id: z, targets: [{ indicator: q, baseline: { value: ${value}, at: ${value} }, target: { value: ${value}, by: ${value} } }] }]\nindicators: [{ id: q, thresholds: [{ level: ${value}, above: ${value} }], values: [{ at: ${value}, value: ${value} }, { at: 2020, value: ${value} }] }]\n`,
      (value: string) => `measures: [{ indicators: [q, ${value}] }]\n`,
    ];
    for (const place of places) {
      for (const value of nonsense) {
        const [file] = exampleFiles(place(value));
        assert.ok(file);
        const model = indicatorsModel(contextOf([file], file.name, 'de'));
        if (!model) continue;
        for (const width of [0, 300, 1000]) assert.doesNotMatch(draw('Picture', model, width) + draw('Table', model, width), BROKEN, place(value));
      }
    }
  });

  it('a title of 100,000 characters neither hangs nor breaks the picture', () => {
    for (const title of ['a'.repeat(100_000), 'wort '.repeat(20_000)]) {
      const { model } = fragment(`goals: [{ id: z, title: ${title}, targets: [{ indicator: q, trend: keep }] }]\nindicators: [{ id: q, title: ${title}, unit: ${title}, values: [{ at: 2020, value: 1, space: ${title} }] }]\n`);
      assert.ok(draw('Picture', model, 420).length < 60_000);
    }
  });

  it('markup in texts stays text', () => {
    const { model } = fragment('indicators: [{ id: q, title: "<script>alert(1)</script>", unit: "\\"><img src=x>", values: [{ at: 2020, value: 1, space: "<b>" }] }]\n');
    assert.doesNotMatch(draw('Picture', model, 420) + draw('Table', model, 420), /<script|<img|<b>/);
  });
});
