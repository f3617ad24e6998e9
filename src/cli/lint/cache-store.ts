import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { DocumentSummary } from '../../core/model/summary';
import { replaceFile } from '../write-file';
import type { LintFinding, PlanFigure } from './job';

/** What was found out about one file. */
export interface CachedFile {
  /** Of its content and of the paths that it is known by. */
  readonly hash: string;
  /** Were its findings wanted? */
  readonly wanted: boolean;
  readonly findings: readonly LintFinding[];
  readonly figures: readonly PlanFigure[];
}

export interface CachedWorkspace {
  /** Of everything that is the same for all files: version, configuration, language, day. */
  readonly key: string;
  /** Of the summaries that the findings rest on. */
  readonly summaries: string;
  /** By path in the workspace. */
  readonly files: Readonly<Record<string, CachedFile>>;
}

/** By path in the workspace; files that could not be read have none. */
export type CachedSummaries = Readonly<Record<string, DocumentSummary>>;

/**
 * The cache of one workspace. Each file begins with the hash of the rest, so that what was cut off, edited or half
 * written is no cache; whatever goes wrong, there is simply none.
 */
export class CacheStore {
  private readonly folder: string;

  constructor(root: string) {
    this.folder = path.join(root, CACHE_FOLDER);
  }

  readWorkspace(key: string): CachedWorkspace | undefined {
    const workspace = this.read(FINDINGS)?.content as CachedWorkspace | undefined;
    return workspace?.key === key ? workspace : undefined;
  }

  /** Those that a workspace rests on, unless others lie there. */
  readSummaries(hash: string): CachedSummaries | undefined {
    const read = this.read(SUMMARIES);
    return read?.hash === hash ? (read.content as CachedSummaries) : undefined;
  }

  /** Gives the hash that they can be read by; undefined where they cannot be kept as they are. */
  writeSummaries(summaries: CachedSummaries): string | undefined {
    const json = exactJson(summaries);
    return json === undefined ? undefined : this.write(SUMMARIES, json);
  }

  writeWorkspace(workspace: CachedWorkspace): void {
    this.write(FINDINGS, JSON.stringify(workspace));
  }

  private read(name: string): { readonly hash: string; readonly content: unknown } | undefined {
    try {
      if (this.isForeign()) return undefined;
      const text = readFileSync(path.join(this.folder, name), 'utf8');
      const hash = text.slice(0, HASH_LENGTH);
      const content = text.slice(HASH_LENGTH + 1);
      return hashOf(content) === hash ? { hash, content: JSON.parse(content) as unknown } : undefined;
    } catch {
      return undefined;
    }
  }

  private write(name: string, content: string): string {
    const hash = hashOf(content);
    try {
      if (this.isForeign()) return hash;
      mkdirSync(this.folder, { recursive: true });
      const ignore = path.join(this.folder, '.gitignore');
      if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
      replaceFile(path.join(this.folder, name), `${hash}\n${content}`);
    } catch {
      // A folder that cannot be written to has no cache; the result is the same.
    }
    return hash;
  }

  /** A link could lead out of the repository that somebody only wants to have checked. */
  private isForeign(): boolean {
    return lstatSync(this.folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  }
}

/**
 * JSON that reads back as what was written; undefined where a number such as `.inf` would become null.
 *
 * @param without key to leave out wherever it stands
 */
export function exactJson(value: unknown, without?: string): string | undefined {
  let isExact = true;
  const json = JSON.stringify(value, (key, inner: unknown) => {
    if (typeof inner === 'number' && !Number.isFinite(inner)) isExact = false;
    return key === without ? undefined : inner;
  });
  return isExact ? json : undefined;
}

const CACHE_FOLDER = '.planwerk-cache';
const FINDINGS = 'findings.json';
const SUMMARIES = 'summaries.json';
const HASH_LENGTH = 64;

export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
