import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Host } from '../../src/cli/host';
import { plan, planwerk, temporaryFolder, type Answer } from './support';

const goals = (...ids: string[]): string => `goals:\n${ids.map((id) => `  - { id: ${id}, title: Ein Ziel }\n`).join('')}`;
const stale = 'indicators:\n  - { id: i, title: I, unit: "%", direction: decrease, source: S, periodicity: yearly, values: [{ period: 2024, value: 1 }, { period: 2025, value: 2 }] }\n';

/** A workspace that is always checked twice: with the cache, and without it, which is the truth. */
class Workspace {
  readonly cwd = temporaryFolder({
    'planwerk.config.yaml': 'rules: {}\n',
    'plans/a.plan.yaml': plan('a', `summary: Alt\n${goals('eins', 'zwei')}`),
    'plans/b.plan.yaml': plan('b', `goals:\n  - { id: drei, title: Drei, contributes-to: a/eins }\n${stale}`),
    'plans/latin.plan.yaml': Buffer.from([0xe4]),
  });
  argv: string[] = [];
  host: Partial<Host> = {};

  async isRight(): Promise<string> {
    const cached = await this.lint('--cache');
    const truth = await this.lint();
    assert.deepEqual(cached, truth);
    assert.deepEqual(await this.lint('--cache'), truth);
    return truth.stdout;
  }

  lint(...argv: string[]): Promise<Answer> {
    return planwerk(['lint', '--format', 'json', ...this.argv, ...argv], { cwd: this.cwd, host: this.host });
  }

  write(name: string, text: string | Uint8Array): void {
    writeFileSync(path.join(this.cwd, name), text);
  }

  file(name: string): string {
    return path.join(this.cwd, '.planwerk-cache', name);
  }

  /** Puts a false finding into the cache, rightly sealed, to see whether it is looked at. */
  async lie(): Promise<void> {
    const { createHash } = await import('node:crypto');
    const content = readFileSync(this.file('findings.json'), 'utf8').slice(65).replaceAll('Ziel', 'LÜGE');
    writeFileSync(this.file('findings.json'), `${createHash('sha256').update(content).digest('hex')}\n${content}`);
  }

  async usesCache(): Promise<boolean> {
    return (await this.lint('--cache')).stdout.includes('LÜGE');
  }
}

async function warm(change: (workspace: Workspace) => void = () => undefined): Promise<Workspace> {
  const workspace = new Workspace();
  await workspace.isRight();
  await workspace.lie();
  change(workspace);
  return workspace;
}

describe('lint --cache', () => {
  it('is read where nothing has changed, and lies beside the configuration, out of the way of Git', async () => {
    const workspace = await warm();
    assert.equal(await workspace.usesCache(), true);
    assert.deepEqual(readdirSync(workspace.file('.')).sort(), ['.gitignore', 'findings.json', 'summaries.json']);
    assert.equal(readFileSync(workspace.file('.gitignore'), 'utf8'), '*\n');
    workspace.host = { cwd: path.join(workspace.cwd, 'plans') };
    await workspace.lint('--cache');
    assert.equal(existsSync(path.join(workspace.cwd, 'plans/.planwerk-cache')), false);
  });

  const breaking: [string, (workspace: Workspace) => void][] = [
    ['the configuration', ({ cwd }) => writeFileSync(path.join(cwd, 'planwerk.config.yaml'), 'rules: { id: off }\n')],
    ['another configuration named in the call', (workspace) => { workspace.write('other.yaml', 'rules: { goal/no-measure: error }\n'); workspace.argv = ['--config', 'other.yaml']; }],
    ['the language', (workspace) => { workspace.argv = ['--lang', 'de']; }],
    ['the day', (workspace) => { workspace.argv = ['--today', '2036-01-01']; }],
    ['the folder that paths are told from', (workspace) => { workspace.host = { cwd: path.join(workspace.cwd, 'plans') }; }],
    ['a document more', (workspace) => workspace.write('plans/c.plan.yaml', plan('a'))],
    ['a document less', ({ cwd }) => rmSync(path.join(cwd, 'plans/a.plan.yaml'))],
    ['what another document may refer to', (workspace) => workspace.write('plans/a.plan.yaml', plan('a', goals('zwei')))],
  ];
  for (const [what, change] of breaking) {
    it(`is not read after a change of: ${what}`, async () => {
      const workspace = await warm(change);
      assert.equal(await workspace.usesCache(), false);
      await workspace.isRight();
    });
  }

  it('is not read by another version or build', async () => {
    const workerFile = path.join(mkdtempSync(path.join(tmpdir(), 'planwerk-cli-')), 'worker.js');
    writeFileSync(workerFile, '');
    const workspace = new Workspace();
    workspace.host = { workerFile };
    await workspace.isRight();
    await workspace.lie();
    assert.equal(await workspace.usesCache(), true);
    utimesSync(workerFile, 1, 1);
    assert.equal(await workspace.usesCache(), false);
    rmSync(path.dirname(workerFile), { recursive: true });
  });

  it('serves the others where a change shows in its own document only', async () => {
    const workspace = await warm();
    workspace.write('plans/b.plan.yaml', `${readFileSync(path.join(workspace.cwd, 'plans/b.plan.yaml'), 'utf8')}# Ende`);
    const { stdout } = await workspace.lint('--cache');
    assert.deepEqual([/LÜGE[^]*"file": "plans\/b/.test(stdout), /"file": "plans\/b[^]*LÜGE/.test(stdout)], [true, false]);
    rmSync(workspace.file('.'), { recursive: true });
    await workspace.isRight();
    workspace.write('plans/a.plan.yaml', plan('a', `summary: Alt # mehr\n${goals('eins', 'zwei')}`));
    await workspace.isRight();
  });

  it('serves the others where lines have moved, but those that point there', async () => {
    const workspace = new Workspace();
    workspace.write('plans/c.plan.yaml', plan('b', goals('vier')));
    await workspace.isRight();
    await workspace.lie();
    const moved = `# Kopf\n${readFileSync(path.join(workspace.cwd, 'plans/b.plan.yaml'), 'utf8')}`;
    workspace.write('plans/b.plan.yaml', moved);
    const { findings } = JSON.parse((await workspace.lint('--cache')).stdout) as { findings: { file: string }[] };
    const served = findings.filter((finding) => JSON.stringify(finding).includes('LÜGE')).map(({ file }) => file);
    assert.deepEqual([...new Set(served)], ['plans/a.plan.yaml']);
    rmSync(workspace.file('.'), { recursive: true });
    await workspace.isRight();
    workspace.write('plans/b.plan.yaml', `# Kopf\n${moved}`);
    await workspace.isRight();
    workspace.write('plans/c.plan.yaml', `${plan('b', goals('vier'))}# Ende`);
    await workspace.isRight();
  });

  it('finds what another document tells now, though nothing pointed there', async () => {
    const workspace = new Workspace();
    const register = (role: string): string => `planwerk: 1\nkind: register\nid: k\ntitle: K\nlanguage: de\nresponsibilities: [{ id: beirat, name: Beirat, type: body, role: ${role} }]\n`;
    workspace.write('plans/a.plan.yaml', plan('a', 'measures: [{ id: m, title: M, responsible: { decides: [beirat] } }]\n'));
    workspace.write('plans/k.plan.yaml', register('decides'));
    assert.doesNotMatch(await workspace.isRight(), /role-mismatch/);
    workspace.write('plans/k.plan.yaml', register('advises'));
    assert.match(await workspace.isRight(), /role-mismatch/);
  });

  it('checks what is wanted now and was not before', async () => {
    const workspace = new Workspace();
    workspace.argv = ['plans/a.plan.yaml'];
    await workspace.isRight();
    workspace.argv = ['plans/b.plan.yaml'];
    await workspace.isRight();
    workspace.argv = [];
    await workspace.isRight();
    workspace.argv = ['plans/a.plan.yaml'];
    assert.doesNotMatch(await workspace.isRight(), /"file": "plans\/b/);
  });

  it('is ignored where it is broken, cut off, a folder or a link', async () => {
    for (const name of ['findings.json', 'summaries.json']) {
      for (const spoil of [(text: string) => text.slice(0, -9), (text: string) => text.replace(/title/, 'titel'), () => '', () => '{}', (text: string) => `x${text}`]) {
        const workspace = await warm();
        writeFileSync(workspace.file(name), spoil(readFileSync(workspace.file(name), 'utf8')));
        if (name === 'findings.json') assert.equal(await workspace.usesCache(), false);
        rmSync(workspace.file('findings.json'), { force: true });
        await workspace.isRight();
      }
    }
    const elsewhere = temporaryFolder({});
    const workspace = new Workspace();
    symlinkSync(elsewhere, path.join(workspace.cwd, '.planwerk-cache'));
    await workspace.isRight();
    assert.deepEqual(readdirSync(elsewhere), []);
    const blocked = new Workspace();
    blocked.write('.planwerk-cache', '');
    await blocked.isRight();
  });

  it('keeps no number that JSON would lose', async () => {
    const workspace = new Workspace();
    workspace.write('plans/a.plan.yaml', plan('a', 'measures:\n  - { id: m, title: M, cost: .inf }\n'));
    await workspace.isRight();
    workspace.write('plans/a.plan.yaml', plan('a', 'measures:\n  - { id: m, title: M, cost: .nan }\n'));
    await workspace.isRight();
  });

  it('is right after any sequence of small changes', async () => {
    const workspace = new Workspace();
    const texts = [plan('a', goals('eins')), plan('a', goals('eins', 'zwei')), plan('a', goals('zwei')), plan('a', `summary: A\n${goals('eins')}`), plan('a', `summary: B\n${goals('eins')}`), plan('b'), 'planwerk: [', ''];
    let seed = 7;
    for (let step = 0; step < 40; step++) {
      seed = (seed * 48271) % 2147483647;
      workspace.write(`plans/${'abc'.charAt(seed % 3)}.plan.yaml`, texts[(seed >> 4) % texts.length] ?? '');
      await workspace.isRight();
    }
  });
});
