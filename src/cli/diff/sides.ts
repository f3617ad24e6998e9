import { statSync } from 'node:fs';
import * as path from 'node:path';
import { CONFIG_FILE_NAME, DOCUMENT_NAME, readConfig } from '../../core/config';
import { decodeUtf8 } from '../../core/text/decode';
import { matchesGlob } from '../../core/text/glob';
import { commitOf, filesAt } from '../git/revision';
import { nearestConfig } from '../lint/config-file';
import { discover, shownPath } from '../lint/discover';
import { readText } from '../lint/read-text';
import type { Host } from '../host';

/** One of the two sides that are compared. */
export interface SideFiles {
  /** As people are told it. */
  readonly name: string;
  /** The planning documents of the workspace by path from its root, with `/`; undefined where there is no text to read. */
  readonly files: ReadonlyMap<string, string | undefined>;
}

/** Both sides; two folders where both names are folders, else revisions, of which the second may be the working tree. */
export function readSides(from: string, to: string | undefined, workingTree: string, { cwd, env }: Host): { readonly from: SideFiles; readonly to: SideFiles } {
  if (to !== undefined && isFolder(path.resolve(cwd, from)) && isFolder(path.resolve(cwd, to))) {
    return { from: folderSide(path.resolve(cwd, from), from), to: folderSide(path.resolve(cwd, to), to) };
  }
  const config = nearestConfig(cwd);
  const root = config === undefined ? cwd : path.dirname(config);
  const revision = (name: string): SideFiles => revisionSide(name, { cwd: root, env });
  return { from: revision(from), to: to === undefined ? folderSide(root, workingTree) : revision(to) };
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
}

function folderSide(folder: string, name: string): SideFiles {
  const { workspaces } = discover({ paths: [folder], cwd: folder, config: undefined });
  const found = workspaces.flatMap(({ files }) => files);
  const ignored = ignoredBy(readText(path.join(folder, CONFIG_FILE_NAME)).text);
  return { name, files: new Map(found.map((file) => [shownPath(file.path, folder), file.path] as const).filter(([shown]) => !ignored(shown)).map(([shown, file]) => [shown, readText(file).text])) };
}

function revisionSide(name: string, folder: { readonly cwd: string; readonly env: Host['env'] }): SideFiles {
  const files = filesAt(commitOf(name, folder), folder, (file) => isSearched(file) && (DOCUMENT_NAME.test(file) || file === CONFIG_FILE_NAME));
  const texts = new Map(files.map(({ path: file, bytes }) => {
    const { text, problem } = decodeUtf8(bytes);
    return [file, problem ? undefined : text];
  }));
  const ignored = ignoredBy(texts.get(CONFIG_FILE_NAME));
  return { name, files: new Map([...texts].filter(([file]) => file !== CONFIG_FILE_NAME && !ignored(file))) };
}

/** As `lint` has it: other people's code, and what tools keep in folders with a dot, is not searched. */
function isSearched(file: string): boolean {
  return !/(^|\/)(node_modules|\.[^/]*)\//.test(file);
}

function ignoredBy(config: string | undefined): (file: string) => boolean {
  const patterns = config === undefined ? [] : readConfig(CONFIG_FILE_NAME, config, { language: 'en', today: '' }).config.ignore;
  return (file) => patterns.some((pattern) => matchesGlob(file, pattern));
}
