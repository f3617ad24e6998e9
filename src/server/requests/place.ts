import type { Position } from 'vscode-languageserver-types';
import type { Snapshot } from '../../features/snapshot';
import type { RequestContext } from './request';

/** What every request about a place in a document sends. */
export interface PlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Undefined where the document is not known. */
export function snapshotAt({ textDocument, position }: PlaceParams, context: RequestContext): { readonly snapshot: Snapshot; readonly offset: number } | undefined {
  const snapshot = context.snapshot(textDocument.uri);
  return snapshot && { snapshot, offset: snapshot.document.lines.offset(position) };
}
