import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { action } from './github-runner';
import { planwerk } from './support';

const root = path.join(__dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

for (const name of ['docs/teams.md', 'docs/teams.de.md']) {
  describe(name, () => {
    const text = read(name);

    it('shows YAML and JSON that can be read', () => {
      const blocks = [...text.matchAll(/^```(yaml|json)\n(.*?)^```$/gms)];
      assert.ok(blocks.length >= 4);
      for (const [, , block = ''] of blocks) assert.equal(typeof parse(block), 'object');
    });

    it('names options, inputs and files that exist', async () => {
      const { stdout } = await planwerk(['lint', '--help']);
      for (const [line] of text.matchAll(/planwerk lint .*/g)) for (const [option] of line.matchAll(/--[a-z-]+/g)) assert.ok(stdout.includes(option), option);
      for (const [, input = ''] of text.matchAll(/^ {10}([a-z-]+): /gm)) assert.ok(input in action.inputs || ['fetch-depth', 'sarif_file', 'path'].includes(input), input);
      for (const [, link = ''] of text.matchAll(/\]\(([^)#:]+)\)/g)) assert.ok(existsSync(path.join(root, 'docs', link)), link);
    });
  });
}
