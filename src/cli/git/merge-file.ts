import { complaintIn } from '../../features/git';
import { cliDiffTexts as texts } from '../../l10n/cli-diff';
import { UsageError } from '../usage-error';
import { runGit, type GitFolder } from './git';

/** The three files of a merge; the result is written to `ours`. */
export interface MergeFiles {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/**
 * Lets Git merge by lines, with conflict markers where both sides changed the same ones. Says whether there are any.
 *
 * @throws UsageError where Git is missing or cannot merge these files
 */
export function mergeByLines({ base, ours, theirs }: MergeFiles, folder: GitFolder): 'merged' | 'conflict' {
  const labels = ['ours', 'base', 'theirs'].flatMap((name) => ['-L', name]);
  const { status, stderr } = runGit(['merge-file', ...labels, '--', ours, base, theirs], folder);
  if (status === 0) return 'merged';
  // Up to 127 it is the number of conflicts.
  if (status !== null && status < 128) return 'conflict';
  throw new UsageError(texts.gitFailed, { what: complaintIn(stderr.toString('utf8')), command: 'merge-file' });
}
