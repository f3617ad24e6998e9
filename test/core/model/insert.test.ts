import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/model/document';
import { insertKeyAt } from '../../../src/core/model/insert';
import { applyEdits } from '../../../src/core/text/edit';
import type { MapNode, YamlNode } from '../../../src/core/yaml/node';
import { parseYaml } from '../../../src/core/yaml/parse';
import { toPlain } from '../../../src/core/yaml/plain';
import { scalarSource } from '../../../src/core/yaml/quote';

describe('inserting a key', () => {
  const cases: [name: string, before: string, after: string][] = [
    ['block map', 'goals:\n  - id: a\n    title: b\n', 'goals:\n  - id: a\n    title: b\n    new: 1\n'],
    ['no line break at the end', 'goals:\n  - id: a', 'goals:\n  - id: a\n    new: 1'],
    ['CRLF', 'goals:\r\n  - id: a\r\nmeasures: []\r\n', 'goals:\r\n  - id: a\r\n    new: 1\r\nmeasures: []\r\n'],
    ['comment on the line', 'goals:\n  - id: a # x\n\n  # y\n  - id: b\n', 'goals:\n  - id: a # x\n    new: 1\n\n  # y\n  - id: b\n'],
    ['nested blocks at the end', 'goals:\n  - id: a\n    x:\n      - y: 1\n        z: 2\n\n  - id: b\n', 'goals:\n  - id: a\n    x:\n      - y: 1\n        z: 2\n    new: 1\n\n  - id: b\n'],
    ['flow value at the end', 'goals:\n  - id: a\n    x: [1,\n      2] # c\n', 'goals:\n  - id: a\n    x: [1,\n      2] # c\n    new: 1\n'],
    ['empty value at the end', 'goals:\n  - id: a\n    x:\n', 'goals:\n  - id: a\n    x:\n    new: 1\n'],
    ['text block at the end', 'goals:\n  - id: a\n    x: |\n      t\n\n\nb: 1\n', 'goals:\n  - id: a\n    x: |\n      t\n    new: 1\n\n\nb: 1\n'],
    ['kept text block at the end', 'goals:\n  - id: a\n    x: |+\n      t\n\nb: 1\n', 'goals:\n  - id: a\n    x: |+\n      t\n\n    new: 1\nb: 1\n'],
    ['dash on its own line', 'goals:\n  -\n    id: a\n', 'goals:\n  -\n    id: a\n    new: 1\n'],
    ['flow map', 'goals:\n  - { id: a, title: b }\n', 'goals:\n  - { id: a, title: b, new: 1 }\n'],
    ['tight flow map', 'goals: [{id: "a"}]\n', 'goals: [{id: "a", new: 1}]\n'],
    ['empty value in flow', 'goals: [{ id: a, x: }]\n', 'goals: [{ id: a, x:, new: 1 }]\n'],
    ['key alone in flow', 'goals: [{ id }, { b: 1 }]\n', 'goals: [{ id, new: 1 }, { b: 1 }]\n'],
    ['trailing comma', 'goals: [{ id: a, }]\n', 'goals: [{ id: a, new: 1, }]\n'],
    ['flow map over lines', 'goals: [{\n  id: a,\n  x: 2\n  }]\n', 'goals: [{\n  id: a,\n  x: 2,\n  new: 1\n  }]\n'],
    ['flow map broken once', 'goals: [{ id: a,\n  x: 2 }]\n', 'goals: [{ id: a,\n  x: 2,\n  new: 1 }]\n'],
    ['empty flow map', 'goals: [{}]\n', 'goals: [{ new: 1 }]\n'],
    ['pair without braces', 'goals: [id: a]\n', 'goals: [{ id: a, new: 1 }]\n'],
    ['alias', 'x: &a { b: 1 }\ngoals: [*a]\n', 'x: &a { b: 1, new: 1 }\ngoals: [*a]\n'],
    ['anchor', 'goals:\n  - &a\n    id: b\n', 'goals:\n  - &a\n    id: b\n    new: 1\n'],
    ['alias as last value', 'x: &a\n  - 1\ngoals:\n  - id: *a\nb: 1\n', 'x: &a\n  - 1\ngoals:\n  - id: *a\n    new: 1\nb: 1\n'],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      const { document, map } = firstGoal(before);
      const text = applyEdits(before, [insertKeyAt(document, map, map.pairs.length, 'new', '1')]);
      assert.equal(text, after);
      assert.deepEqual(parseYaml(text).problems, []);
      assert.deepEqual(toPlain(firstGoal(text).map), { ...(toPlain(map) as object), new: 1 });
    });
  }

  it('before the first key', () => {
    const text = '\uFEFFkind: plan\r\nid: a\r\n';
    const document = readDocument('', text);
    const edit = insertKeyAt(document, document.root as MapNode, 0, 'planwerk', '1');
    assert.equal(applyEdits(text, [edit]), '\uFEFFplanwerk: 1\r\nkind: plan\r\nid: a\r\n');
    const flow = firstGoal('goals: [{ id: a }]');
    assert.equal(applyEdits(flow.document.text, [insertKeyAt(flow.document, flow.map, 0, 'x', '1')]), 'goals: [{ x: 1, id: a }]');
  });

  it('puts a text in quotes where it has to be', () => {
    const texts = ['Amt', 'Plan: Teil 2', 'a, b', '2018', 'true', '„x“', 'x #y', 'x#y', '"a" b', "it's", '', ' a', 'a:', '- a', 'a\nb', 'C:\\x', 'null', 'a]', 'ä: ö', 'a:b'];
    for (const written of texts) {
      for (const source of ['goals:\n  - id: a\n', 'goals: [{ id: a }]\n']) {
        const { document, map } = firstGoal(source);
        const text = applyEdits(source, [insertKeyAt(document, map, map.pairs.length, 'new', scalarSource(written))]);
        assert.deepEqual(toPlain(firstGoal(text).map), { id: 'a', new: written }, text);
      }
    }
  });
});

function firstGoal(text: string): { document: ReturnType<typeof readDocument>; map: MapNode } {
  const document = readDocument('', text);
  const goals = document.root?.pairs.find((pair) => pair.key.name === 'goals')?.value as YamlNode;
  const map = goals.kind === 'list' ? goals.items[0] : goals;
  assert.ok(map?.kind === 'map');
  return { document, map };
}
