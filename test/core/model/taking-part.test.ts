import assert from 'node:assert/strict';
import { analyse, indexWorkspace } from '../../../src/core/check';
import { takingPart } from '../../../src/core/model/taking-part';
import { exampleFiles } from '../../../src/core/rules/examples';

describe('who takes part in a plan', () => {
  it('is everybody with a task, by sector', () => {
    const example = `resolution: { body: rat }
measures: [{ id: m, title: M, responsible: { lead: amt, involved: [verein] } }]
responsibilities:
  - { id: rat, name: Rat, sector: politics }
  - { id: amt, name: Amt, sector: administration }
  - { id: verein, name: Verein }
  - { id: hochschule, name: Hochschule, sector: science }
`;
    const [analysis] = exampleFiles(example).map(({ name, text }) => analyse(name, text));
    assert.ok(analysis);
    const { sectors, others } = takingPart(analysis.document, analysis.summary, indexWorkspace([analysis.summary]));
    assert.deepEqual([...sectors], ['politics', 'administration']);
    assert.equal(others, true);
  });
});
