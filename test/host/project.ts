import * as path from 'node:path';

export const projectFolder = path.resolve(__dirname, '..', '..');

/** Where pictures and logs of failed runs go. */
export const testResultsFolder = path.join(projectFolder, 'test-results');

/** Where the VS Code builds are kept between runs; ignored by Git. */
export const hostFolders = {
  tested: path.join(projectFolder, '.vscode-test'),
  web: path.join(projectFolder, '.vscode-test-web'),
  newest: path.join(projectFolder, '.vscode-test-newest'),
};
