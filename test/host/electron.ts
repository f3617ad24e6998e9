import { runTests } from '@vscode/test-electron';
import { projectFolder } from './project';

export interface ElectronSuite {
  /** A CommonJS module that exports `run(): Promise<void>`; absolute. */
  suite: string;
  /** Absolute. */
  workspace: string;
}

/** Runs an extension test suite in the VS Code that PLANWERK_VSCODE names, else in one downloaded from VS Code's own servers. */
export function runElectronSuite(options: ElectronSuite): Promise<number> {
  return runTests({
    vscodeExecutablePath: process.env['PLANWERK_VSCODE'],
    version: '1.100.3',
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: options.suite,
    launchArgs: [options.workspace, '--disable-workspace-trust', '--disable-extensions'],
  });
}
