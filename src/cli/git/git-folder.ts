import * as path from 'node:path';
import type { Host } from '../host';
import { realPath } from '../lint/walk';
import { tryGit, type GitFolder } from './git';

/**
 * Where to ask Git about a folder. Hooks are told by the environment where the repository is, which makes Git take the
 * folder that it is asked in for the topmost one, and there paths are meant from the current folder. So Git is asked
 * without that where it finds the same repository by itself.
 */
export function gitFolder(folder: string, { cwd, env }: Pick<Host, 'cwd' | 'env'>): GitFolder {
  const told = { cwd: folder, env: absolute(env, cwd) };
  const repository = told.env['GIT_DIR'];
  if (repository === undefined) return told;
  const untold = { cwd: folder, env: { ...told.env, GIT_DIR: undefined, GIT_WORK_TREE: undefined } };
  return repositoryAround(untold) === realPath(repository) ? untold : told;
}

type Environment = Host['env'];

/** What Git would take for a path from the folder that it is asked in. */
const PATHS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY'];

function absolute(env: Environment, cwd: string): Environment {
  const given = PATHS.flatMap((name) => (env[name] ? [[name, path.resolve(cwd, env[name])]] : []));
  return { ...env, ...Object.fromEntries(given) as Environment };
}

function repositoryAround(folder: GitFolder): string | undefined {
  try {
    const found = tryGit(['rev-parse', '--absolute-git-dir'], folder).output?.toString('utf8');
    return found === undefined ? undefined : realPath(found.replace(/\r?\n$/, ''));
  } catch {
    // In none, or in one that Git refuses: the environment may know better.
    return undefined;
  }
}
