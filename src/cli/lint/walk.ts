import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import * as path from 'node:path';
import { compareTexts } from '../../core/finding';
import { DOCUMENT_NAME } from '../../core/file-names';

/** A planning document on disk. `real` is its path without symbolic links: the same file has the same. */
export interface FoundFile {
  readonly path: string;
  readonly real: string;
}

/**
 * All planning documents in a folder and below, sorted by path. Symbolic links are followed after everything else, so
 * that a document that is also reached without them goes by its own path; none is there twice.
 */
export function walk(folder: string): FoundFile[] {
  const walker = new Walker(realPath(folder));
  walker.visit(folder);
  return walker.files.sort((a, b) => compareTexts(a.path, b.path));
}

class Walker {
  readonly files: FoundFile[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly top: string) {}

  visit(folder: string): void {
    const links: string[] = [];
    this.visitFolder(folder, this.top, links);
    // Links found behind links join the end of the list and are reached by the same loop.
    for (const link of links) this.visitLink(link, links);
  }

  private visitFolder(folder: string, real: string, links: string[]): void {
    if (!this.isNew(real)) return;
    for (const entry of this.entriesOf(folder, real)) {
      const entryPath = path.join(folder, entry.name);
      if (entry.isSymbolicLink()) links.push(entryPath);
      else if (entry.isDirectory()) this.visitInner(entryPath, path.join(real, entry.name), links);
      else this.addFile(entryPath, path.join(real, entry.name));
    }
  }

  private visitInner(folder: string, real: string, links: string[]): void {
    if (!isSkipped(path.basename(folder))) this.visitFolder(folder, real, links);
  }

  private visitLink(link: string, links: string[]): void {
    const real = realPath(link);
    // A link to a folder around the whole search is a loop, even if it is one that would end.
    if (isInside(this.top, real)) return;
    if (isFolder(real)) this.visitInner(link, real, links);
    else this.addFile(link, real);
  }

  private addFile(file: string, real: string): void {
    if (DOCUMENT_NAME.test(file) && this.isNew(real)) this.files.push({ path: file, real });
  }

  /** A folder that may not be searched is listed itself, so that reading it tells why. */
  private entriesOf(folder: string, real: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareTexts(a.name, b.name));
    } catch {
      this.files.push({ path: folder, real });
      return [];
    }
  }

  private isNew(real: string): boolean {
    return this.seen.size < this.seen.add(real).size;
  }
}

/** Folders of tools, not of planners. */
function isSkipped(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

/** The path itself where a link leads nowhere. */
export function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}

export function isFolder(file: string): boolean {
  return kindOf(file) === 'folder';
}

/** What is at a path, links followed; a link that leads nowhere or in circles counts as a file, which reading will tell. */
export function kindOf(file: string): 'folder' | 'file' | undefined {
  try {
    return statSync(file).isDirectory() ? 'folder' : 'file';
  } catch {
    return lstatSync(file, { throwIfNoEntry: false }) ? 'file' : undefined;
  }
}

/** Is the path the folder or below it? Both absolute. */
export function isInside(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}
