import { assert } from 'chai';
import type { PlanwerkApi } from '../../src/extension/activate';
import * as vscode from 'vscode';
import { startExtension, until } from './support';

describe('status', () => {
  let planwerk: PlanwerkApi;

  before(async () => {
    planwerk = await startExtension();
  });

  it('counts what VS Code lists, in figures and in words', async () => {
    const count = (severity: vscode.DiagnosticSeverity) => vscode.languages.getDiagnostics()
      .flatMap(([, all]) => all).filter((diagnostic) => diagnostic.source === 'planwerk' && diagnostic.severity === severity).length;
    await until('the figures agree', () => {
      const { state, text } = planwerk.status();
      return state === 'running' && text === `Planwerk $(error) ${count(vscode.DiagnosticSeverity.Error)} $(warning) ${count(vscode.DiagnosticSeverity.Warning)}`;
    });
    assert.match(planwerk.status().description, new RegExp(`\\b${count(vscode.DiagnosticSeverity.Warning)} (warnings|Warnungen)`));
  });
});
