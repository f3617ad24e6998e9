import assert from 'node:assert/strict';
import type { EditorSettings } from '../../src/features/workspace';
import { Workspaces } from '../../src/features/workspaces';
import { Checker } from '../../src/server/checker';

const settings: EditorSettings = { displayLanguage: 'de', today: '2026-06-30' };

describe('checker', () => {
  let workspaces: Workspaces;
  let published: string[];
  let errors: unknown[];
  let checker: Checker;
  let done: Promise<void>;

  beforeEach(() => {
    workspaces = new Workspaces();
    workspaces.setFolders(['file:///w']);
    published = [];
    errors = [];
    done = new Promise((resolve) => {
      checker = new Checker(workspaces, {
        settings: () => settings,
        publish: ({ uri }) => published.push(uri),
        done: resolve,
        failed: (error) => {
          errors.push(error);
          resolve();
        },
      });
    });
  });

  it('waits for the last of several changes', async () => {
    workspaces.set({ uri: 'file:///w/a.plan.yaml', text: 'kind: plan\n' });
    for (let change = 0; change < 5; change++) checker.schedule(10);
    await done;
    assert.deepEqual(published, ['file:///w/a.plan.yaml']);
  });

  it('lets others in between, and starts anew when they change something', async () => {
    const item = '  - { id: ziel, title: Ziel }\n';
    for (let count = 0; count < 30; count++) workspaces.set({ uri: `file:///w/${count}.plan.yaml`, text: `planwerk: 1\nkind: plan\nid: p${count}\ngoals:\n${item.repeat(40)}` });
    checker.schedule(0);
    const interrupted = setInterval(() => {
      clearInterval(interrupted);
      assert.ok(published.length < 30, 'the check is still going on');
      workspaces.set({ uri: 'file:///w/neu.plan.yaml', text: 'kind: plan\n' });
      checker.schedule(0);
    }, 5);
    await done;
    assert.equal(new Set(published).size, 31);
  });

  it('does nothing once it is stopped', async () => {
    workspaces.set({ uri: 'file:///w/a.plan.yaml', text: 'kind: plan\n' });
    checker.schedule(0);
    checker.stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(published, []);
  });

  it('tells of an error', async () => {
    workspaces.check = () => {
      throw new Error('kaputt');
    };
    checker.schedule(0);
    await done;
    assert.match(String(errors[0]), /kaputt/);
  });
});
