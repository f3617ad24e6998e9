import type { Change, Side } from '../../core/diff/change';
import { readDocument, type PlanDocument } from '../../core/model/document';
import { compareSides, type ComparedSides } from '../../features/comparison/compare-sides';
import type { SideFiles } from './sides';

/** Places are paths from the current folder. A document that both sides have with the same text is read once. */
export function compareFiles(from: SideFiles, to: SideFiles): ComparedSides {
  const before = documentsOf(from, new Map());
  const after = documentsOf(to, before);
  const { changes, left } = compareSides({ name: from.name, documents: before }, { name: to.name, documents: after });
  return { changes: changes.map((change) => placed(change, from, to)), left };
}

type Documents = ReadonlyMap<string, PlanDocument | undefined>;

function documentsOf({ files }: SideFiles, known: Documents): Documents {
  return new Map([...files].map(([file, text]) => [file, text === undefined ? undefined : documentOf(file, text, known.get(file))]));
}

function documentOf(file: string, text: string, known: PlanDocument | undefined): PlanDocument {
  return known?.text === text ? known : readDocument(file, text, known);
}

function placed(change: Change, from: SideFiles, to: SideFiles): Change {
  return { ...change, from: change.from && inFolder(change.from, from.folder), to: change.to && inFolder(change.to, to.folder) };
}

function inFolder(side: Side, folder: string): Side {
  return folder === '' ? side : { ...side, uri: `${folder}/${side.uri}` };
}
