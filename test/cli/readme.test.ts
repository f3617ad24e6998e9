import { deepEqual, equal } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { readConfig } from '../../src/core/config';
import { checkFiles } from '../support/check';

const root = path.join(__dirname, '../..');

for (const name of ['README.md', 'README.de.md']) {
  describe(name, () => {
    const text = readFileSync(path.join(root, name), 'utf8');
    const examples = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, example = '']) => example);
    const written = (start: string): string => examples.find((example) => example.startsWith(start)) ?? '';

    it('shows a plan without findings', () => {
      deepEqual(checkFiles([{ name: 'example.plan.yaml', text: written('planwerk:') }]).map(({ message }) => message), []);
    });

    it('shows a configuration that can be read', () => {
      deepEqual(readConfig('planwerk.config.yaml', written('language:'), { language: 'de', today: '2026-11-22' }).findings, []);
    });

    it('leads to files that exist', () => {
      const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link);
      deepEqual(links.filter((link) => !existsSync(path.join(root, link))), []);
    });

    it('shows a modeline that leads to the schema', () => {
      const [, schema = ''] = /\$schema=(\S+)/.exec(text) ?? [];
      equal(existsSync(path.join(root, 'docs', schema)), true);
    });
  });
}
