import assert from 'node:assert/strict';
import { isMissing } from '../../../src/core/model/missing';
import type { Of } from '../../../src/core/model/read';
import { parseYaml } from '../../../src/core/yaml/parse';

const missing = (yaml: string, kind?: 'list' | 'map'): boolean => {
  const { root } = parseYaml(yaml);
  assert.ok(root);
  return isMissing(root as Of<{ goals?: string[] }>, 'goals', kind);
};

describe('what is missing', () => {
  it('is a key that is not there, or empty brackets of the right kind', () => {
    assert.deepEqual([missing('id: a\n'), missing('goals: []\n', 'list'), missing('goals: {}\n', 'map')], [true, true, true]);
  });

  it('is not what the schema reports: a key without a value, or with a wrong one', () => {
    assert.deepEqual([missing('goals:\n', 'list'), missing('goals: {}\n', 'list'), missing('goals: []\n', 'map'), missing('goals: {}\n')], [false, false, false, false]);
  });

  it('is not what a misspelt or German key holds', () => {
    assert.deepEqual([missing('goalz: [a]\n', 'list'), missing('Ziele: [a]\n', 'list')], [false, false]);
    assert.deepEqual([missing('x-goals: [a]\n', 'list'), missing('goal: a\n'), missing('indikatoren: a\n')], [true, false, true]);
  });

  it('is not what is there', () => {
    assert.deepEqual([missing('goals: [a]\n', 'list'), missing('goals: { a: 1 }\n', 'map'), missing('goals: 0\n')], [false, false, false]);
  });
});
