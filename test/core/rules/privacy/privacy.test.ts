import assert from 'node:assert/strict';
import { privacyPersonalData } from '../../../../src/core/rules/privacy/personal-data';
import { privacySmallCount } from '../../../../src/core/rules/privacy/small-count';
import { messages, places } from '../../../support/reports';

const summary = (text: string): string => `summary: ${JSON.stringify(text)}\n`;
const found = (text: string): string[] => places(privacyPersonalData, summary(text)).map((place) => place.replace(/^\S+ /, ''));
const contact = (address: string): number => places(privacyPersonalData, `responsibilities: [{ id: a, name: Amt, contact: ${address} }]\n`).length;

describe('privacy/personal-data', () => {
  it('points at the words, or at the whole text where it is folded', () => {
    assert.deepEqual(places(privacyPersonalData, 'summary: Rückfragen an Frau Muster.\n'), ['6:24 Frau Muster']);
    const folded = 'summary: >-\n  Rückfragen an Frau\n  Muster.\n';
    assert.deepEqual(places(privacyPersonalData, folded).map((place) => place.split(' ')[0]), ['6:10']);
    assert.match(messages(privacyPersonalData, folded, { language: 'en' })[0] ?? '', /^“Frau Muster” names a person\. Name the function or office instead/);
  });

  it('tells persons’ addresses from function mailboxes', () => {
    for (const address of ['erika.muster@stadt.example', 'e.muster@stadt.example', 'erika_muster-beispiel@stadt.example', 'Erika.von.Muster@stadt.example']) {
      assert.equal(contact(address), 1, address);
    }
    for (const address of ['sozialplanung', 'stabsstelle-isp', 'info', 'post.sozialamt', 'stab.isp', 'soziale.stadt', 'kinder.jugend', 'jobcenter.ost', 'rat-und-tat',
      'planung2026', 'beirat.senioren', 'social.planning', 'erika', 'kontakt.stadt', 'amt51.jugend', 'no.reply', 'frau.beruf', 'team_nord', 'stadt.jena']) {
      assert.equal(contact(`${address}@stadt.example`), 0, address);
    }
    assert.equal(contact('treffpunkt.musterhausen@musterhausen.example'), 0);
  });

  it('finds persons with a salutation', () => {
    for (const name of ['Herr Muster', 'Herrn Max Muster', 'Frau Dr. Muster', 'Frau Prof. Dr. Erika Muster', 'Frau Muster-Beispiel', 'Frau von der Muster', 'Frau Landrätin Muster',
      'Mr Sample', 'Mrs. Sample', 'Ms Sample']) {
      for (const text of [name, `Leitung: ${name}`, `Ansprechpartnerin ${name}, Rathaus`, `Übergabe an ${name}.`]) assert.deepEqual(found(text), [name], text);
    }
    assert.deepEqual(found('Herr Muster und Frau Beispiel'), ['Herr Muster', 'Frau Beispiel']);
  });

  it('does not take women, offices and institutions for persons', () => {
    for (const text of ['Netzwerk Frau und Beruf', 'Beratungsstelle Frau & Beruf', 'Frauenhaus', 'Herrenberg', 'Frau-Kind-Gruppe', 'Frau Beruf Zukunft', 'jede Frau Zugang erhält',
      'damit die Frau Arbeit findet', 'für Mann und Frau Angebote schaffen', 'Jede Frau Schutz bieten', 'Herr Oberbürgermeister', 'an die Frau Landrätin', 'Kita Frau Holle',
      'Herrschaft', 'die Hilfe von Frau zu Frau', 'Gleichstellung von Frau und Mann', 'Herr der Lage', 'Frau der Woche', 'MS Teams', 'Bauherr Stadt']) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it('finds titles in the name of a function only, and not those of streets and schools', () => {
    const named = (name: string): string[] => places(privacyPersonalData, `responsibilities: [{ id: a, name: ${JSON.stringify(name)} }]\n`).map((place) => place.replace(/^\S+ /, ''));
    assert.deepEqual(named('Jugendamt (Dr. Muster)'), ['Dr. Muster']);
    assert.deepEqual(named('Prof. Dr. med. Erika Muster'), ['Prof. Dr. med. Erika Muster']);
    assert.deepEqual(named('Frau Dr. Muster'), ['Frau Dr. Muster']);
    for (const name of ['Dr.-Muster-Schule', 'Dr. Erika Muster Gymnasium', 'Dr. Muster Stiftung', 'Verein Doktor Muster']) assert.deepEqual(named(name), [], name);
    assert.deepEqual(found('Entwurf nach Dr. Muster'), []);
  });

  it('finds mobile numbers, not landlines, paper numbers or years', () => {
    for (const number of ['0171 1234567', '0171/12 34 567', '+49 151 12345678', '0049 160 1234567', '(0152) 1234 5678']) assert.deepEqual(found(`Tel. ${number}`), [number], number);
    for (const number of ['03641 495-000', 'Vorlage 0171/2017', '2016/2017/2018', '16053000', '0160', 'KT 015/2019']) assert.deepEqual(found(number), [], number);
  });

  it('looks into every text, in own fields too, but not into sources, files and codes', () => {
    const example = `x-notiz: Frau Muster
goals: [{ id: z, title: { de: Ziel, en: Goal of Mr Sample }, x-innen: [Herr Muster] }]
indicators: [{ id: i, title: I, source: { publisher: Frau Muster }, data: { file: frau.muster@stadt.csv } }]
resolution: { paper: "0171 1234567", url: https://rat.example/frau.muster@stadt.example }
`;
    assert.deepEqual(places(privacyPersonalData, example), ['6:10 Frau Muster', '7:49 Mr Sample', '7:72 Herr Muster']);
  });

  it('takes a long text without any delay', () => {
    const started = Date.now();
    for (const text of ['a'.repeat(100_000), 'Frau '.repeat(20_000), 'a.'.repeat(50_000), '0171 '.repeat(20_000), `${'a@'.repeat(50_000)}`, 'Dr. '.repeat(20_000)]) found(text);
    assert.ok(Date.now() - started < 2000);
  });
});

describe('privacy/small-count', () => {
  const indicator = (values: string, unit = 'Personen'): string => `indicators: [{ id: i, title: Fälle, unit: ${unit}, privacy: { minimum-count: 5 }, values: [${values}] }]\n`;

  it('points at each value that is too small', () => {
    const example = indicator('{ at: 2024, value: 4 }, { at: 2025, value: 5 }, { at: 2026, value: 1 }');
    assert.deepEqual(places(privacySmallCount, example), ['6:112 4', '6:160 1']);
    assert.match(messages(privacySmallCount, example, { language: 'en' })[0] ?? '', /^The value 4 of the indicator “Fälle” is below its minimum count of 5/);
  });

  it('accepts zero, fractions, shares and indicators without a minimum', () => {
    assert.deepEqual(places(privacySmallCount, indicator('{ at: 2024, value: 0 }, { at: 2025, value: 2.5 }, { at: 2026, value: "3" }')), []);
    for (const unit of ['Prozent', '"%"', 'Euro', 'je 1.000 Einwohner']) assert.deepEqual(places(privacySmallCount, indicator('{ at: 2024, value: 3 }', unit)), [], unit);
    assert.deepEqual(places(privacySmallCount, 'indicators: [{ id: i, title: I, values: [{ at: 2024, value: 1 }] }]\n'), []);
  });

  it('looks at registers too', () => {
    const register = `# file: k.plan.yaml\nplanwerk: 1\nkind: register\nid: k\ntitle: K\nlanguage: de\n${indicator('{ at: 2024, value: 4 }')}`;
    assert.equal(places(privacySmallCount, register).length, 1);
  });
});
