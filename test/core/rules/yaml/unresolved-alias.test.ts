import assert from 'node:assert/strict';
import { yamlUnresolvedAlias } from '../../../../src/core/rules/yaml/unresolved-alias';
import { fixedBy } from '../../../support/fixes';
import { messages, places } from '../../../support/reports';

describe('yaml/unresolved-alias', () => {
  it('proposes the nearest anchor above', () => {
    const example = 'x-a: &laufzeit { start: 2018 }\nperiod: *laufzit\n';
    assert.deepEqual(places(yamlUnresolvedAlias, example), ['7:9 *laufzit']);
    assert.equal(fixedBy(yamlUnresolvedAlias, example), 'x-a: &laufzeit { start: 2018 }\nperiod: *laufzeit\n');
  });

  it('says that an anchor comes too late or lies around its alias', () => {
    for (const example of ['period: *laufzeit\nx-a: &laufzeit { start: 2018 }\n', 'x-a: &laufzeit [*laufzeit]\n']) {
      assert.match(messages(yamlUnresolvedAlias, example)[0] ?? '', /^\*laufzeit steht vor oder in der Stelle &laufzeit/);
      assert.equal(fixedBy(yamlUnresolvedAlias, example), example);
    }
  });

  it('takes emphasis for a text', () => {
    assert.equal(fixedBy(yamlUnresolvedAlias, 'summary: **Hinweis** # x\n'), 'summary: "**Hinweis**" # x\n');
  });

  it('accepts an alias that has its anchor', () => {
    assert.deepEqual(places(yamlUnresolvedAlias, 'x-a: &a { start: 2018 }\nperiod: *a\n'), []);
  });
});
