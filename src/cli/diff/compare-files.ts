import type { Change, Side } from '../../core/diff/change';
import { readDocument, readDocumentBeside, type PlanDocument } from '../../core/model/document';
import { compareSides, type ComparedSide, type ComparedSides } from '../../features/comparison/compare-sides';
import type { Unread } from '../../features/comparison/left-out';
import type { SideFiles } from './side-files';

/**
 * Places are paths from the current folder. A document that both sides have with the same text is read once; one that
 * this copy of the repository lacks, and whose content is the same on both sides, has not changed.
 */
export function compareFiles(from: SideFiles, to: SideFiles): ComparedSides {
  const before = documentsOf(from, to, new Map());
  const after = documentsOf(to, from, before);
  const { changes, left } = compareSides({ name: from.name, documents: before }, { name: to.name, documents: after });
  return { changes: changes.map((change) => placed(change, from, to)), left };
}

type Documents = ComparedSide['documents'];

function documentsOf({ files }: SideFiles, other: SideFiles, known: Documents): Documents {
  const changed = [...files].filter(([file, { hash }]) => hash === undefined || hash !== other.files.get(file)?.hash);
  return new Map(changed.map(([file, { text, unread }]) => [file, unread ?? documentOf(file, text, known.get(file))]));
}

function documentOf(file: string, text: string, known: PlanDocument | Unread | undefined): PlanDocument {
  if (typeof known !== 'object') return readDocument(file, text);
  return known.text === text ? known : readDocumentBeside(file, text, known);
}

function placed(change: Change, from: SideFiles, to: SideFiles): Change {
  return { ...change, from: change.from && inFolder(change.from, from.folder), to: change.to && inFolder(change.to, to.folder) };
}

function inFolder(side: Side, folder: string): Side {
  return folder === '' ? side : { ...side, uri: `${folder}/${side.uri}` };
}
