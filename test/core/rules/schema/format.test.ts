import assert from 'node:assert/strict';
import { schemaFormat } from '../../../../src/core/rules/schema/format';
import { fixedBy } from '../../../support/fixes';
import { messages, places } from '../../../support/reports';

describe('schema/format', () => {
  it('says how a date is written', () => {
    const example = 'period: { start: Frühjahr 2018 }\n';
    assert.deepEqual(places(schemaFormat, example), ['6:18 Frühjahr 2018']);
    assert.deepEqual(messages(schemaFormat, example), ['„Frühjahr 2018“ ist kein Datum, das verglichen werden kann. Als 2018, 2018-06, 2018-06-30, 2018-Q2 oder Schuljahr 2018/19 schreiben.']);
  });

  it('rewrites dates that can only mean one day, month, quarter or school year', () => {
    const dates = ['01.09.2018', '3. 5. 2018', '6/2019', '2018-6-3', '2018/2019', 'Q3 2018', '2018-q1', '31.02.2018', '1.2.18', 'bald'];
    const right = ['2018-09-01', '2018-05-03', '2019-06', '2018-06-03', '2018/19', '2018-Q3', '2018-Q1', '31.02.2018', '1.2.18', 'bald'];
    for (const [index, date] of dates.entries()) assert.equal(fixedBy(schemaFormat, `period: { start: ${date} }\n`), `period: { start: ${right[index] ?? ''} }\n`);
  });

  it('finds the thing whose title stands instead of its id', () => {
    const responsibilities = 'responsibilities: [{ id: jobcenter, name: Jobcenter Nord }]\n';
    assert.equal(fixedBy(schemaFormat, `goals: [{ id: a, title: b, responsible: Jobcenter Nord }]\n${responsibilities}`), `goals: [{ id: a, title: b, responsible: jobcenter }]\n${responsibilities}`);
    assert.match(messages(schemaFormat, 'goals: [{ id: a, title: b, responsible: Amt 5 }]\n')[0] ?? '', /^„responsible“ braucht eine Kennung \(id\), keinen Namen\. „Amt 5“ unter responsibilities oder in einem Katalog mit einer id anlegen/);
    assert.match(messages(schemaFormat, `goals: [{ id: a, title: b, responsible: Jobcenter Nord }]\n${responsibilities}`)[0] ?? '', /„Jobcenter Nord“ hat die Kennung „jobcenter“; diese hier eintragen\.$/);
    assert.match(messages(schemaFormat, 'cycle: { model: Mein Modell }\n')[0] ?? '', /in einem Katalog unter cycle-models mit einer id/);
  });

  it('leaves an id in the wrong style to id/style', () => {
    assert.deepEqual(places(schemaFormat, 'goals: [{ id: Ziel 1, title: a }, { id: b, title: c, parent: Ziel 1 }]\n'), []);
  });

  it('completes addresses, paths and currencies', () => {
    assert.equal(fixedBy(schemaFormat, 'resolution: { url: www.example.org/1 }\ncurrency: €\n'), 'resolution: { url: https://www.example.org/1 }\ncurrency: EUR\n');
    assert.equal(fixedBy(schemaFormat, 'indicators: [{ id: a, title: b, data: { file: daten\\x.csv } }]\n'), 'indicators: [{ id: a, title: b, data: { file: daten/x.csv } }]\n');
    assert.deepEqual(places(schemaFormat, 'responsibilities: [{ id: a, name: b, contact: Herr X }]\n'), ['6:47 Herr X']);
  });
});
