import { existsSync } from 'node:fs';
import * as path from 'node:path';
import type { Host } from '../host';
import { shownPath } from '../lint/discover';

/**
 * From a path as people are told it, from the current folder, to the one that the host of the repository needs: from
 * the root of the repository. Outside of any repository it stays as it is.
 */
export function repositoryPaths(cwd: string): (shown: string) => string {
  const root = repositoryRoot(cwd);
  return (shown) => (root === undefined || root === cwd ? shown : shownPath(path.resolve(cwd, shown), root));
}

/** The same for annotations, which editors read too, and these from the folder in which they have called Planwerk. */
export function annotationPaths({ cwd, env }: Pick<Host, 'cwd' | 'env'>): (shown: string) => string {
  return env['GITHUB_ACTIONS'] === 'true' ? repositoryPaths(cwd) : (shown) => shown;
}

function repositoryRoot(folder: string): string | undefined {
  for (let current = folder; ; current = path.dirname(current)) {
    if (existsSync(path.join(current, '.git'))) return current;
    if (path.dirname(current) === current) return undefined;
  }
}
