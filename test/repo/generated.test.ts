import assert from 'node:assert/strict';
import { generatedFiles } from '../../scripts/generate';
import { readProjectFile } from './files';

describe('generated files', () => {
  it('are what the schemas and rules say now', async function () {
    this.timeout(60_000);
    for (const [file, content] of await generatedFiles()) {
      assert.equal(readProjectFile(file), content, `${file} is out of date: run \`npm run generate\` and commit the result`);
    }
  });
});
