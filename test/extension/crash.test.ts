import { assert } from 'chai';
import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import type { PlanwerkApi } from '../../src/extension/activate';
import { findings, startExtension, until, uriOf, whileOpen } from './support';

describe('a server that crashes', () => {
  let planwerk: PlanwerkApi;

  before(async () => {
    planwerk = await startExtension();
  });

  it('starts again and loses nothing, not even what is not saved', async () => {
    const open = uriOf('offen.plan.yaml');
    await whileOpen(open, async (editor) => {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# nicht gespeichert\n'));
      await until('the unsaved text counts', () => findings(open)[0]?.range.start.line === 9);
      const [server] = serverProcesses();
      assert.isDefined(server, 'the server is a process of its own');
      process.kill(server!, 'SIGKILL');
      writeToTheDead(() => planwerk.explorer.getChildren());
      await until('another server runs', () => serverProcesses().some((id) => id !== server) && planwerk.status().state === 'running');
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# noch etwas\n'));
      await until('the unsaved text counts again', () => findings(open)[0]?.range.start.line === 10);
      await until('closed documents too', () => findings(uriOf('unterordner/geschlossen.plan.yaml')).length === 1);
    });
  });
});

/** The ids of the language servers that this extension host has started and that run. */
function serverProcesses(): number[] {
  const handles = (process as unknown as { _getActiveHandles(): Partial<ChildProcess>[] })._getActiveHandles();
  return handles.flatMap(({ pid, spawnargs }) => (pid !== undefined && spawnargs?.some((argument) => argument.endsWith('server.js')) ? [pid] : []));
}

/** What is sent before this process knows that the other one has ended fails, each time. */
function writeToTheDead(send: () => unknown): void {
  const untilItHasEnded = 300;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, untilItHasEnded);
  for (let count = 0; count < 10; count++) void send();
}
