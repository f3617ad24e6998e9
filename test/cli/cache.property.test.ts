import assert from 'node:assert/strict';
import { Random } from '../core/incremental/random';
import { shortExample } from '../core/incremental/short-example';
import { pointingWorkspace } from '../support/pointing-workspace';
import { EditedFolder } from './edited-folder';

const SEED = 1;
const WORKSPACES = [['pointing', pointingWorkspace, 350], ['jena', shortExample('jena'), 40], ['soemmerda', shortExample('soemmerda'), 40]] as const;

describe('lint --cache', () => {
  // Nobody looks at the stacks of thousands of syntax errors, and each takes longer than the check.
  const { stackTraceLimit } = Error;
  before(() => (Error.stackTraceLimit = 0));
  after(() => (Error.stackTraceLimit = stackTraceLimit));

  for (const [name, texts, rounds] of WORKSPACES) {
    it(`says the same as without, whatever is done to ${name}`, async function () {
      this.timeout(300_000);
      const folder = new EditedFolder(texts, new Random(SEED));
      const steps: string[] = [];
      for (let round = 0; round < rounds; round++) {
        steps.push(folder.step());
        assert.deepEqual(await folder.lint('--cache'), await folder.lint(), `${steps.slice(-8).join('\n')}\n${folder.toString()}`);
      }
    });
  }
});
