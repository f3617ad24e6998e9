import * as assert from 'node:assert/strict';
import { workbenchUrl } from './workbench';

describe('workbenchUrl', () => {
  const server = { url: 'http://localhost:1234', log: () => '', dispose: () => Promise.resolve() };

  it('names the folder and, for VS Code, everything else as a resource of the server', () => {
    const url = new URL(workbenchUrl(server, { folder: '/a/Größe', file: '/a/b.plan.yaml', suite: '/s.js', extensionFolder: '/e' }));
    assert.equal(url.searchParams.get('folder'), '/a/Größe');
    assert.deepEqual(JSON.parse(url.searchParams.get('payload') ?? ''), [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', 'vscode-remote://localhost:1234/e'],
      ['extensionTestsPath', 'vscode-remote://localhost:1234/s.js'],
      ['openFile', 'vscode-remote://localhost:1234/a/b.plan.yaml'],
    ]);
  });
});
