import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDocument } from '../../src/core/format/format';
import { readDocument } from '../../src/core/model/document';
import { root } from './files';

/** What `planwerk format --check` says of the examples. The first steps are a draft with mistakes, its layout among them. */
describe('the examples', () => {
  const folder = join(root, 'examples');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.plan.yaml') && !name.startsWith('first-steps'));

  for (const name of names.sort()) {
    it(`${name.replaceAll('\\', '/')} has the canonical layout`, () => {
      const document = readDocument(name, readFileSync(join(folder, name), 'utf8'));
      const { edits, left } = formatDocument(document);
      assert.deepEqual({ lines: edits.map(({ start }) => document.lines.lineAt(start) + 1), left }, { lines: [], left: [] }, 'run: npx tsx src/cli/main.ts format examples');
    });
  }
});
