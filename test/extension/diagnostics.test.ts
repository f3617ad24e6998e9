import { assert } from 'chai';
import * as vscode from 'vscode';
import { findings, startExtension, until, uriOf, whileOpen, writeFile } from './support';

describe('diagnostics', () => {
  before(startExtension);

  it('of a document that is open, as it is typed', async () => {
    const uri = uriOf('offen.plan.yaml');
    await whileOpen(uri, async (editor) => {
      await until('the finding shows', () => findings(uri).length === 1);
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      await editor.edit((edit) => edit.insert(end, 'measures:\n  - { id: messe, title: Messe, goals: [ausbildung] }\n'));
      await until('the finding is gone', () => findings(uri).length === 0);
    });
    await until('the finding is back', () => findings(uri).length === 1);
  });

  it('of a document that is closed', async () => {
    await until('the finding shows', () => findings(uriOf('unterordner/geschlossen.plan.yaml')).length === 1);
  });

  it('name the rule, and link to its page', async () => {
    const uri = uriOf('unterordner/geschlossen.plan.yaml');
    await until('the finding shows', () => findings(uri).length === 1);
    const [finding] = findings(uri);
    assert.equal(finding?.source, 'planwerk');
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Warning);
    const { code } = finding ?? {};
    assert.isTrue(typeof code === 'object' && /docs\/rules.*#goal-no-measure$/.test(code.target.toString(true)), JSON.stringify(code));
  });

  it('follow the configuration', async () => {
    const uri = uriOf('unterordner/planwerk.config.yaml');
    await writeFile(uri, 'rules:\n  goal/no-measure: "off"\n');
    await until('the rule is off', () => findings(uriOf('unterordner/geschlossen.plan.yaml')).length === 0);
    await vscode.workspace.fs.delete(uri);
    await until('the rule is back', () => findings(uriOf('unterordner/geschlossen.plan.yaml')).length === 1);
  });
});
