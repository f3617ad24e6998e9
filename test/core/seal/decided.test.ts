import assert from 'node:assert/strict';
import { readSchema } from '../../../scripts/schemas';
import { readConfig } from '../../../src/core/config';
import { decidedFields } from '../../../src/core/seal/decided';
import { deviating, planWith, seal } from './adopted-plan';

const GOALS = `goals:
  - id: quote-senken
    title: { de: Weniger Arbeitslose, en: Fewer people out of work }
    statement: |
      Niemand bleibt
      ohne Arbeit.
    parent: leitziel
    responsible: jobcenter
    targets:
      - indicator: quote
        target: { value: 8.80, by: 2015 }
        trend: decrease
        milestones: [{ value: 9.5, by: 2012 }, { value: 10, by: 2010 }]
      - { indicator: plaetze, trend: increase }
`;

const MEASURES = `measures:
  - id: angebot
    title: Sofortangebot
    goals: [quote-senken, ausbauen]
    status: approved
    responsible: { lead: jobcenter, involved: [vhs, caritas] }
    schedule:
      start: 2008
      end: 2010
      milestones: [{ title: Auftakt, due: 2008-06 }, { id: bilanz, title: Bilanz, due: 2010 }]
    finance:
      cost: 250000
      per-year: [{ year: 2009, cost: 150000 }, { year: 2008, cost: 100000 }]
      funding: [{ programme: esf, amount: 200000, from: 2008, to: 2010 }, { budget-line: Haushalt, amount: 50000 }]
`;

const ALL_OF_GOALS = ['title', 'statement', 'parent', 'responsible', 'targets'];
const ALL_OF_MEASURES = ['title', 'goals', 'status', 'lead', 'involved', 'schedule', 'milestones', 'cost', 'per-year', 'funding'];

function sealed(content: string, goals: readonly string[] | undefined, measures: readonly string[] | undefined): string {
  const lock = seal('', planWith(content), decidedFields({ goals, measures }));
  return lock.replace(/^[^]*? {6}paper: .*\n/, '');
}

describe('what counts as decided', () => {
  it('is what the schema of the configuration names', () => {
    const { goals, measures } = readSchema('config').$defs?.['decided']?.properties ?? {};
    assert.deepEqual([goals?.items?.enum, measures?.items?.enum], [ALL_OF_GOALS, ALL_OF_MEASURES]);
  });

  it('holds of targets also their trend and the values on the way, unless configured otherwise', () => {
    assert.equal(sealed(GOALS, undefined, undefined), `    goals:
      - id: quote-senken
        targets:
          - indicator: plaetze
            trend: increase
          - indicator: quote
            target:
              value: 8.80
              by: 2015
            milestones:
              - value: 10
                by: 2010
              - value: 9.5
                by: 2012
`);
  });

  it('is every part of goals that is named, a text in German', () => {
    assert.equal(sealed(GOALS, ['responsible', 'parent', 'statement', 'title', 'title'], []), `    goals:
      - id: quote-senken
        title: Weniger Arbeitslose
        statement: "Niemand bleibt\\nohne Arbeit.\\n"
        parent: leitziel
        responsible: jobcenter
`);
  });

  it('is every part of measures that is named, in an order that does not depend on the plan', () => {
    const expected = `    measures:
      - id: angebot
        title: Sofortangebot
        goals:
          - ausbauen
          - quote-senken
        status: approved
        responsible:
          lead: jobcenter
          involved:
            - caritas
            - vhs
        schedule:
          start: 2008
          end: 2010
          milestones:
            - title: Auftakt
              due: 2008-06
            - id: bilanz
              title: Bilanz
              due: 2010
        finance:
          cost: 250000
          per-year:
            - year: 2008
              cost: 100000
            - year: 2009
              cost: 150000
          funding:
            - budget-line: Haushalt
              amount: 50000
            - programme: esf
              amount: 200000
              from: 2008
              to: 2010
`;
    assert.equal(sealed(MEASURES, undefined, ALL_OF_MEASURES), expected);
    assert.equal(sealed(MEASURES, undefined, [...ALL_OF_MEASURES].reverse()), expected);
    assert.equal(sealed(MEASURES, undefined, ['funding', 'involved']).includes('cost'), false);
  });

  it('is at least which goals and measures there are', () => {
    assert.equal(sealed(GOALS + MEASURES, [], []), '    goals:\n      - id: quote-senken\n    measures:\n      - id: angebot\n');
  });

  it('is read from the configuration, where an empty list is not the same as none', () => {
    const read = (text: string): ReturnType<typeof readConfig> => readConfig('planwerk.config.yaml', text, { language: 'de', today: '' });
    assert.equal(read('language: de\n').config.decided, undefined);
    assert.deepEqual(read('decided: { goals: [], measures: [cost] }\n').config.decided, { goals: [], measures: ['cost'] });
    assert.deepEqual(read('decided:\n  measures: [cost]\n').config.decided, { goals: undefined, measures: ['cost'] });
    const { findings } = read('decided: { goals: [target], measures: [kosten, cost] }\n');
    assert.deepEqual(findings.map(({ rule, range }) => `${rule} ${range.start.character}`), ['schema/value 19', 'schema/value 39']);
    assert.match(findings[0]?.message ?? '', /targets/);
  });
});

describe('deviations from what was chosen to be decided', () => {
  const lock = seal('', planWith(GOALS + MEASURES), decidedFields({ goals: ALL_OF_GOALS, measures: ALL_OF_MEASURES }));
  const after = (...[from, to]: readonly [string | RegExp, string]): string[] => deviating(planWith((GOALS + MEASURES).replace(from, to)), lock);

  it('are none where order and layout are others, something came in addition, or a translation came or went', () => {
    assert.deepEqual(after('', ''), []);
    assert.deepEqual(after('[vhs, caritas]', '[caritas, awo, vhs]'), []);
    assert.deepEqual(after(/milestones: \[(\{ value.*?\}), (.*?\})\]/, 'milestones: [$2, { value: 9, by: 2013 }, $1]'), []);
    assert.deepEqual(after('{ de: Weniger Arbeitslose, en: Fewer people out of work }', 'Weniger Arbeitslose'), []);
    assert.deepEqual(after('title: Sofortangebot', 'title: { en: Offer, de: Sofortangebot }'), []);
    assert.deepEqual(after('trend: decrease', 'trend: keep'), []);
  });

  it('are each changed or dropped value', () => {
    assert.deepEqual(after('Weniger Arbeitslose', 'Mehr Arbeit'), ['title Weniger Arbeitslose: Mehr Arbeit']);
    assert.deepEqual(after('parent: leitziel', ''), ['parent leitziel: undefined']);
    assert.deepEqual(after('responsible: jobcenter', 'responsible: amt'), ['responsible jobcenter: amt']);
    assert.deepEqual(after('trend: increase', 'trend: keep'), ['trend increase: keep']);
    assert.deepEqual(after('status: approved', 'status: cancelled'), ['status approved: cancelled']);
    assert.deepEqual(after('due: 2008-06', 'due: 2009'), ['due 2008-06: 2009']);
    assert.deepEqual(after('cost: 150000', 'cost: 1'), ['per-year 150000: 1']);
    assert.deepEqual(after('amount: 200000', 'amount: 1'), ['funding 200000: 1']);
  });

  it('are values on the way of another date or amount, and those that are gone', () => {
    assert.deepEqual(after('{ value: 9.5, by: 2012 }', '{ value: 9.5, by: 2013 }'), ['milestones 2012: 2013']);
    assert.deepEqual(after('{ value: 10, by: 2010 }', '{ value: 11, by: 2010 }'), ['milestones 10: 11']);
    assert.deepEqual(after(', { value: 10, by: 2010 }', ''), ['milestones 2010: gone']);
    assert.deepEqual(after('{ value: 9.5, by: 2012 }, { value: 10, by: 2010 }', '{ value: 9, by: 2012 }'), ['milestones 2010: gone', 'milestones 9.5: 9']);
  });

  it('are references, milestones, years and sources that are no longer there', () => {
    assert.deepEqual(after(', ausbauen]', ']'), ['goals ausbauen: gone']);
    assert.deepEqual(after('involved: [vhs, caritas]', 'involved: []'), ['involved caritas: gone', 'involved vhs: gone']);
    assert.deepEqual(after('{ title: Auftakt, due: 2008-06 }, ', ''), ['milestones Auftakt: gone']);
    assert.deepEqual(after('{ year: 2009, cost: 150000 }, ', ''), ['per-year 2009: gone']);
    assert.deepEqual(after('programme: esf', 'programme: landesmittel'), ['funding esf: gone']);
  });

  it('are found in no time where thousands of items look alike', () => {
    const many = `goals:\n  - id: a\n    targets:\n      - indicator: quote\n        milestones: [${Array.from({ length: 4000 }, (_, at) => `{ value: ${at} }`).join(', ')}]\n`;
    const started = process.hrtime.bigint();
    deviating(planWith(many), seal('', planWith(many)));
    assert.ok(process.hrtime.bigint() - started < 10_000_000_000n);
  });
});
