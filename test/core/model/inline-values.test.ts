import assert from 'node:assert/strict';
import { inlineValuesOf, newestOf, seriesOf, type InlineValue } from '../../../src/core/model/inline-values';
import { parseYaml } from '../../../src/core/yaml/parse';

const valuesOf = (list: string): readonly InlineValue[] | undefined => {
  const { root } = parseYaml(`values: ${list}\n`);
  return root && inlineValuesOf(root);
};
const shown = ({ at, value }: InlineValue): string => `${at.last}=${value}`;

describe('inline values', () => {
  it('reads date and number; partial dates are spans', () => {
    assert.deepEqual(valuesOf('[{ at: 2024, value: 5 }, { at: 2024-Q1, value: -0.5 }]')?.map(shown), ['2024-12-31=5', '2024-03-31=-0.5']);
  });

  it('answers nothing at all where one value cannot be read', () => {
    for (const broken of ['{ at: 2024 }', '{ value: 5 }', '{ at: 2024-13, value: 5 }', '{ at: 2024, value: "5,1" }']) {
      assert.equal(valuesOf(`[{ at: 2024, value: 5 }, ${broken}]`), undefined, broken);
    }
    assert.deepEqual(valuesOf('viele'), []);
  });

  it('one series for each space and group', () => {
    const values = valuesOf('[{ at: 2023, value: 1, space: nord }, { at: 2023, value: 2 }, { at: 2024, value: 3, space: nord }, { at: 2024, value: 4, space: nord, group: kinder }]') ?? [];
    assert.deepEqual(seriesOf(values).map((series) => series.map(({ value }) => value)), [[1, 3], [2], [4]]);
  });

  it('the newest reaches furthest; of several the first', () => {
    const newest = newestOf(valuesOf('[{ at: 2024-06, value: 1 }, { at: 2024, value: 2 }, { at: 2024-12-31, value: 3 }]') ?? []);
    assert.equal(newest?.value, 2);
    assert.equal(newestOf([]), undefined);
  });
});
