import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { Progress } from '../../src/cli/progress';
import type { Session } from '../../src/cli/session';

describe('progress', () => {
  function written(isTTY: boolean): { progress: Progress; lines: string[] } {
    const lines: string[] = [];
    const stderr = { write: (text: string) => lines.push(text), isTTY };
    const session = { streams: { stderr }, language: 'de' } as unknown as Session;
    return { progress: new Progress(session, 500), lines };
  }

  it('counts on a terminal once the work takes time, seldom, and goes away', async () => {
    const { progress, lines } = written(true);
    progress.show(1);
    await wait(120);
    progress.show(200);
    progress.show(201);
    progress.clear();
    progress.clear();
    assert.deepEqual(lines, ['\r\u001b[2K200 von 500 Dateien gelesen', '\r\u001b[2K']);
  });

  it('is silent where nobody watches', async () => {
    const { progress, lines } = written(false);
    await wait(120);
    progress.show(200);
    progress.clear();
    assert.deepEqual(lines, []);
  });
});
