import { analyse, findingsOf, indexWorkspace } from './check';
import { compareFindings, type Finding } from './finding';
import type { Settings } from './settings';

/** A file of a workspace; `path` is relative to the folder of the configuration, with `/`. */
export interface WorkspaceFile {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
}

/** All findings of all documents, in order: the pipeline of check.ts over a whole workspace. */
export function checkWorkspace(files: readonly WorkspaceFile[], settings: Settings): Finding[] {
  const analyses = files.map((file) => ({ path: file.path, analysis: analyse(file.uri, file.text) }));
  const workspace = indexWorkspace(analyses.map(({ analysis }) => analysis.summary));
  return analyses.flatMap(({ path, analysis }) => findingsOf(analysis, workspace, settings, path)).sort(compareFindings);
}
