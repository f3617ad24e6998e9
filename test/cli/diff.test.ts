import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { diffCases as goalCases, type DiffCase } from './diff-cases-goals';
import { diffCases as measureCases } from './diff-cases-measures';
import { Repository } from './repository';

const examples = path.join(__dirname, '..', '..', 'examples');

function exampleFiles(): Record<string, string> {
  const names = ['jena', 'mannheim', 'soemmerda'].flatMap((folder) => readdirSync(path.join(examples, folder)).map((file) => `${folder}/${file}`));
  return Object.fromEntries(names.filter((name) => name.endsWith('.yaml')).map((name) => [name, readFileSync(path.join(examples, name), 'utf8')]));
}

function changed(text: string, { name, after, from, to, everywhere }: DiffCase): string {
  const at = text.indexOf(from, text.indexOf(after));
  assert.ok(text.includes(after) && at >= 0, name);
  const replaced = text.slice(0, at) + to + text.slice(at + from.length);
  return everywhere ? replaced.replaceAll(...everywhere) : replaced;
}

/** The answer of `planwerk diff --format json`. */
interface Written {
  readonly changes: readonly { readonly kind: string; readonly weight: string; readonly document: string; readonly id: string; readonly message: string }[];
}

describe('planwerk diff HEAD~1 in a repository', () => {
  const cases = [...goalCases, ...measureCases];
  const files = exampleFiles();
  let repository: Repository;

  before(() => {
    repository = new Repository(files);
  });

  it('is tried with at least 60 kinds of change', () => {
    const kinds = new Set(cases.map(({ change }) => change.split(' ')[0]));
    assert.ok(kinds.size >= 60, String(kinds.size));
  });

  for (const diffCase of cases) {
    it(`names ${diffCase.name}, and nothing else`, async () => {
      const file = `${diffCase.document}.plan.yaml`;
      repository.write({ [file]: changed(files[file] ?? '', diffCase) });
      repository.git('commit', '--quiet', '--all', '--message', diffCase.name);
      const { code, stdout, stderr } = await repository.planwerk(['diff', 'HEAD~1', '--format', 'json', '--lang', 'de'], path.dirname(diffCase.document));
      repository.git('reset', '--quiet', '--hard', 'HEAD~1');
      assert.deepEqual([code, stderr], [0, '']);
      const { changes } = JSON.parse(stdout) as Written;
      assert.deepEqual(changes.map(({ kind, weight, document, id }) => [kind, weight, document, id].join(' ')), [diffCase.change]);
      assert.equal(changes[0]?.message, diffCase.german);
    });
  }
});
