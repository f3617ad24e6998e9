import assert from 'node:assert/strict';
import fc from 'fast-check';
import { progressOf, type ComputedProgress, type MeasuredValue, type NoProgress } from '../../../src/core/indicators/progress';
import type { DatedValue, TargetAim } from '../../../src/core/indicators/target-aim';

const year = (value: number): { first: string; last: string } => ({ first: `${value}-01-01`, last: `${value}-12-31` });
const dated = (value: number, at?: number): DatedValue => ({ value, at: at === undefined ? undefined : year(at), written: at === undefined ? undefined : String(at) });
const aim = (parts: Partial<TargetAim>): TargetAim => ({ baseline: undefined, target: undefined, milestones: [], trend: undefined, ...parts });
const values = (...pairs: readonly (readonly [at: number, value: number])[]): MeasuredValue[] => pairs.map(([at, value]) => ({ at: year(at), value }));
const computed = (...parameters: Parameters<typeof progressOf>): ComputedProgress => {
  const progress = progressOf(...parameters);
  assert.ok(progress.kind === 'computed', JSON.stringify(progress));
  return progress;
};
const refused = (...parameters: Parameters<typeof progressOf>): NoProgress => {
  const progress = progressOf(...parameters);
  assert.ok(progress.kind === 'not-computable', JSON.stringify(progress));
  return progress;
};

const hochstaett = aim({ baseline: dated(21.5, 2007), target: dated(10, 2008) });
const rising = aim({ baseline: dated(50, 2015), milestones: [dated(60, 2017)], target: dated(70, 2019) });

describe('progress of a target', () => {
  it('is the share of the way from baseline to target, with its inputs', () => {
    const { share, inputs, onTrack, due } = computed(hochstaett, values([2007, 21.5], [2008, 8.8]));
    assert.equal(Math.round(share * 1000), 1104);
    assert.deepEqual(inputs, { baseline: 21.5, current: 8.8, target: 10, at: year(2008) });
    assert.equal(onTrack, true);
    assert.equal(due?.value, 10);
  });

  it('takes the newest value, wherever it stands', () => {
    assert.equal(computed(rising, values([2018, 65], [2016, 55], [2017, 58])).share, 0.75);
  });

  it('is negative on the wrong way and not cut off', () => {
    assert.equal(computed(rising, values([2016, 40])).share, -0.5);
    assert.equal(computed(rising, values([2016, 90])).share, 2);
  });

  it('is on track by the value that was due last, and says nothing before one is due', () => {
    assert.equal(computed(rising, values([2016, 55])).onTrack, undefined);
    assert.equal(computed(rising, values([2016, 71])).onTrack, true);
    assert.equal(computed(rising, values([2017, 60])).onTrack, true);
    assert.equal(computed(rising, values([2018, 59])).onTrack, false);
    assert.equal(computed(rising, values([2018, 59])).due?.value, 60);
    assert.equal(computed(rising, values([2019, 69])).due?.value, 70);
    assert.equal(computed(rising, values([2019, 69])).onTrack, false);
  });

  it('starts from zero as from any other value', () => {
    assert.equal(computed(aim({ baseline: dated(0, 2020), target: dated(4, 2024) }), values([2022, 1])).share, 0.25);
    assert.equal(computed(aim({ baseline: dated(-2, 2020), target: dated(2, 2024) }), values([2022, 1])).share, 0.75);
  });

  it('is not computable, with the reason', () => {
    const reason = (...parameters: Parameters<typeof progressOf>): string => refused(...parameters).reason;
    assert.equal(reason(aim({ target: dated(10, 2008) }), values([2008, 8])), 'no-baseline');
    assert.equal(reason(aim({ baseline: dated(8, 2007) }), values([2008, 8])), 'no-target');
    assert.equal(reason(aim({ baseline: dated(8), target: dated(10, 2008) }), values([2008, 8])), 'no-baseline-date');
    assert.equal(reason(aim({ baseline: dated(10, 2007), target: dated(10, 2008) }), values([2008, 8])), 'baseline-equals-target');
    assert.equal(reason(hochstaett, []), 'no-value');
    assert.equal(reason(hochstaett, values([2007, 21.5])), 'single-value');
    assert.equal(reason(hochstaett, values([2006, 22], [2007, 21.5])), 'no-value-after-baseline');
    assert.equal(reason(hochstaett, 'data-file'), 'data-file');
    assert.equal(reason(hochstaett, 'incomplete-values'), 'incomplete-values');
    assert.equal(reason(aim({ baseline: dated(1e308, 2007), target: dated(-1e308, 2008) }), values([2008, 0], [2009, -1.7e308])), 'too-large');
  });

  it('a single value after the baseline is enough: the baseline is the other one', () => {
    assert.equal(computed(hochstaett, values([2008, 10])).share, 1);
  });
});

describe('a target that is only a trend', () => {
  const kept = (trend: TargetAim['trend'], first: number, newest: number, direction?: string): boolean | undefined =>
    refused(aim({ trend }), values([2020, first], [2022, newest]), direction).trend?.isKept;

  it('has no progress, but is kept or broken', () => {
    assert.deepEqual([kept('increase', 1, 2), kept('increase', 1, 1), kept('increase', 2, 1)], [true, false, false]);
    assert.deepEqual([kept('decrease', 2, 1), kept('decrease', 1, 1), kept('decrease', 1, 2)], [true, false, false]);
  });

  it('what is to be kept may become better, if the indicator says what better is', () => {
    assert.deepEqual([kept('keep', 1, 2, 'increase'), kept('keep', 1, 2, 'decrease')], [true, false]);
    assert.deepEqual([kept('keep', 1, 1, 'keep'), kept('keep', 1, 2, 'keep'), kept('keep', 1, 2)], [true, undefined, undefined]);
  });

  it('starts at the baseline where there is one', () => {
    const { trend } = refused(aim({ trend: 'decrease', baseline: dated(5, 2021) }), values([2020, 1], [2022, 4]));
    assert.deepEqual(trend, { wanted: 'decrease', first: 5, newest: 4, isKept: true });
  });

  it('cannot be judged from one value', () => {
    assert.deepEqual(refused(aim({ trend: 'increase' }), values([2020, 1])), { kind: 'not-computable', reason: 'trend-only' });
  });
});

describe('progress, whatever the numbers', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
  const differing = fc.tuple(number, number, number).filter(([baseline, target]) => Math.abs(baseline - target) > 1e-3);
  const share = (baseline: number, target: number, current: number): number =>
    computed(aim({ baseline: dated(baseline, 2020), target: dated(target, 2024) }), values([2022, current])).share;
  const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

  it('0 at the baseline, 1 at the target', () => {
    fc.assert(fc.property(differing, ([baseline, target]) => share(baseline, target, baseline) === 0 && share(baseline, target, target) === 1), { seed: 74486655 });
  });

  it('does not depend on what counts as better', () => {
    fc.assert(fc.property(differing, ([baseline, target, current]) => share(baseline, target, current) === share(-baseline, -target, -current)), { seed: 74486655 });
  });

  it('the way done and the way left make up the whole', () => {
    fc.assert(fc.property(differing, ([baseline, target, current]) => close(share(baseline, target, current), 1 - share(target, baseline, current))), { seed: 74486655 });
  });

  it('never answers a number that is none', () => {
    const any = fc.double();
    fc.assert(fc.property(any, any, any, (baseline, target, current) => {
      const progress = progressOf(aim({ baseline: dated(baseline, 2020), target: dated(target, 2024) }), values([2022, current]));
      return progress.kind === 'not-computable' || Number.isFinite(progress.share);
    }), { seed: 74486655 });
  });
});
