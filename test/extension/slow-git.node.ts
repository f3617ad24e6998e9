import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

/** A program that starts Git, and waits a long time before that where a test wants it to; a script for a shell. */
export class SlowGit {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'git-'));
  private readonly isSlow = path.join(this.folder, 'slow');
  private readonly started = path.join(this.folder, 'started');
  readonly program = path.join(this.folder, 'git.sh');

  constructor() {
    const wait = `sleep 60 & echo "$$ $! $*" >> '${this.started}'; wait $!`;
    writeFileSync(this.program, `#!/bin/sh\nif [ -e '${this.isSlow}' ]; then ${wait}; fi\nexec git "$@"\n`);
    chmodSync(this.program, 0o755);
  }

  slowDown(): void {
    rmSync(this.started, { force: true });
    writeFileSync(this.isSlow, '');
  }

  speedUp(): void {
    rmSync(this.isSlow, { force: true });
  }

  /** The processes of Planwerk that were slow, with those that they have started; the Git extension has some of its own. */
  processes(): number[] {
    const lines = existsSync(this.started) ? readFileSync(this.started, 'utf8').trim().split('\n') : [];
    return lines.filter((line) => line.includes('--no-pager')).flatMap((line) => line.split(' ').slice(0, 2).map(Number));
  }

  /** Those that have not ended. */
  running(): number[] {
    return this.processes().filter(isRunning);
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
