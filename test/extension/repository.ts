import { assert } from 'chai';
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { writeFile } from './support';

/** A Git repository in a folder of the workspace; it knows no configuration but its own. */
export class Repository {
  constructor(readonly folder: vscode.Uri) {}

  uri(file: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, file);
  }

  async init(): Promise<this> {
    await vscode.workspace.fs.createDirectory(this.folder);
    this.git('init', '--quiet', '--initial-branch=main');
    return this;
  }

  git(...args: readonly string[]): string {
    const careful = ['-c', 'core.hooksPath=/dev/null', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', '-c', 'protocol.file.allow=always'];
    const { status, stdout, stderr } = spawnSync('git', [...careful, ...args], { cwd: this.folder.fsPath, env: environment(this.folder.fsPath), encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout.trim();
  }

  /** Everything that the folder holds, with the files written before. */
  async commit(files: Readonly<Record<string, string>> = {}): Promise<string> {
    for (const [name, text] of Object.entries(files)) await writeFile(this.uri(name), text);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'Stand');
    return this.git('rev-parse', 'HEAD');
  }
}

function environment(home: string): NodeJS.ProcessEnv {
  const person = (role: string) => ({ [`GIT_${role}_NAME`]: 'Planung', [`GIT_${role}_EMAIL`]: 'planung@stadt.example', [`GIT_${role}_DATE`]: '2026-01-15T12:00:00Z' });
  return { PATH: process.env['PATH'], HOME: path.join(home, '..'), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...person('AUTHOR'), ...person('COMMITTER') };
}
