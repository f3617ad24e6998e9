import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { ofSides, type OfSides } from '../../core/merge/sides';
import { complaintIn } from '../../features/git';
import { cliDiffTexts as texts } from '../../l10n/cli-diff';
import { UsageError } from '../usage-error';
import { runGit, type GitFolder } from './git';

/** How conflicts are marked. */
export interface Markers {
  /** Characters of a marker. */
  readonly size: number;
  readonly labels: OfSides;
}

/**
 * Lets Git merge three files by lines into that of ours, with markers where both sides changed the same lines. Says
 * whether there are any.
 *
 * @throws UsageError where Git is missing or cannot merge these files
 */
export function mergeByLines({ base, ours, theirs }: OfSides, { size, labels }: Markers, folder: GitFolder): 'merged' | 'conflict' {
  const asked = [labels.ours, labels.base, labels.theirs].flatMap((label) => ['-L', label]);
  const { status, stderr } = runGit(['merge-file', `--marker-size=${size}`, ...asked, '--', ours, base, theirs], folder);
  if (status === 0) return 'merged';
  // Up to 127 it is the number of conflicts.
  if (status !== null && status < 128) return 'conflict';
  throw new UsageError(texts.gitFailed, { what: complaintIn(stderr.toString('utf8')), command: 'merge-file' });
}

/** The same with texts; the files that Git needs are gone afterwards. */
export function mergeTextsByLines(versions: OfSides, markers: Markers, folder: GitFolder): { readonly text: string; readonly outcome: 'merged' | 'conflict' } {
  const temporary = mkdtempSync(path.join(tmpdir(), 'planwerk-merge-'));
  try {
    const files = ofSides((side) => path.join(temporary, side));
    ofSides((side) => writeFileSync(files[side], versions[side]));
    const outcome = mergeByLines(files, markers, folder);
    return { text: readFileSync(files.ours, 'utf8'), outcome };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
