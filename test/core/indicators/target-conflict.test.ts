import assert from 'node:assert/strict';
import { analyse, indexWorkspace } from '../../../src/core/check';
import { targetsInConflict } from '../../../src/core/indicators/target-conflict';

const plan = (id: string, values: readonly number[]): string => `planwerk: 1\nkind: plan\nid: ${id}\ntitle: ${id}\nlanguage: de\ngoals:\n` +
  values.map((value, index) => `  - { id: z${index}, title: Z, targets: [{ indicator: quote, target: { value: ${value}, by: 2028 } }] }\n`).join('');
const register = 'planwerk: 1\nkind: register\nid: k\ntitle: K\nlanguage: de\nindicators: [{ id: quote, title: Q }]\n';

function conflicts(texts: readonly string[]): string[][] {
  const summaries = texts.map((text, index) => analyse(`${index}.plan.yaml`, text).summary);
  const [first] = summaries;
  assert.ok(first);
  const workspace = indexWorkspace(summaries);
  return first.targets.map((target) => targetsInConflict(first, target, workspace).map(({ plan: other, target: { value } }) => `${other.id ?? ''} ${value}`));
}

describe('conflicting targets', () => {
  it('are other values in other plans', () => {
    assert.deepEqual(conflicts([plan('a', [6, 7]), plan('b', [6, 8]), register]), [['b 8'], ['b 6', 'b 8']]);
  });

  it('are at most five', () => {
    assert.deepEqual(conflicts([plan('a', [0]), plan('b', [1, 2, 3, 4, 5, 6, 7]), register]).map((others) => others.length), [5]);
  });

  it('are none where the indicator is unknown', () => {
    assert.deepEqual(conflicts([plan('a', [1]), plan('b', [2])]), [[]]);
  });
});
