import assert from 'node:assert/strict';
import { isBelow, isSearched, pathBelow, workspaceRoot } from '../../src/features/workspace-root';

const configured = new Set(['file:///a/b']);

describe('workspace root', () => {
  it('is the nearest folder with a configuration', () => {
    assert.equal(workspaceRoot('file:///a/b/c/x.plan.yaml', configured, ['file:///a']), 'file:///a/b');
    assert.equal(workspaceRoot('file:///a/b/x.plan.yaml', configured, []), 'file:///a/b');
  });

  it('is otherwise the folder opened in the editor, the inner one of two', () => {
    assert.equal(workspaceRoot('file:///a/c/x.plan.yaml', configured, ['file:///a']), 'file:///a');
    assert.equal(workspaceRoot('file:///a/c/x.plan.yaml', configured, ['file:///a', 'file:///a/c']), 'file:///a/c');
    assert.equal(workspaceRoot('file:///x.plan.yaml', configured, ['file:///']), 'file:///');
  });

  it('is otherwise the folder of the file', () => {
    assert.equal(workspaceRoot('file:///z/x.plan.yaml', configured, ['file:///a']), 'file:///z');
  });

  it('is the first folder for a file that was never saved', () => {
    assert.equal(workspaceRoot('untitled:Untitled-1', configured, ['file:///a']), 'file:///a');
    assert.equal(workspaceRoot('untitled:Untitled-1', configured, []), 'untitled:Untitled-1');
  });

  it('does not take a folder for one whose name begins alike', () => {
    assert.equal(isBelow('file:///ab/x', 'file:///a'), false);
    assert.equal(workspaceRoot('file:///a/bc/x.plan.yaml', configured, ['file:///a']), 'file:///a');
  });
});

describe('documents are looked for', () => {
  it('in the folder and all below it, but not in hidden folders and in other people\'s code', () => {
    assert.ok(isSearched('file:///.versteckt/w/a/x.plan.yaml', 'file:///.versteckt/w'));
    assert.ok(!isSearched('file:///w/.git/x.plan.yaml', 'file:///w'));
    assert.ok(!isSearched('file:///w/.git', 'file:///w'));
    assert.ok(!isSearched('file:///w/a/node_modules/b/x.plan.yaml', 'file:///w'));
    assert.ok(!isSearched('file:///z/x.plan.yaml', 'file:///w'));
  });
});

describe('path below a folder', () => {
  it('is readable', () => {
    assert.equal(pathBelow('file:///a/Pl%C3%A4ne/x.plan.yaml', 'file:///a'), 'Pläne/x.plan.yaml');
  });

  it('is the name of a file elsewhere', () => {
    assert.equal(pathBelow('untitled:Untitled-1', 'file:///a'), 'untitled:Untitled-1');
    assert.equal(pathBelow('file:///b/x.plan.yaml', 'file:///a'), 'x.plan.yaml');
  });

  it('stays as written where it cannot be decoded', () => {
    assert.equal(pathBelow('file:///a/100%.plan.yaml', 'file:///a'), '100%.plan.yaml');
  });
});
