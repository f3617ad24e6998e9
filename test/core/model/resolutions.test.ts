import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/model/document';
import { resolutionsOf } from '../../../src/core/model/resolutions';

const papers = (text: string): string[] => {
  const document = readDocument('a', text);
  return resolutionsOf(document).map(({ map }) => document.text.slice(map.start, map.end));
};

describe('resolutions of a document', () => {
  it('are found wherever the schema has them', () => {
    assert.deepEqual(papers('kind: plan\nresolution: {a: 1}\nmandate: {resolution: {a: 2}}\ncycle: {phases: [{resolution: {a: 3}}]}\n'
      + 'measures: [{resolution: {a: 4}}]\nproducts: [{resolution: {a: 5}}]\ninterfaces: [{resolution: {a: 6}}]\n'),
    ['{a: 1}', '{a: 2}', '{a: 3}', '{a: 4}', '{a: 5}', '{a: 6}']);
    assert.deepEqual(papers('kind: report\nresolution: {a: 1}\n'), ['{a: 1}']);
  });

  it('are none in other kinds, nor where something else stands', () => {
    for (const text of ['', 'kind: register\nresolution: {a: 1}\n', 'kind: plan\nresolution: ja\nmandate: [x]\n']) assert.deepEqual(papers(text), []);
  });
});
