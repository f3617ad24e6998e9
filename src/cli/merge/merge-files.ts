import { mergeDocuments, settles, type Conflict, type Merge, type Unmerged } from '../../core/merge/merge';
import { ofSides, type OfSides } from '../../core/merge/sides';
import { mergeTexts } from '../../l10n/merge';
import { mergeByLines, mergeTextsByLines, type Markers } from '../git/merge-file';
import { codeOf, decodedText, readBytes, type ReadText } from '../lint/read-text';
import { exitCodes, note, type ExitCode, type Session } from '../session';
import { UsageError } from '../usage-error';
import { replaceFile } from '../write-file';

/**
 * Merges by id what can be, into the file of ours, and leaves the rest to Git. Where both sides changed the same it is a
 * conflict, even if they did so in different lines.
 *
 * @param name of the document, for messages
 */
export function mergeFiles(files: OfSides, name: string, markers: Markers, session: Session): ExitCode {
  const merge = mergeOf(files);
  if (merge.text !== undefined) {
    write(files.ours, merge.text);
    return exitCodes.clean;
  }
  tell(merge.conflicts, name, session);
  if (!merge.rest) return exitOf(mergeByLines(files, markers, session.host));
  const { text, outcome } = mergeRest(merge, merge.rest.versions, markers, session);
  write(files.ours, text);
  return exitOf(outcome);
}

/** Where Git sees no conflict in what is one (something moved by both sides is there twice then), it marks all that differs. */
function mergeRest(merge: Unmerged, versions: OfSides, markers: Markers, { host }: Session): ReturnType<typeof mergeTextsByLines> {
  const merged = mergeTextsByLines(versions, markers, host);
  if (merged.outcome === 'conflict' || settles(merged.text, merge)) return merged;
  return { ...mergeTextsByLines({ ...versions, base: '' }, markers, host), outcome: 'conflict' };
}

function exitOf(outcome: 'merged' | 'conflict'): ExitCode {
  return outcome === 'merged' ? exitCodes.clean : exitCodes.findings;
}

function mergeOf(files: OfSides): Merge {
  const { base, ours, theirs } = ofSides((side) => read(files[side]).text);
  if (base === undefined || ours === undefined || theirs === undefined) return { conflicts: [{ cause: 'unreadable', path: '' }] };
  return mergeDocuments(base, ours, theirs);
}

function read(file: string): ReadText {
  const { bytes, code } = readBytes(file);
  if (!bytes) throw new UsageError(mergeTexts.unreadable, { path: file, code });
  return decodedText(bytes);
}

function write(file: string, text: string): void {
  try {
    replaceFile(file, text);
  } catch (error) {
    throw new UsageError(mergeTexts.unwritable, { path: file, code: codeOf(error) });
  }
}

function tell(conflicts: readonly Conflict[], name: string, session: Session): void {
  const changed = conflicts.filter(({ cause }) => cause === 'changed' || cause === 'order');
  if (changed.length === 0) note(session, mergeTexts.byLines, { path: name });
  for (const { cause, path } of changed) note(session, cause === 'order' ? mergeTexts.sorted : mergeTexts.changed, { path: name, place: path || name });
}
