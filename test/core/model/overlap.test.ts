import assert from 'node:assert/strict';
import { analyse, indexWorkspace } from '../../../src/core/check';
import { overlapsOf } from '../../../src/core/model/overlap';

const plan = (id: string, count: number, rest = ''): string => `planwerk: 1\nkind: plan\nid: ${id}\ntitle: ${id}\nlanguage: de\nfield: school\nmeasures:\n` +
  Array.from({ length: count }, (_, index) => `  - { id: m${index}, title: M, target-groups: [kinder], spaces: [nord], schedule: { start: 2026, end: 2027 }${rest} }\n`).join('');
const register = 'planwerk: 1\nkind: register\nid: k\ntitle: K\nlanguage: de\nspaces: [{ id: nord, title: N }]\ntarget-groups: [{ id: kinder, title: K }]\n';

function overlaps(texts: readonly string[]): string[][] {
  const summaries = texts.map((text, index) => analyse(`${index}.plan.yaml`, text).summary);
  const [first] = summaries;
  assert.ok(first);
  const found = overlapsOf(first, indexWorkspace(summaries));
  return [...found.values()].map((others) => others.map(({ plan: other, measure }) => `${other.id ?? ''}/${measure.id}`));
}

describe('overlapping measures', () => {
  it('are those of other plans, in the order of the documents', () => {
    assert.deepEqual(overlaps([plan('a', 2), plan('b', 1), plan('c', 1), register]), [['b/m0', 'c/m0'], ['b/m0', 'c/m0']]);
  });

  it('are at most five', () => {
    assert.deepEqual(overlaps([plan('a', 1), plan('b', 9), register]).map((others) => others.length), [5]);
  });

  it('are none without shared entries of a register', () => {
    assert.deepEqual(overlaps([plan('a', 1), plan('b', 1)]), []);
    assert.deepEqual(overlaps([plan('a', 1), plan('b', 1, ', status: completed'), register]), []);
  });
});
