import { itemsOf, stringOf, stringsOf, type Of } from '../../core/model/read';
import type { Report } from '../../core/model/types.generated';
import type { Snapshot } from '../snapshot';
import { fileNamed } from '../workspace-file';
import { isBelow, parentOf } from '../workspace-root';

/**
 * The plans that a Markdown file may report on: those that a report reports on which names the file as the text of a
 * section, else those beside the file or in a folder above it, the nearest first.
 *
 * @param snapshots of all documents
 */
export function plansBeside(uri: string, snapshots: readonly Snapshot[]): Snapshot[] {
  const file = readable(uri);
  const reported = snapshots.filter((snapshot) => isTextOf(file, snapshot)).flatMap((report) => plansOf(report, snapshots));
  return reported.length > 0 ? [...new Set(reported)] : plansAbove(file, snapshots);
}

function isTextOf(file: string, { document, root }: Snapshot): boolean {
  if (document.kind !== 'report') return false;
  return itemsOf(document.root as Of<Report>, 'sections').some((section) => {
    const path = stringOf(section, 'text');
    const named = path === undefined ? undefined : fileNamed({ document, root }, path);
    return named !== undefined && readable(named) === file;
  });
}

function plansOf({ document, summary, index }: Snapshot, snapshots: readonly Snapshot[]): Snapshot[] {
  return stringsOf(document.root as Of<Report>, 'reports-on').flatMap((id) => {
    const found = index.find(summary, id, ['plan']);
    return snapshots.find((snapshot) => snapshot.document.uri === found?.document.uri) ?? [];
  });
}

function plansAbove(file: string, snapshots: readonly Snapshot[]): Snapshot[] {
  const plans = snapshots.filter(({ document }) => document.kind === 'plan' && isBelow(file, folderOf(document.uri)));
  return plans.sort((a, b) => folderOf(b.document.uri).length - folderOf(a.document.uri).length);
}

function folderOf(uri: string): string {
  return parentOf(readable(uri));
}

/** Editors escape different characters in a URI. */
function readable(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
