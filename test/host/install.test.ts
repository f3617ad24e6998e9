import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { installOnce } from './install';

describe('installOnce', () => {
  let parent: string;
  let folder: string;

  beforeEach(async () => {
    parent = await mkdtemp(path.join(tmpdir(), 'planwerk-install-'));
    folder = path.join(parent, 'build');
  });

  afterEach(() => rm(parent, { recursive: true }));

  it('gives the folder its name only when it is complete', async () => {
    await installOnce(folder, async partial => {
      assert.equal(existsSync(folder), false);
      await writeFile(path.join(partial, 'a'), 'whole');
    });
    assert.equal(await readFile(path.join(folder, 'a'), 'utf8'), 'whole');
    assert.deepEqual(await readdir(parent), ['build']);
  });

  it('leaves nothing behind when filling fails', async () => {
    await assert.rejects(installOnce(folder, () => Promise.reject(new Error('no network'))), /no network/);
    assert.deepEqual(await readdir(parent), []);
  });

  it('is content with what another process finished first', async () => {
    await installOnce(folder, async () => {
      await mkdir(folder);
      await writeFile(path.join(folder, 'a'), 'theirs');
    });
    assert.equal(await readFile(path.join(folder, 'a'), 'utf8'), 'theirs');
    assert.deepEqual(await readdir(parent), ['build']);
  });

  it('removes what an interrupted process left', async () => {
    const noSuchProcess = 2 ** 30;
    await mkdir(path.join(parent, `.partial-${noSuchProcess}-build`));
    await installOnce(folder, () => Promise.resolve());
    assert.deepEqual(await readdir(parent), ['build']);
  });
});
