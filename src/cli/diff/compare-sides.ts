import type { Change, Side } from '../../core/diff/change';
import { diffVersions } from '../../core/diff/diff';
import { versionOf } from '../../core/diff/version';
import { readDocument, readDocumentBeside, type PlanDocument } from '../../core/model/document';
import type { SideFiles } from './sides';

/** What is different, and what could not be compared. */
export interface ComparedSides {
  readonly changes: readonly Change[];
  readonly left: readonly LeftOut[];
}

export interface LeftOut {
  readonly file: string;
  readonly version: string;
  readonly why: 'broken' | 'unreadable' | 'kind';
}

/**
 * Places are paths from the current folder. A document that one side cannot read is left out of both: nobody knows what is
 * different in it. One that both sides have with the same text is read once.
 */
export function compareSides(from: SideFiles, to: SideFiles): ComparedSides {
  const unreadable = [...unreadableIn(from), ...unreadableIn(to)];
  const without = new Set(unreadable.map(({ file }) => file));
  const before = documentsOf(from, without, new Map());
  const after = documentsOf(to, without, before);
  const doubtful = [...doubtfulIn(from.name, before, after), ...doubtfulIn(to.name, after, before)];
  const skipped = new Set(doubtful.map(({ file }) => file));
  const compared = (documents: ReadonlyMap<string, PlanDocument>): PlanDocument[] => [...documents.values()].filter(({ uri }) => !skipped.has(uri));
  const old = versionOf(compared(before));
  const changes = diffVersions(old, versionOf(compared(after), old)).map((change) => placed(change, from, to));
  return { changes, left: [...unreadable, ...doubtful] };
}

function documentsOf({ files }: SideFiles, without: ReadonlySet<string>, known: ReadonlyMap<string, PlanDocument>): Map<string, PlanDocument> {
  return new Map([...files].flatMap(([file, text]) => (text === undefined || without.has(file) ? [] : [[file, documentOf(file, text, known.get(file))] as const])));
}

function documentOf(file: string, text: string, known: PlanDocument | undefined): PlanDocument {
  if (!known) return readDocument(file, text);
  return known.text === text ? known : readDocumentBeside(file, text, known);
}

function unreadableIn({ name, files }: SideFiles): LeftOut[] {
  return [...files].flatMap(([file, text]) => (text === undefined ? [{ file, version: name, why: 'unreadable' as const }] : []));
}

/** Broken or of no known kind, and not the same on the other side. */
function doubtfulIn(version: string, documents: ReadonlyMap<string, PlanDocument>, other: ReadonlyMap<string, PlanDocument>): LeftOut[] {
  return [...documents].flatMap(([file, document]): LeftOut[] => {
    if (other.get(file) === document) return [];
    if (document.yaml.broken.length > 0) return [{ file, version, why: 'broken' }];
    return document.kind === undefined ? [{ file, version, why: 'kind' }] : [];
  });
}

function placed(change: Change, from: SideFiles, to: SideFiles): Change {
  return { ...change, from: change.from && inFolder(change.from, from.folder), to: change.to && inFolder(change.to, to.folder) };
}

function inFolder(side: Side, folder: string): Side {
  return folder === '' ? side : { ...side, uri: `${folder}/${side.uri}` };
}
