import assert from 'node:assert/strict';
import { parseYaml } from '../../../src/core/yaml/parse';
import { pathAt } from '../../../src/core/yaml/path';

const pathOf = (text: string, part: string): string => {
  const start = text.lastIndexOf(part);
  return pathAt(parseYaml(text).root, { start, end: start + part.length });
};

describe('path of a place', () => {
  it('leads to the innermost key or value', () => {
    const text = 'a: 1\ngoals:\n  - { id: x, title: y }\n  - id: z\n    a/b: [1, 2, drei]\n';
    assert.equal(pathOf(text, 'a: 1'), '/a');
    assert.equal(pathOf(text, 'title'), '/goals/0/title');
    assert.equal(pathOf(text, 'z'), '/goals/1/id');
    assert.equal(pathOf(text, 'drei'), '/goals/1/a~1b/2');
  });

  it('stops at an alias, whose parts stand elsewhere', () => {
    const text = 'a: &a { b: [1, 2] }\nc: [*a, { d: *a }, e]\n';
    assert.equal(pathOf(text, 'b'), '/a/b');
    assert.equal(pathOf(text, '*a, {'), '/c/0');
    assert.equal(pathOf(text, '*a }'), '/c/1/d');
    assert.equal(pathOf(text, 'e]'), '/c/2');
  });

  it('finds values beside the empty item of a broken list', () => {
    assert.equal(pathOf('a: [x, , yy]\nb: 1\n', 'b'), '/b');
    assert.equal(pathOf('a: [x, , yy]\n', 'x'), '/a/0');
  });

  it('is quick in a long list', () => {
    const text = `a:\n${'  - b\n'.repeat(20_000)}`;
    const { root } = parseYaml(text);
    const started = process.hrtime.bigint();
    for (let index = 0; index < 20_000; index++) assert.equal(pathAt(root, { start: 7 + 6 * index, end: 8 + 6 * index }), `/a/${index}`);
    assert.ok(process.hrtime.bigint() - started < 1_000_000_000n);
  });
});
