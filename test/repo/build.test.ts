import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { build } from 'esbuild';
import { esModules, withoutOlderYaml } from '../../scripts/products';
import { root } from '../../scripts/schemas';
import { parseYaml } from '../../src/core/yaml/parse';

describe('the bundles of the servers', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'planwerk-bundle-'));
  after(() => rmSync(folder, { recursive: true }));

  it('read YAML as the command line does, also what only YAML 1.1 knows', async () => {
    const outfile = path.join(folder, 'parse.cjs');
    const { metafile } = await build({
      absWorkingDir: root, entryPoints: ['src/core/yaml/parse.ts'], outfile, metafile: true,
      bundle: true, format: 'cjs', platform: 'node', alias: esModules, plugins: [withoutOlderYaml],
    });
    const timestamp = Object.entries(metafile.outputs).flatMap(([, { inputs }]) => Object.entries(inputs)).find(([name]) => name.endsWith('yaml-1.1/timestamp.js'));
    assert.ok((timestamp?.[1].bytesInOutput ?? Infinity) < 200);
    const bundled = createRequire(__filename)(outfile) as { parseYaml: typeof parseYaml };
    for (const tag of ['', '!!set', '!!omap', '!!pairs', '!!binary', '!!timestamp', '!!int', '!!float', '!!bool', '!!merge', '!eigen']) {
      for (const value of ['{ a, b }', '[a: 1, b: 2]', '2001-12-14', '12:30', 'SGVsbG8=', 'yes', '0o7', '<<']) {
        for (const text of [`a: ${tag} ${value}\n`, `%YAML 1.1\n---\na: ${tag} ${value}\n<<: { c: 2001-12-14 }\n`]) {
          assert.deepEqual(JSON.stringify(bundled.parseYaml(text)), JSON.stringify(parseYaml(text)), text);
        }
      }
    }
  });
});
