import assert from 'node:assert/strict';
import { decidedFields } from '../../../src/core/seal/decided';
import { deviating, planWith, seal, sealMeasures } from './adopted-plan';

const FIELDS = decidedFields();

function measure(id: string, cost: number, resolution = ''): string {
  return `  - id: ${id}\n    title: ${id}\n    finance: { cost: ${cost} }\n${resolution === '' ? '' : `    resolution: ${resolution}\n`}`;
}

function plan(...measures: readonly string[]): ReturnType<typeof planWith> {
  return planWith(`measures:\n${measures.join('')}`);
}

function own(date: string, result = ''): string {
  return `{ body: ausschuss, date: ${date}, paper: 09/1${result} }`;
}

describe('a resolution of a measure of its own', () => {
  const lock = seal('', plan(measure('a', 1), measure('b', 1)));

  it('settles what deviates in the measure, and nothing else', () => {
    assert.deepEqual(deviating(plan(measure('a', 2), measure('b', 2)), lock), ['cost 1: 2', 'cost 1: 2']);
    assert.deepEqual(deviating(plan(measure('a', 2, own('2008-03-13')), measure('b', 2)), lock), ['cost 1: 2']);
    assert.deepEqual(deviating(plan(measure('a', 2, own('2008-03-13'))), lock), ['measures b: gone']);
  });

  it('counts only where it was adopted, is complete, and is later than that on the plan', () => {
    for (const resolution of [own('2008-03-12'), own('2008-03-11'), own('2008-03'), own('2008'), own('bald'), own('2009', ', result: rejected'), own('2009', ', result: postponed'), '{ date: 2009 }', '2009', '[]']) {
      assert.deepEqual(deviating(plan(measure('a', 2, resolution), measure('b', 1)), lock), ['cost 1: 2'], resolution);
    }
    for (const resolution of [own('2008-04'), own('2009'), own('2009', ', result: adopted-amended')]) {
      assert.deepEqual(deviating(plan(measure('a', 2, resolution), measure('b', 1)), lock), [], resolution);
    }
  });

  it('does not settle that the measure is gone: who takes it out takes out what was decided on it', () => {
    assert.deepEqual(deviating(plan(measure('b', 1)), lock), ['measures a: gone']);
  });

  it('of the time before the plan was sealed is recorded with it, and holds', () => {
    const later = seal('', plan(measure('a', 2, own('2009')), measure('b', 1, own('2007'))));
    assert.match(later, /- id: a\n {8}resolution:\n {10}body: ausschuss\n {10}date: 2009\n {10}paper: 09\/1\n {8}finance:\n {10}cost: 2\n {6}- id: b\n {8}finance/);
    assert.deepEqual(deviating(plan(measure('a', 3, own('2009')), measure('b', 1)), later), ['cost 2: 3']);
    assert.deepEqual(deviating(plan(measure('a', 3, own('2010')), measure('b', 1)), later), []);
    assert.deepEqual(deviating(plan(measure('a', 2), measure('b', 1)), later), []);
  });
});

describe('recording resolutions of measures', () => {
  const lock = `${seal('', plan(measure('b', 1), measure('d', 1)))}    # eigener Hinweis\n`;

  it('replaces what was decided on these measures and leaves all else byte for byte', () => {
    const after = sealMeasures(lock, plan(measure('b', 2, own('2009')), measure('d', 2)), FIELDS);
    const recorded = '      - id: b\n        resolution:\n          body: ausschuss\n          date: 2009\n          paper: 09/1\n        finance:\n          cost: 2\n';
    assert.equal(after, lock.replace('      - id: b\n        finance:\n          cost: 1\n', recorded));
    assert.equal(sealMeasures(after, plan(measure('b', 3, own('2009')), measure('d', 2)), FIELDS), after);
    assert.deepEqual(deviating(plan(measure('b', 3, own('2009')), measure('d', 1)), after), ['cost 2: 3']);
    assert.match(sealMeasures(after, plan(measure('b', 3, own('2010'))), FIELDS), /date: 2010\n.*\n {8}finance:\n {10}cost: 3\n/);
  });

  it('takes in measures that are new, each at its place', () => {
    const after = sealMeasures(lock, plan(...['a', 'c', 'e'].map((id) => measure(id, 5, own('2009')))), FIELDS);
    assert.deepEqual([...after.matchAll(/- id: (.)/g)].map(([, id]) => id), ['a', 'b', 'c', 'd', 'e']);
    assert.ok(after.endsWith('    # eigener Hinweis\n'));
    assert.equal(sealMeasures(lock, plan(measure('a', 5)), FIELDS), lock);
  });

  it('takes them in also where the block had no measures, between others, and keeps the line breaks', () => {
    const goalsOnly = planWith('goals: [{ id: z }]\n');
    const others = ['a', 'zz'].reduce((text, id) => seal(text, planWith('goals: [{ id: z }]\n', id)), seal('', goalsOnly)).replaceAll('\n', '\r\n');
    const wanted = plan(measure('a', 5, own('2009')), measure('b', 5, own('2009')));
    const after = sealMeasures(others, wanted, FIELDS);
    assert.doesNotMatch(after, /(?<!\r)\n/);
    assert.equal(after.replace(/ {4}measures:[^]*?(?= {2}- plan: zz)/, ''), others);
    assert.deepEqual([...after.matchAll(/- id: (.)/g)].map(([, id]) => id), ['z', 'z', 'a', 'b', 'z']);
    const cut = seal('', goalsOnly).trimEnd();
    assert.match(sealMeasures(cut, wanted, FIELDS), /- id: z\n {4}measures:\n {6}- id: a\n/);
  });
});
