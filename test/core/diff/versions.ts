import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type Document } from 'yaml';
import { diffVersions } from '../../../src/core/diff/diff';
import type { Change } from '../../../src/core/diff/change';
import { versionOf, type Version } from '../../../src/core/diff/version';
import { readDocument } from '../../../src/core/model/document';

/** Texts of planning documents by name. */
export type Files = ReadonlyMap<string, string>;

export function exampleFiles(name: string): Files {
  const folder = join(__dirname, '..', '..', '..', 'examples', name);
  return new Map(readdirSync(folder).filter((file) => file.endsWith('.plan.yaml')).sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

export function parseFiles(files: Files): Map<string, Document> {
  return new Map([...files].map(([name, text]) => [name, parseDocument(text)]));
}

export function version(files: Files): Version {
  return versionOf([...files].map(([name, text]) => readDocument(`file:///${name}`, text)));
}

export function diffFiles(before: Files, after: Files): Change[] {
  return diffVersions(version(before), version(after));
}

/** `kind document id`, sorted. */
export function namesOf(changes: readonly Pick<Change, 'kind' | 'document' | 'id'>[]): string[] {
  return changes.map(({ kind, document, id }) => `${kind} ${document} ${id}`).sort();
}
