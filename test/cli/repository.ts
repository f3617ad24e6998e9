import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { planwerk, temporaryFolder, type Answer } from './support';

type Contents = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A Git repository in a temporary folder that knows no configuration but its own. */
export class Repository {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;

  constructor(files: Contents = {}, name = 'repository') {
    const outer = temporaryFolder({ [`${name}/`]: '', 'home/': '' });
    this.folder = path.join(outer, name);
    this.env = { PATH: process.env['PATH'] ?? '', HOME: path.join(outer, 'home'), GIT_CONFIG_NOSYSTEM: '1' };
    this.git('init', '--quiet', '--initial-branch=main');
    if (Object.keys(files).length > 0) this.commit(files);
  }

  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=Planung', '-c', 'user.email=planung@stadt.example', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', '-c', 'protocol.file.allow=always'];
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd: this.folder, env: this.env, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout;
  }

  /** Undefined takes a file away. */
  write(files: Contents): void {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      rmSync(file, { recursive: true, force: true });
      if (content === undefined) continue;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }

  commit(files: Contents): void {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--no-verify', '--allow-empty', '--message', 'Stand');
  }

  planwerk(args: readonly string[], cwd = '.', env = this.env): Promise<Answer> {
    return planwerk(args, { cwd: path.join(this.folder, cwd), host: { env } });
  }
}

/** Exit 2, nothing on standard output, and a message in both languages. */
export async function refused(run: (language: string) => Promise<Answer>, german: RegExp, english: RegExp): Promise<void> {
  for (const [language, message] of [['de', german], ['en', english]] as const) {
    const { code, stdout, stderr } = await run(language);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, message);
  }
}
