import assert from 'node:assert/strict';
import { analyse } from '../../src/core/check';
import { fileNamed } from '../../src/features/workspace-file';

function named(path: string, uri = 'file:///land/kreis/a.plan.yaml', root = 'file:///land'): string | undefined {
  return fileNamed({ document: analyse(uri, '').document, root }, path);
}

describe('a file that a document names', () => {
  it('is looked for from the folder of the document', () => {
    assert.equal(named('daten/quote.csv'), 'file:///land/kreis/daten/quote.csv');
    assert.equal(named('./quote.csv'), 'file:///land/kreis/quote.csv');
    assert.equal(named('../texte/Räume & Wege #1.md'), 'file:///land/texte/R%C3%A4ume%20%26%20Wege%20%231.md');
  });

  it('is in the same place in virtual folders', () => {
    assert.equal(named('b.csv', 'vscode-vfs://github/land/plan/a.plan.yaml', 'vscode-vfs://github/land/plan'), 'vscode-vfs://github/land/plan/b.csv');
    assert.equal(named('b.csv', 'git:/land/a.plan.yaml?%7B%22ref%22%3A%22a/b%22%7D', 'git:/land'), 'git:/land/b.csv');
  });

  it('is never outside of the workspace', () => {
    for (const path of ['../../a.csv', '../../../../a.csv', '../../land-2/a.csv', '/etc/passwd', '//host/a', 'file:///etc/passwd', 'C:/a', '..\\..\\a', 'a\u0000.csv', 'a\ud800.csv', '', 'ordner/']) {
      assert.equal(named(path), undefined, JSON.stringify(path));
    }
  });

  it('is nowhere for a document that was never saved', () => {
    assert.equal(named('a.csv', 'untitled:Untitled-1', 'untitled:Untitled-1'), undefined);
    assert.equal(named('a.csv', 'untitled:/land/a.plan.yaml', 'untitled:/land'), undefined);
  });
});
