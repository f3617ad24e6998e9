import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { Editor, FOLDER } from '../support/editor';

const main = join(__dirname, '..', '..', 'src', 'server', 'main.node.ts');

describe('language server as a process', () => {
  let server: ChildProcess;
  let editor: Editor;

  beforeEach(() => {
    server = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    assert.ok(server.stdin && server.stdout);
    editor = new Editor(createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)));
  });

  afterEach(() => server.kill());

  it('checks over standard input and output, and ends with exit code 0', async () => {
    const uri = `${FOLDER}/a.plan.yaml`;
    await editor.start();
    await editor.open(uri, 'kind: nichts\n');
    assert.ok(editor.diagnostics(uri).every(({ source }) => source === 'planwerk'));
    await editor.connection.sendRequest('shutdown');
    const exited = once(server, 'exit');
    await editor.notify('exit', {});
    assert.deepEqual(await exited, [0, null]);
  });

  it('ends with exit code 1 where nobody asked for the shutdown', async () => {
    await editor.start();
    const exited = once(server, 'exit');
    await editor.notify('exit', {});
    assert.deepEqual(await exited, [1, null]);
  });
});
