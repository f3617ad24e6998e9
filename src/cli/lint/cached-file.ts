import { hashOf, type CachedFile } from './cache-store';
import type { Checked, JobFile, LintFinding, PlanFigure } from './job';
import { readBytes } from './read-text';

export interface ReadFile {
  readonly file: JobFile;
  /** In its job. */
  readonly position: number;
  readonly hash: string;
}

/** By path in the workspace. */
export type CachedFiles = Readonly<Record<string, CachedFile>>;

/** Reads a file once, so that what is checked is what was hashed. */
export function readFile(file: JobFile, position: number): ReadFile {
  const read = file.bytes ? { bytes: file.bytes } : readBytes(file.path);
  const content = read.bytes ?? `unreadable: ${read.code}`;
  const hash = hashOf(JSON.stringify([file.shown, file.inWorkspace]), content);
  return { hash, position, file: read.bytes ? { ...file, bytes: read.bytes } : file };
}

/** Is anything asked of the file that was not found out about this very content? */
export function isUnknown({ file, hash }: ReadFile, cached: CachedFiles): boolean {
  const known = cached[file.inWorkspace];
  return known?.hash !== hash || (file.wanted && !known.wanted);
}

/** Do findings of the file lead to a place in one of these, named as people are told them? */
export function pointsInto(others: ReadonlySet<string>, { file }: ReadFile, cached: CachedFiles): boolean {
  const findings = cached[file.inWorkspace]?.findings ?? [];
  return findings.some(({ related }) => related.some(({ uri }) => others.has(uri)));
}

export function cachedFiles(read: readonly ReadFile[], { findings, figures }: Checked): CachedFiles {
  const ofFile = new Map(read.map(({ file }) => [file.shown, { findings: [] as LintFinding[], figures: [] as PlanFigure[] }]));
  for (const finding of findings) ofFile.get(finding.uri)?.findings.push(finding);
  for (const figure of figures) ofFile.get(figure.uri)?.figures.push(figure);
  return Object.fromEntries(read.map(({ file, hash }) => [file.inWorkspace, { hash, wanted: file.wanted, findings: [], figures: [], ...ofFile.get(file.shown) }]));
}
