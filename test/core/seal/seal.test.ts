import assert from 'node:assert/strict';
import { readLock } from '../../../src/core/seal/lock';
import type { AdoptedPlan } from '../../../src/core/seal/block';
import { isSealed as isSealedIn, openLock } from '../../../src/core/seal/seal';
import { holdingFor, type SealedResolution } from '../../../src/core/seal/sealed';
import { parseYaml } from '../../../src/core/yaml/parse';
import { deviating as deviatingFrom, planWith as planOfContent, seal, sealedIn } from './adopted-plan';

const CONTENT = `goals:
  - id: quote-senken
    title: Weniger Arbeitslose
    targets:
      - { indicator: quote, space: hochstaett, baseline: { value: 21.5, at: 2007 }, target: { value: 8.80, by: "2008" } }
  - { id: ausbauen, title: Ausbauen }
measures:
  - id: sofortangebot   # vorrangig
    title: Vermittlung
    status: running
    schedule: { start: 2007-01, end: 2008-Q2 }
    responsible: { lead: jobcenter, involved: [sozialplanung] }
    finance: { cost: 250000 }
`;

const BLOCK = `  - plan: stadtteil
    resolution:
      body: gemeinderat
      date: 2008-03-12
      paper: 08/112
    goals:
      - id: ausbauen
      - id: quote-senken
        targets:
          - indicator: quote
            space: hochstaett
            target:
              value: 8.80
              by: "2008"
    measures:
      - id: sofortangebot
        responsible:
          lead: jobcenter
        schedule:
          start: 2007-01
          end: 2008-Q2
        finance:
          cost: 250000
`;

function planWith(content = CONTENT, id?: string, resolution?: string): AdoptedPlan {
  return planOfContent(content, id, resolution);
}

function isSealed(lock: string, plan: AdoptedPlan): boolean {
  return isSealedIn(openLock(lock), plan);
}

function deviating(content: string, lock = seal('', planWith())): string[] {
  return deviatingFrom(planWith(content), lock);
}

describe('the lock file', () => {
  it('holds what was decided and no more, sorted, with ids and values as they are written', () => {
    const lock = seal('', planWith());
    assert.equal(lock.slice(lock.indexOf('resolutions:')), `resolutions:\n${BLOCK}`);
    assert.match(lock, /^# Was .*\n# What .*\nresolutions:/);
  });

  it('takes a block in between others, which stay byte for byte', () => {
    const before = seal(seal('', planWith(CONTENT, 'a')), planWith(CONTENT, 'z')).replace('  - plan: z', '  # eigener Hinweis\n  - plan:   z');
    const after = seal(before, planWith());
    assert.deepEqual(sealedIn(after).map(({ plan }) => plan), ['a', 'stadtteil', 'z']);
    assert.equal(after.replace(BLOCK, ''), before);
    assert.equal(seal(after, planWith()), after);
  });

  it('keeps what was decided before beside a new resolution', () => {
    const lock = seal(seal('', planWith(CONTENT, 'stadtteil', '{ body: gemeinderat, date: 2010-05-01, paper: 10/7 }')), planWith());
    assert.deepEqual(sealedIn(lock).map(({ paper }) => paper), ['08/112', '10/7']);
    assert.ok(isSealed(lock, planWith()) && !isSealed(lock, planWith(CONTENT, 'andere')));
  });

  it('keeps the line breaks of the file, and adds the one that is missing at its end', () => {
    const windows = seal('', planWith(CONTENT, 'a')).replaceAll('\n', '\r\n').trimEnd();
    assert.doesNotMatch(seal(windows, planWith()), /(?<!\r)\n/);
    assert.equal(sealedIn(seal(windows, planWith())).length, 2);
  });

  it('writes what YAML would read otherwise in quotes, and aliases as what they stand for', () => {
    const lock = seal('', planWith('goals: [{ id: &ziel "2018" }]\nmeasures: [{ id: m, responsible: { lead: *ziel } }]\n', 'p', '{ body: "rat: # 1", date: 2008, paper: "0412" }'));
    assert.match(lock, /body: "rat: # 1"\n {6}date: 2008\n {6}paper: "0412"\n/);
    assert.match(lock, /lead: "2018"/);
    assert.deepEqual(deviating('goals: [{ id: "2018" }]\nmeasures: [{ id: m, responsible: { lead: "2018" } }]\n', lock), []);
  });

  it('keeps comments above the block that they stand above, and where a block is replaced', () => {
    const lock = `${seal(seal('', planWith(CONTENT, 'a')), planWith(CONTENT, 'z')).replace('  - plan: z', '\n  # vom Kreis\n  # zuletzt geprüft 2010\n  - plan: z')}# Ende\n`;
    const withOwn = seal(lock, planWith());
    assert.match(withOwn, /cost: 250000\n {2}- plan: stadtteil\n[^]*cost: 250000\n\n {2}# vom Kreis\n {2}# zuletzt geprüft 2010\n {2}- plan: z\n/);
    for (const id of ['a', 'stadtteil', 'z']) assert.equal(seal(withOwn, planWith(CONTENT, id)), withOwn);
  });

  it('begins where there are only comments or an empty list', () => {
    const block = (text: string): string => seal(text, planWith());
    assert.equal(block('# eigener Hinweis\n'), `# eigener Hinweis\nresolutions:\n${BLOCK}`);
    assert.equal(block('# eigener Hinweis'), `# eigener Hinweis\nresolutions:\n${BLOCK}`);
    assert.equal(block('\r\n# a\r\nresolutions: [] # leer\r\n'), `\r\n# a\r\nresolutions: # leer\r\n${BLOCK.replaceAll('\n', '\r\n')}`);
    assert.equal(block('resolutions:\n'), `resolutions:\n${BLOCK}`);
  });

  it('has a paper as it is written, in quotes or not, for 1.10 is not 1.1', () => {
    const withPaper = (paper: string): AdoptedPlan => planWith(CONTENT, 'p', `{ body: rat, date: 2008-03-12, paper: ${paper} }`);
    for (const paper of ['1.10', '0412', '1e3', '0x10', '12', '.5', '18/0412', 'X-1']) {
      const lock = seal('', withPaper(paper));
      assert.deepEqual(sealedIn(lock).map((sealed) => sealed.paper), [paper], lock);
      for (const written of [paper, `"${paper}"`]) assert.ok(isSealed(lock, withPaper(written)), written);
      assert.equal(seal(lock, withPaper(paper)), lock);
    }
    assert.ok(!isSealed(seal('', withPaper('1.10')), withPaper('1.1')));
    assert.ok(isSealed(seal('', withPaper('1.10')).replace('"1.10"', '1.10'), withPaper('1.10')));
    assert.deepEqual(sealedIn(seal('', planWith('goals: [{ id: g, x-nr: &nr 7 }]\n', 'p', '{ body: rat, date: 2008, paper: 7 }'))).map(({ paper }) => paper), ['7']);
  });

  it('is told to be broken where it is wrong, and never throws', () => {
    const problems = (text: string): string[] => readLock(parseYaml(text)).problems.map(({ start }) => text.slice(start, start + 5));
    const lock = seal('', planWith());
    assert.deepEqual(problems(lock), []);
    assert.deepEqual(problems(''), []);
    assert.deepEqual(problems('resolutions:\n'), []);
    assert.deepEqual(problems(`${lock}other: 1\n`), ['other']);
    assert.deepEqual(problems(lock.replace('  - plan', '- plan')), ['plan:']);
    assert.deepEqual(problems(lock.replace('paper:', 'papier:')), ['plan:']);
    assert.deepEqual(problems(lock + BLOCK), ['plan:']);
    assert.deepEqual(problems('resolutions: [a, { plan: b }]\n'), ['a, { ', '{ pla']);
    for (let end = 0; end < lock.length; end++) readLock(parseYaml(lock.slice(0, end)));
  });
});

describe('deviations', () => {
  it('are none where only order, layout, and what was not decided are others', () => {
    assert.deepEqual(deviating(CONTENT), []);
    assert.deepEqual(deviating(CONTENT.replace('"2008"', '2008').replace('8.80', '8.8').replace('status: running', 'status: paused').replace('value: 21.5', 'value: 20')), []);
    assert.deepEqual(deviating(CONTENT.replace('measures:', '  - { id: neu, title: Neu }\nmeasures:')), []);
  });

  it('are each changed, dropped or missing value', () => {
    assert.deepEqual(deviating(CONTENT.replace('8.80', '9.5')), ['value 8.8: 9.5']);
    assert.deepEqual(deviating(CONTENT.replace('by: "2008"', 'by: 2010')), ['by 2008: 2010']);
    assert.deepEqual(deviating(CONTENT.replace('lead: jobcenter, ', '')), ['lead jobcenter: undefined']);
    assert.deepEqual(deviating(CONTENT.replace('2008-Q2', '2009').replace('250000', '300000')), ['end 2008-Q2: 2009', 'cost 250000: 300000']);
  });

  it('are one where a goal, a target or a measure is gone with all it holds', () => {
    assert.deepEqual(deviating(CONTENT.replace('space: hochstaett', 'space: mitte')), ['targets quote: gone']);
    assert.deepEqual(deviating(CONTENT.slice(0, CONTENT.indexOf('measures:'))), ['measures sofortangebot: gone']);
    assert.deepEqual(deviating(CONTENT.replace('- id: quote-senken', '- id: quote-halten')), ['goals quote-senken: gone']);
  });

  it('tell two targets of one indicator from each other, in any order', () => {
    const [early, late] = ['{ indicator: quote, target: { value: 9, by: 2010 } }', '{ indicator: quote, target: { value: 8, by: 2015 } }'];
    const goals = (first: string, second: string): string => `goals:\n  - { id: a, targets: [${first}, ${second}] }\n`;
    const lock = seal('', planWith(goals(early, late)));
    assert.deepEqual(deviating(goals(late, early), lock), []);
    assert.deepEqual(deviating(goals(late.replace('8', '7'), early), lock), ['value 8: 7']);
  });
});

describe('what holds for a plan', () => {
  const [first, second] = [{ body: 'rat', date: '2008-03-12', paper: '1' }, { body: 'rat', date: '2010', paper: '2' }];
  const sealed = [second, first].map((by) => ({ ...by, plan: 'p', decided: {} }));
  const paperOf = (present: SealedResolution | undefined): string | undefined => present?.paper;

  it('is what its own resolution decided, else the last one', () => {
    assert.equal(paperOf(holdingFor('p', first, sealed)), '1');
    assert.equal(paperOf(holdingFor('p', undefined, sealed)), '2');
    assert.equal(paperOf(holdingFor('p', { ...first, paper: '0', date: '2007' }, sealed)), '2');
    assert.equal(holdingFor('q', first, sealed), undefined);
  });

  it('is nothing sealed once a new resolution is named', () => {
    assert.equal(holdingFor('p', { ...second, date: '2011' }, sealed), undefined);
    assert.equal(holdingFor('p', { ...second, paper: '3' }, sealed), undefined);
  });
});
