import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeUtf8 } from '../core/text/decode';
import type { FileContent } from '../features/protocol';
import { isPlanningFile } from './closed-files';
import type { Disk } from './file-source';

/** The disk of this computer: URIs that begin with `file:`; there is nothing at others. */
export const diskFiles: Disk = {
  async list(folders) {
    const found: string[] = [];
    for (const folder of folders) {
      const path = pathOf(folder);
      if (path !== undefined) await new Search(found).visit(path, folder.replace(/\/+$/, ''));
    }
    return [...new Set(found)];
  },
  async read(uris) {
    const contents = await Promise.all(uris.map(readOne));
    return contents.flatMap((content) => content ?? []);
  },
};

/** Follows links, but reads no folder twice, so that links in circles come to an end. */
class Search {
  private readonly seen = new Set<string>();

  constructor(private readonly found: string[]) {}

  async visit(folder: string, uri: string): Promise<void> {
    const real = await realpath(folder).catch(() => folder);
    if (this.seen.has(real)) return;
    this.seen.add(real);
    for (const entry of await entriesOf(folder)) {
      const path = join(folder, entry.name);
      const entryUri = `${uri}/${encodedName(entry.name)}`;
      const isFolder = entry.isSymbolicLink() ? await isFolderAt(path) : entry.isDirectory();
      if (!isFolder && isPlanningFile(entryUri)) this.found.push(entryUri);
      if (isFolder && !isSkipped(entry.name)) await this.visit(path, entryUri);
    }
  }
}

/** What may not be searched, or is no folder, holds nothing. */
async function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}

async function isFolderAt(path: string): Promise<boolean> {
  return stat(path).then((stats) => stats.isDirectory(), () => false);
}

/** Other people's code, and what tools keep in folders with a dot. */
function isSkipped(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

/** As editors write it: what RFC 3986 allows in a path stays as it is, so that an open file goes by the same URI. */
function encodedName(name: string): string {
  return encodeURIComponent(name).replace(/%(24|26|2B|2C|3A|3B|3D|40)/g, decodeURIComponent);
}

async function readOne(uri: string): Promise<FileContent | undefined> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    // A pipe or a device would be waited for without end.
    if (!(await stat(path)).isFile()) return undefined;
    const { text, problem } = decodeUtf8(await readFile(path));
    return problem ? { uri, problem, code: problem } : { uri, text };
  } catch (error) {
    return unreadable(uri, error instanceof Error && 'code' in error ? String(error.code) : String(error));
  }
}

function unreadable(uri: string, code: string): FileContent | undefined {
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  return { uri, problem: code === 'EACCES' || code === 'EPERM' ? 'denied' : 'failed', code };
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
