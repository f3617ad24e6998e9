import assert from 'node:assert/strict';
import type { Change } from '../../../src/core/diff/change';
import { diffFiles } from './versions';

const plan = (content: string): string => `planwerk: 1\nkind: plan\nid: plan\ntitle: Plan\nlanguage: de\n${content}`;

function changesOf(from: string, to: string): Change[] {
  return diffFiles(new Map([['plan', plan(from)]]), new Map([['plan', plan(to)]]));
}

function weighed(from: string, to: string): string[] {
  return changesOf(from, to).map(({ kind, weight }) => `${kind} ${weight}`);
}

const target = (direction: string, content: string): string =>
  `goals:\n  - { id: ziel, title: Ziel, targets: [{ indicator: quote, ${content} }] }\nindicators:\n  - { id: quote, title: Quote, direction: ${direction} }\n`;
const measure = (content: string): string => `measures:\n  - { id: m, title: Maßnahme, ${content} }\n`;

/** From what, to what, and how heavy it is; the way back is the opposite. */
const rows: readonly (readonly [name: string, from: string, to: string, change: string])[] = [
  ['a target that falls where more is good', target('increase', 'target: { value: 10, by: 2030 }'), target('increase', 'target: { value: 9, by: 2030 }'), 'target/value weakened'],
  ['a target that rises where less is good', target('decrease', 'target: { value: 10, by: 2030 }'), target('decrease', 'target: { value: 11, by: 2030 }'), 'target/value weakened'],
  ['a target off the value to be kept', target('keep', 'baseline: { value: 10 }, target: { value: 10 }'), target('keep', 'baseline: { value: 10 }, target: { value: 12 }'), 'target/value weakened'],
  ['a target by the trend of the goal', target('none', 'trend: decrease, target: { value: 10 }'), target('none', 'trend: decrease, target: { value: 12 }'), 'target/value weakened'],
  ['a target by its baseline', target('none', 'baseline: { value: 20 }, target: { value: 10 }'), target('none', 'baseline: { value: 20 }, target: { value: 12 }'), 'target/value weakened'],
  ['an interim value by the direction', target('decrease', 'milestones: [{ value: 10, by: 2030 }]'), target('decrease', 'milestones: [{ value: 11, by: 2030 }]'), 'target-milestone/value weakened'],
  ['an interim value by the baseline', target('none', 'baseline: { value: 5 }, target: { value: 20 }, milestones: [{ value: 10, by: 2030 }]'), target('none', 'baseline: { value: 5 }, target: { value: 20 }, milestones: [{ value: 9, by: 2030 }]'), 'target-milestone/value weakened'],
  ['a later deadline', target('decrease', 'target: { value: 10, by: 2030-06 }'), target('decrease', 'target: { value: 10, by: 2030 }'), 'target/by weakened'],
  ['a deadline that is gone', target('decrease', 'target: { value: 10, by: 2030 }'), target('decrease', 'target: { value: 10 }'), 'target/by weakened'],
  ['a trend that only keeps', target('decrease', 'trend: decrease'), target('decrease', 'trend: keep'), 'target/trend weakened'],
  ['an indicator dropped from a goal', target('decrease', 'target: { value: 10 }'), 'goals:\n  - { id: ziel, title: Ziel }\nindicators:\n  - { id: quote, title: Quote, direction: decrease }\n', 'target/removed weakened'],
  ['a later end', measure('schedule: { end: 2029 }'), measure('schedule: { end: 2030 }'), 'measure/schedule-end weakened'],
  ['a later start', measure('schedule: { start: 2029-Q1 }'), measure('schedule: { start: 2029-Q2 }'), 'measure/schedule-start weakened'],
  ['a milestone that is due later', measure('schedule: { milestones: [{ id: a, title: A, due: 2029 }] }'), measure('schedule: { milestones: [{ id: a, title: A, due: 2030 }] }'), 'milestone/due weakened'],
  ['cost that rises', measure('finance: { cost: 1000 }'), measure('finance: { cost: 1500 }'), 'measure/finance-cost weakened'],
  ['a space that is left out', measure('spaces: [nord, sued]'), measure('spaces: [nord]'), 'measure/spaces weakened'],
  ['a target group that is left out', 'goals:\n  - { id: ziel, title: Ziel, target-groups: [a, b] }\n', 'goals:\n  - { id: ziel, title: Ziel, target-groups: [a] }\n', 'goal/target-groups weakened'],
  ['one less that is heard', measure('responsible: { consulted: [a, b] }'), measure('responsible: { consulted: [a] }'), 'measure/responsible-consulted weakened'],
  ['one less that decides', measure('responsible: { decides: [a, b] }'), measure('responsible: { decides: [a] }'), 'measure/responsible-decides weakened'],
  ['cost that nobody names any more', measure('finance: { cost: 1000, funding: [{ budget-line: A }] }'), measure('finance: { funding: [{ budget-line: A }] }'), 'measure/finance-cost weakened'],
  ['cost of a year that rises', measure('finance: { per-year: [{ year: 2030, cost: 10 }] }'), measure('finance: { per-year: [{ year: 2030, cost: 20 }] }'), 'year-cost/cost weakened'],
  ['funding that falls', measure('finance: { funding: [{ budget-line: A, amount: 20 }] }'), measure('finance: { funding: [{ budget-line: A, amount: 10 }] }'), 'funding/amount weakened'],
  ['a lead that is lost', measure('responsible: { lead: amt, informed: [rat] }'), measure('responsible: { informed: [rat] }'), 'measure/responsible-lead weakened'],
  ['a lead that is lost with all who are responsible', measure('responsible: { lead: amt }'), measure('status: planned').replace(', status: planned', ''), 'measure/responsible weakened'],
  ['a measure that is cancelled', measure('status: idea'), measure('status: cancelled'), 'measure/status weakened'],
  ['a paused measure that is cancelled', measure('status: paused'), measure('status: cancelled'), 'measure/status weakened'],
  ['a measure that is planned again', measure('status: running'), measure('status: planned'), 'measure/status weakened'],
  ['a threshold that warns later from below', 'indicators:\n  - { id: q, title: Q, thresholds: [{ level: warning, above: 10 }] }\n', 'indicators:\n  - { id: q, title: Q, thresholds: [{ level: warning, above: 12 }] }\n', 'threshold/above weakened'],
  ['a threshold that warns later from above', 'indicators:\n  - { id: q, title: Q, thresholds: [{ level: warning, below: 10 }] }\n', 'indicators:\n  - { id: q, title: Q, thresholds: [{ level: warning, below: 8 }] }\n', 'threshold/below weakened'],
  ['a threshold without its limit', 'indicators:\n  - { id: q, title: Q, thresholds: [{ level: warning, above: 10 }] }\n', 'indicators:\n  - { id: q, title: Q, thresholds: [{ level: warning }] }\n', 'threshold/above weakened'],
  ['a threshold that is gone', 'indicators:\n  - { id: q, title: Q, thresholds: [{ level: warning, above: 10 }] }\n', 'indicators:\n  - { id: q, title: Q }\n', 'threshold/removed weakened'],
  ['a resolution that is gone', 'resolution: { body: rat, date: 2020-01-01 }\n', '', 'plan/resolution weakened'],
  ['a resolution that is withdrawn', 'resolution: { body: rat, result: adopted }\n', 'resolution: { body: rat, result: withdrawn }\n', 'plan/resolution-result weakened'],
  ['a resolution that is only noted', measure('resolution: { body: rat, result: adopted }'), measure('resolution: { body: rat, result: noted }'), 'measure/resolution-result weakened'],
  ['participation that is gone', 'participation:\n  - { id: forum, title: Forum, format: conference }\n', '', 'participation/removed weakened'],
  ['a group that takes no part any more', 'participation:\n  - { id: forum, title: Forum, format: conference, groups: [a, b] }\n', 'participation:\n  - { id: forum, title: Forum, format: conference, groups: [a] }\n', 'participation/groups weakened'],
  ['a phase that is skipped', 'cycle: { model: monitoring-cycle, phases: [{ phase: strategy, status: open }] }\n', 'cycle: { model: monitoring-cycle, phases: [{ phase: strategy, status: skipped }] }\n', 'phase/status weakened'],
];

describe('weight of a change', () => {
  const opposites: Readonly<Record<string, string>> = { removed: 'added', weakened: 'strengthened' };
  const opposite = (change: string): string => change.replace(/\b(removed|weakened)\b/g, (word) => opposites[word] ?? word);

  for (const [name, from, to, change] of rows) {
    it(`${name} weakens, and the opposite strengthens`, () => {
      assert.deepEqual(weighed(from, to), [change]);
      assert.deepEqual(weighed(to, from), [opposite(change)]);
    });
  }

  it('a plan or report that is gone weakens the planning, and a new one strengthens it', () => {
    const weights = (from: readonly string[], to: readonly string[]): string[] => {
      const [before, after] = [from, to].map((texts) => new Map(texts.map((text) => ['plan', text])));
      return diffFiles(before!, after!).map(({ kind, weight }) => `${kind} ${weight}`);
    };
    assert.deepEqual(weights([plan('')], []), ['plan/removed weakened']);
    assert.deepEqual(weights([], [plan('')]), ['plan/added strengthened']);
    assert.deepEqual(weights([plan('').replace('kind: plan', 'kind: report')], []), ['report/removed weakened']);
  });

  it('is neutral where nobody knows what is better', () => {
    assert.deepEqual(weighed(target('none', 'target: { value: 10 }'), target('none', 'target: { value: 11 }')), ['target/value neutral']);
    assert.deepEqual(weighed(measure('responsible: { lead: amt }'), measure('responsible: { lead: team }')), ['measure/responsible-lead neutral']);
    assert.deepEqual(weighed(measure('schedule: { end: 2030 }'), measure('schedule: { end: 2030-12 }')), ['measure/schedule-end neutral']);
    assert.deepEqual(weighed(measure('schedule: { start: 2030 }'), measure('schedule: { start: 2030-07 }')), ['measure/schedule-start neutral']);
    assert.deepEqual(weighed(measure('spaces: [nord]'), measure('status: planned').replace(', status: planned', '')), ['measure/spaces neutral']);
  });

  it('is neutral where what is counted is another thing, and says both units', () => {
    const people = target('decrease', 'target: { value: 120 }').replace('direction', 'unit: Personen, direction');
    const percent = (unit: string): string => target('decrease', 'target: { value: 10 }').replace('direction', `unit: "${unit}", direction`);
    const change = changesOf(percent('Prozent'), people).find(({ kind }) => kind === 'target/value');
    assert.deepEqual([change?.weight, change?.message.de], ['neutral', 'Ziel „Ziel“: Zielwert von 10 Prozent auf 120 Personen geändert.']);
    assert.deepEqual(weighed(percent('Prozent'), percent('%').replace('value: 10', 'value: 12')), ['target/value weakened', 'indicator/unit neutral']);
    const another = target('decrease', 'target: { value: 12 }').replace('indicator: quote', 'indicator: andere') + '  - { id: andere, title: Andere, direction: decrease }\n';
    const both = target('decrease', 'target: { value: 10 }') + '  - { id: andere, title: Andere, direction: decrease }\n';
    assert.deepEqual(weighed(both, another), ['target/indicator neutral', 'target/value neutral']);
  });

  it('is editorial where only the words are others', () => {
    assert.deepEqual(weighed(measure('description: Alt'), measure('description: Neu')), ['measure/description editorial']);
    assert.deepEqual(changesOf(measure('description: Ein alter Text'), measure('description: Ein neuer Text'))[0]?.words, [
      { kind: 'same', text: 'Ein ' }, { kind: 'removed', text: 'alter' }, { kind: 'added', text: 'neuer' }, { kind: 'same', text: ' Text' },
    ]);
  });

  it('shows a long text instead of another where hardly a word stayed, and takes no time for that', () => {
    const [old, now] = ['a', 'b'].map((word) => Array.from({ length: 10_000 }, (_, at) => `${word}${at}`).join(' '));
    const words = changesOf(measure(`description: ${old}`), measure(`description: ${now}`))[0]?.words;
    assert.deepEqual(words, [{ kind: 'removed', text: old }, { kind: 'added', text: now }]);
  });
});

describe('what had been decided', () => {
  const remembered = (date: string, value: string): string => {
    const text = (by: number): string => `resolution: { body: rat, date: ${date}, paper: V 1 }\n${target('decrease', `target: { value: ${by} }`).replace('direction', `unit: ${value}, direction`)}`;
    return changesOf(text(1), text(2)).map(({ message }) => message.de.replace(/^.*; /, '')).join();
  };

  it('is told with its date as the language has it, and one of something as one', () => {
    assert.equal(remembered('2020-01-31', 'Stelle'), 'beschlossen war 1 Stelle am 31. Januar 2020 (rat).');
    assert.equal(remembered('2020-01', 'Stelle'), 'beschlossen war 1 Stelle im Januar 2020 (rat).');
    assert.equal(remembered('2020-Q1', 'Stelle'), 'beschlossen war 1 Stelle im 1. Quartal 2020 (rat).');
    assert.equal(remembered('2020', 'Stelle'), 'beschlossen war 1 Stelle im Jahr 2020 (rat).');
  });
});

describe('a resolution covers a change', () => {
  const weaker = (resolution: string, own = ''): string => `${resolution}${measure(`schedule: { end: 2031 }${own}`)}`;
  const before = `resolution: { body: rat, date: 2020-01-01, paper: V 1 }\n${measure('schedule: { end: 2030 }')}`;
  const covering = (to: string): (string | undefined)[] => changesOf(before, to).filter(({ kind }) => kind === 'measure/schedule-end').map(({ coveredBy }) => coveredBy?.written);

  it('that is new on the plan', () => {
    assert.deepEqual(covering(weaker('resolution: { body: rat, date: 2024-02-03, paper: V 9, result: adopted }\n')), ['rat 2024-02-03 V 9']);
  });

  it('that is new on the measure itself', () => {
    assert.deepEqual(covering(weaker('resolution: { body: rat, date: 2020-01-01, paper: V 1 }\n', ', resolution: { body: rat, date: 2024-05, paper: V 8 }')), ['rat 2024-05 V 8']);
  });

  it('and is told by the name of its body, a date in words, and its paper', () => {
    const named = `${weaker('resolution: { body: rat, date: 2024-02-03, paper: V 9 }\n')}responsibilities:\n  - { id: rat, name: Gemeinderat }\n`;
    const change = changesOf(before, named).find(({ kind }) => kind === 'measure/schedule-end');
    assert.deepEqual(change?.coveredBy?.words, { de: 'Gemeinderat, 3. Februar 2024, Vorlage V 9', en: 'Gemeinderat, 3 February 2024, paper V 9' });
  });

  it('but not the old one, an older one, or one that is no yes', () => {
    for (const resolution of ['date: 2020-01-01, paper: V 1', 'date: 2019-01-01, paper: V 0', 'date: 2024-02-03, paper: V 9, result: rejected', 'date: 2020-01-01, paper: V 1, url: "https://rat.example/1"']) {
      assert.deepEqual(covering(weaker(`resolution: { body: rat, ${resolution} }\n`)), [undefined], resolution);
    }
  });
});
