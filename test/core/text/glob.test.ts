import assert from 'node:assert/strict';
import { matchesGlob } from '../../../src/core/text/glob';

describe('matchesGlob', () => {
  const cases: readonly [path: string, pattern: string, matches: boolean][] = [
    ['plans/a.plan.yaml', '*.plan.yaml', true],
    ['plans/a.plan.yaml', 'plans', true],
    ['plans/a.plan.yaml', 'plans/', true],
    ['plans/2019/a.plan.yaml', 'plans/**', true],
    ['plans/2019/a.plan.yaml', 'plans/*', true],
    ['plans/a.plan.yaml', 'archiv/**', false],
    ['plan[1.plan.yaml', 'plan[1.plan.yaml', true],
    ['b.plan.yaml', '[', false],
    ['.entwurf/a.plan.yaml', '**/a.plan.yaml', true],
  ];
  for (const [path, pattern, matches] of cases) {
    it(`${pattern} ${matches ? 'matches' : 'does not match'} ${path}`, () => {
      assert.equal(matchesGlob(path, pattern), matches);
    });
  }
});
