import { contentArguments, contentInput, contentsByHash, missingArguments, missingObjects } from '../../features/git';
import { git, tryGit, type GitFolder } from './git';

/**
 * What files hold, by their hash; undefined where this clone does not have it.
 *
 * @param tip what they belong to: a commit or `INDEX`
 * @throws UsageError as `git` does
 */
export function contentsOf(hashes: readonly string[], tip: string, folder: GitFolder): ReadonlyMap<string, Uint8Array | undefined> {
  if (hashes.length === 0) return new Map();
  const { output } = tryGit(contentArguments, folder, contentInput(hashes));
  if (output) return contentsByHash(output, hashes);
  // Git ends at the first object that it would have to fetch.
  const missing = missingObjects(git(missingArguments(tip), folder).toString('utf8'));
  const here = hashes.filter((hash) => !missing.has(hash));
  return here.length === 0 ? new Map() : contentsByHash(git(contentArguments, folder, contentInput(here)), here);
}

/** In place of a commit: what is in the index. */
export const INDEX = '--indexed-objects';
