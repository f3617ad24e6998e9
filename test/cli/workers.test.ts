import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { build } from 'esbuild';
import { plan, planwerk, temporaryFolder } from './support';

describe('workers', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'planwerk-worker-'));
  const workerFile = path.join(folder, 'lint-worker.js');

  before(() => build({
    entryPoints: [path.join(__dirname, '../../src/cli/lint-worker.ts')], outfile: workerFile,
    bundle: true, platform: 'node', format: 'cjs', logLevel: 'error',
  }));
  after(() => rmSync(folder, { recursive: true }));

  /** Two workspaces with goals that nothing pursues, references across documents, and files that cannot be read. */
  function manyFiles(): string {
    const files: Record<string, string | Uint8Array> = { 'two/planwerk.config.yaml': 'language: en\n', 'latin.plan.yaml': Buffer.from([0xe4]) };
    for (let number = 0; number < 40; number++) {
      const goals = Array.from({ length: 60 }, (_, goal) => `  - { id: ziel-${goal}, title: Ein Ziel ohne Maßnahme, contributes-to: plan-${(number + 1) % 40}/ziel-${goal} }\n`);
      const content = plan(`plan-${number}`, `goals:\n${goals.join('')}`);
      files[`${number % 3 === 0 ? 'two' : 'one'}/p${number}.plan.yaml`] = content;
    }
    return temporaryFolder(files);
  }

  for (const format of ['json', 'text']) {
    it(`change nothing in the result: --format ${format}`, async () => {
      const cwd = manyFiles();
      const argv = ['lint', '--format', format, '--fail-on', 'hint'];
      const alone = await planwerk(argv, { cwd });
      const shared = await planwerk(argv, { cwd, host: { threads: 3, workerFile } });
      assert.ok(alone.stdout.length > 10_000);
      assert.equal(shared.stdout, alone.stdout);
      assert.deepEqual([shared.code, shared.stderr], [alone.code, alone.stderr]);
    });
  }

  it('are not started for little work', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a'), 'b.plan.yaml': plan('b') });
    assert.equal((await planwerk(['lint'], { cwd, host: { threads: 2, workerFile: 'none' } })).code, 0);
  });

  it('end in an internal error where they cannot work', async () => {
    const { code, stderr } = await planwerk(['lint'], { cwd: manyFiles(), host: { threads: 2, workerFile: path.join(folder, 'missing.js') } });
    assert.match(stderr, /^Internal error in Planwerk/);
    assert.equal(code, 3);
  });
});
