import { pathToFileURL } from 'node:url';
import type { CodeServer } from './code-server';

export interface WorkbenchParameters {
  /** Absolute. */
  folder: string;
  /** Opened in an editor; absolute. */
  file?: string;
  /** The extension is loaded from here; absolute. */
  extensionFolder?: string;
  /** A CommonJS module that exports `run(): Promise<void>`; absolute. */
  suite?: string;
}

/** The address that opens the folder in the given server. */
export function workbenchUrl(server: CodeServer, parameters: WorkbenchParameters): string {
  const remote = (file: string) => `vscode-remote://${new URL(server.url).host}${pathToFileURL(file).pathname}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (parameters.extensionFolder) payload.push(['extensionDevelopmentPath', remote(parameters.extensionFolder)]);
  if (parameters.suite) payload.push(['extensionTestsPath', remote(parameters.suite)]);
  if (parameters.file) payload.push(['openFile', remote(parameters.file)]);
  const folder = pathToFileURL(parameters.folder).pathname;
  return `${server.url}/?folder=${folder}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
