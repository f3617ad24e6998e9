import assert from 'node:assert/strict';
import { titleOf } from '../../../src/core/model/title';
import { parseYaml } from '../../../src/core/yaml/parse';

const of = (yaml: string): unknown => {
  const { root } = parseYaml(yaml);
  return root && titleOf(root);
};

describe('title of a thing', () => {
  it('is its title, name or term, in both languages', () => {
    assert.deepEqual(of('id: a\ntitle: Ziel\n'), { de: 'Ziel', en: 'Ziel' });
    assert.deepEqual(of('name: { de: Amt, en: Office }\n'), { de: 'Amt', en: 'Office' });
    assert.deepEqual(of('term: { en: Inclusion }\n'), { de: 'Inclusion', en: 'Inclusion' });
  });

  it('is its id where it has none, and says so where it has no id either', () => {
    assert.deepEqual(of('id: a\ntitle:\n'), { de: 'a', en: 'a' });
    assert.deepEqual(of('status: running\n'), { de: 'ohne Titel', en: 'untitled' });
  });
});
