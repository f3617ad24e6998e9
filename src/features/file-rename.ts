import type { PlanDocument } from '../core/model/document';
import type { TextEdit } from '../core/text/range';
import type { ScalarNode } from '../core/yaml/node';
import { quoted, scalarSource } from '../core/yaml/quote';
import { filePathsIn } from './file-paths';
import { inStyleOf, pathFrom, readableUri } from './relative-path';
import { placeOfPart } from './rename/id-parts';
import type { Snapshot } from './snapshot';
import { fileNamed } from './workspace-file';
import { isBelow } from './workspace-root';

/** A file or folder that gets another name or place, by URI. */
export interface FileRename {
  readonly oldUri: string;
  readonly newUri: string;
}

/**
 * The edits, by the URI before the renaming, that keep every path in the documents leading where it leads now: to files
 * that are renamed, and from documents that move. A path out of the workspace is left as it is.
 */
export function editsForFileRenames(snapshots: readonly Snapshot[], renames: readonly FileRename[]): Map<string, readonly TextEdit[]> {
  const readable = renames.map(({ oldUri, newUri }) => ({ oldUri: withoutSlash(readableUri(oldUri)), newUri: withoutSlash(readableUri(newUri)) }));
  const edits = new Map<string, readonly TextEdit[]>();
  for (const snapshot of snapshots) {
    const ofDocument = filePathsIn(snapshot.document).flatMap((path) => editOf(snapshot, path, readable) ?? []);
    if (ofDocument.length > 0) edits.set(snapshot.document.uri, ofDocument);
  }
  return edits;
}

function editOf(snapshot: Snapshot, node: ScalarNode, renames: readonly FileRename[]): TextEdit | undefined {
  const { document } = snapshot;
  const written = String(node.value);
  const named = fileNamed(snapshot, written);
  if (named === undefined) return undefined;
  const [file, target, root] = [readableUri(document.uri), readableUri(named), readableUri(snapshot.root)];
  const [newFile, newTarget] = [renamed(file, renames), renamed(target, renames)];
  if (newFile === file && newTarget === target) return undefined;
  const path = pathFrom(newFile, newTarget, root);
  return path === undefined || path === pathFrom(file, target, root) ? undefined : replacePath(document, node, inStyleOf(written, path));
}

/** In the quotes that it has, or without any, where the new path may stand like that. */
export function replacePath(document: PlanDocument, node: ScalarNode, path: string): TextEdit {
  const place = placeOfPart(document, node, 0, String(node.value).length);
  const isAsWritten = node.style === 'quoted' ? !/["'\\]/.test(path) : isPlain(path);
  if (place && isAsWritten) return { ...place, text: path };
  return { start: node.start, end: node.end, text: node.style === 'quoted' ? quoted(path) : scalarSource(path) };
}

/** Steps upwards mean nothing to YAML. */
function isPlain(path: string): boolean {
  const rest = path.replace(/^(?:\.\.?\/)+/, '');
  return scalarSource(rest) === rest;
}

/** The renaming that says most of the URI counts: of a file more than of the folder that it is in. */
function renamed(uri: string, renames: readonly FileRename[]): string {
  let longest: FileRename | undefined;
  for (const rename of renames) {
    if ((uri === rename.oldUri || isBelow(uri, rename.oldUri)) && rename.oldUri.length > (longest?.oldUri.length ?? -1)) longest = rename;
  }
  return longest ? longest.newUri + uri.slice(longest.oldUri.length) : uri;
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}
