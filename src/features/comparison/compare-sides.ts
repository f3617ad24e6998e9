import type { Change } from '../../core/diff/change';
import { diffVersions } from '../../core/diff/diff';
import { versionOf } from '../../core/diff/version';
import type { PlanDocument } from '../../core/model/document';
import type { LeftOut, Unread } from './left-out';

/** One of the two sides that are compared. */
export interface ComparedSide {
  /** As people are told it. */
  readonly name: string;
  /** The planning documents of the workspace by path from its root, with `/`, or why there is none. */
  readonly documents: ReadonlyMap<string, PlanDocument | Unread>;
}

/** What is different, and what could not be compared. */
export interface ComparedSides {
  readonly changes: readonly Change[];
  readonly left: readonly LeftOut[];
}

/**
 * A document that one side cannot read is left out of both: nobody knows what is different in it. One that has the same
 * text on both sides should be the same object there: that saves time.
 */
export function compareSides(from: ComparedSide, to: ComparedSide): ComparedSides {
  const unreadable = [...unreadableIn(from), ...unreadableIn(to)];
  const without = new Set(unreadable.map(({ file }) => file));
  const doubtful = [...doubtfulIn(from, to), ...doubtfulIn(to, from)].filter(({ file }) => !without.has(file));
  const skipped = new Set([...without, ...doubtful.map(({ file }) => file)]);
  const compared = ({ documents }: ComparedSide): PlanDocument[] => [...documents].flatMap(([file, document]) => (isRead(document) && !skipped.has(file) ? [document] : []));
  const old = versionOf(compared(from));
  return { changes: diffVersions(old, versionOf(compared(to), old)), left: [...unreadable, ...doubtful] };
}

function unreadableIn({ name, documents }: ComparedSide): LeftOut[] {
  return [...documents].flatMap(([file, document]) => (isRead(document) ? [] : [{ file, version: name, why: document }]));
}

/** Broken or of no known kind, and not the same on the other side. */
function doubtfulIn({ name, documents }: ComparedSide, other: ComparedSide): LeftOut[] {
  return [...documents].flatMap(([file, document]): LeftOut[] => {
    if (!isRead(document) || other.documents.get(file) === document) return [];
    if (document.yaml.broken.length > 0) return [{ file, version: name, why: 'broken' }];
    return document.kind === undefined ? [{ file, version: name, why: 'kind' }] : [];
  });
}

function isRead(document: PlanDocument | Unread): document is PlanDocument {
  return typeof document !== 'string';
}
