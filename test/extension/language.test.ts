import * as vscode from 'vscode';
import type { PlanwerkApi } from '../../src/extension/activate';
import { findings, startExtension, until, uriOf } from './support';

describe('language', () => {
  let planwerk: PlanwerkApi;
  const configuration = () => vscode.workspace.getConfiguration('planwerk');
  const message = () => findings(uriOf('unterordner/geschlossen.plan.yaml'))[0]?.message ?? '';

  before(async () => {
    planwerk = await startExtension();
  });

  after(() => configuration().update('language', undefined, vscode.ConfigurationTarget.Global));

  it('of findings and status changes at once', async () => {
    await configuration().update('language', 'de', vscode.ConfigurationTarget.Global);
    await until('the findings are German', () => message().includes('keiner Maßnahme'));
    await until('the status is German', () => planwerk.status().description.includes('Warnung'));
    await configuration().update('language', 'en', vscode.ConfigurationTarget.Global);
    await until('the findings are English', () => message().includes('No measure'));
    await until('the status is English', () => planwerk.status().description.includes('warning'));
  });
});
