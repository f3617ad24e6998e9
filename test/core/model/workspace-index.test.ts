import assert from 'node:assert/strict';
import { analyse, indexWorkspace } from '../../../src/core/check';

const plan = (id: string, content: string): string => `planwerk: 1\nkind: plan\nid: ${id}\ntitle: ${id}\nlanguage: de\n${content}`;
const register = (id: string, content: string): string => plan(id, content).replace('kind: plan', 'kind: register');

function workspaceOf(files: Readonly<Record<string, string>>) {
  const summaries = Object.entries(files).map(([uri, text]) => analyse(uri, text).summary);
  const index = indexWorkspace(summaries);
  const of = (uri: string) => summaries.find((summary) => summary.uri === uri) ?? assert.fail(uri);
  return { index, of };
}

describe('looking up a reference', () => {
  const { index, of } = workspaceOf({
    a: plan('a', 'indicators:\n  - { id: quote, title: Eigene }\ngoals:\n  - { id: ziel, title: Ziel }\n'),
    b: plan('b', 'goals:\n  - { id: ziel-b, title: B }\n'),
    r1: register('r1', 'indicators:\n  - { id: quote, title: Katalog }\n  - { id: doppelt, title: Eins }\n'),
    r2: register('r2', 'indicators:\n  - { id: doppelt, title: Zwei }\n'),
  });

  it('finds it in its own document first', () => {
    assert.equal(index.find(of('a'), 'quote', ['indicator'])?.document.uri, 'a');
  });

  it('then in the registers', () => {
    assert.equal(index.find(of('b'), 'quote', ['indicator'])?.document.uri, 'r1');
  });

  it('calls an id in two registers ambiguous, unless the document has its own', () => {
    assert.equal(index.resolve(of('b'), 'doppelt', ['indicator']).kind, 'ambiguous');
  });

  it('never finds it in another plan without that plan\'s id', () => {
    assert.equal(index.resolve(of('b'), 'ziel', ['goal']).kind, 'unknown');
    assert.equal(index.find(of('b'), 'a/ziel', ['goal'])?.thing.title, 'Ziel');
  });

  it('looks up documents by their id', () => {
    assert.equal(index.find(of('a'), 'b', ['plan'])?.document.uri, 'b');
  });

  it('finds a document where a thing or a document may be meant, the thing first', () => {
    assert.equal(index.find(of('a'), 'b', ['plan', 'goal'])?.document.uri, 'b');
    assert.equal(index.find(of('a'), 'ziel', ['plan', 'goal'])?.thing.type, 'goal');
    assert.equal(index.resolve(of('a'), 'r1', ['plan', 'goal']).kind, 'unknown');
  });

  it('knows the shipped cycle models with their phases', () => {
    const model = index.find(of('a'), 'monitoring-cycle', ['cycle-model']) ?? assert.fail();
    assert.deepEqual(index.phasesOf(model).map((phase) => phase.id), ['stock-taking', 'needs-analysis', 'strategy', 'measure-planning', 'implementation', 'evaluation']);
  });
});

describe('references to a thing', () => {
  it('are known with the thing and key that they come from, across documents', () => {
    const { index, of } = workspaceOf({
      a: plan('a', 'measures:\n  - { id: m, title: M, goals: [b/ziel], responsible: { lead: amt } }\n'),
      b: plan('b', 'goals:\n  - { id: ziel, title: Ziel }\n'),
      r: register('r', 'responsibilities:\n  - { id: amt, name: Amt }\n'),
    });
    assert.deepEqual(index.referencesTo(of('b'), 'ziel').map(({ owner, role, from }) => [from.uri, owner, role]), [['a', 'm', 'goals']]);
    assert.deepEqual(index.referencesTo(of('r'), 'amt').map(({ role }) => role), ['responsible.lead']);
  });
});
