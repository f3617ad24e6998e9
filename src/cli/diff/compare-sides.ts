import type { Change } from '../../core/diff/change';
import { diffVersions } from '../../core/diff/diff';
import { versionOf } from '../../core/diff/version';
import { readDocument, type PlanDocument } from '../../core/model/document';
import type { SideFiles } from './sides';

/** What is different, and what could not be compared. */
export interface ComparedSides {
  readonly changes: readonly Change[];
  readonly left: readonly LeftOut[];
}

export interface LeftOut {
  readonly file: string;
  readonly version: string;
  readonly why: 'broken' | 'unreadable';
}

/** A document that one side cannot read is left out of both: nobody knows what is different in it. */
export function compareSides(from: SideFiles, to: SideFiles): ComparedSides {
  const left = [...unreadable(from), ...unreadable(to)];
  const known = new Set(left.map(({ file }) => file));
  const before = documentsOf(from, known);
  const after = documentsOf(to, known);
  const broken = [...brokenIn(from.name, before), ...brokenIn(to.name, after)];
  const skipped = new Set(broken.map(({ file }) => file));
  const readable = (documents: readonly PlanDocument[]): PlanDocument[] => documents.filter(({ uri }) => !skipped.has(uri));
  return { changes: diffVersions(versionOf(readable(before)), versionOf(readable(after))), left: [...left, ...broken] };
}

function documentsOf({ files }: SideFiles, without: ReadonlySet<string>): PlanDocument[] {
  return [...files].flatMap(([file, text]) => (text === undefined || without.has(file) ? [] : [readDocument(file, text)]));
}

function unreadable({ name, files }: SideFiles): LeftOut[] {
  return [...files].flatMap(([file, text]) => (text === undefined ? [{ file, version: name, why: 'unreadable' as const }] : []));
}

function brokenIn(version: string, documents: readonly PlanDocument[]): LeftOut[] {
  return documents.filter(({ yaml }) => yaml.broken.length > 0).map(({ uri }) => ({ file: uri, version, why: 'broken' }));
}
