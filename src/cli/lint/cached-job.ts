import { statSync } from 'node:fs';
import { version } from '../../../package.json';
import { ruleFailed } from '../../core/rules/internal/rule-failed';
import type { Settings } from '../../core/settings';
import type { Host } from '../host';
import { CacheStore, exactJson, hashOf, type CachedFile, type CachedSummaries, type CachedWorkspace } from './cache-store';
import type { Checked, Job, JobFile, JobSummary } from './job';
import { readBytes } from './read-text';
import { inOrder, runJob } from './run-job';
import { Share } from './share';

/**
 * The same as `runJob`, but what is known from an earlier run is not found out again. A finding rests on the text of its
 * document, on the summaries of the others, the configuration, the language, the day, and Planwerk itself; where one of
 * these is another, it is looked for anew.
 */
export async function runCached(job: Job, roots: readonly string[], host: Host): Promise<Checked> {
  const parts: Checked[] = [];
  for (const [index, folder] of roots.entries()) {
    const settings = job.workspaces[index];
    const files = job.files.filter(({ workspace }) => workspace === index).map((file) => ({ ...file, workspace: 0 }));
    if (settings) parts.push(await new CachedRun(files, settings, new CacheStore(folder), host).checked());
  }
  return inOrder(parts);
}

interface ReadFile {
  readonly file: JobFile;
  readonly hash: string;
}

class CachedRun {
  private readonly key: string;
  private readonly read: readonly ReadFile[];

  constructor(files: readonly JobFile[], private readonly settings: Settings, private readonly store: CacheStore, private readonly host: Host) {
    this.key = hashOf(JSON.stringify([version, buildOf(host), settings]));
    this.read = files.map(readFile);
  }

  async checked(): Promise<Checked> {
    const cached = this.store.readWorkspace(this.key);
    if (!cached || !this.hasSameFiles(cached)) return this.checkAll();
    const changed = this.read.filter(({ file, hash }) => {
      const known = cached.files[file.inWorkspace];
      return known?.hash !== hash || (file.wanted && !known.wanted);
    });
    if (changed.length === 0) return this.resultOf(cached.files);
    return this.checkSome(changed, cached) ?? this.checkAll();
  }

  private async checkAll(): Promise<Checked> {
    const { summaries, ...checked } = await runJob({ files: this.read.map(({ file }) => file), workspaces: [this.settings] }, this.host);
    const byPath = Object.fromEntries(summaries.map(({ file, summary }) => [this.read[file]?.file.inWorkspace ?? '', summary]));
    const files = cachedFiles(this.read, checked);
    const written = isLasting(checked) ? this.store.writeSummaries(byPath) : undefined;
    if (written !== undefined) this.store.writeWorkspace({ key: this.key, summaries: written, files });
    return checked;
  }

  /** Undefined where what others may know of the changed files is not what it was. */
  private checkSome(changed: readonly ReadFile[], cached: CachedWorkspace): Checked | undefined {
    const known = this.store.readSummaries(cached.summaries);
    if (!known) return undefined;
    const files = this.read.map(({ file }) => file);
    const share = new Share({ files, workspaces: [this.settings] });
    const positions = new Set(changed.map(({ file }) => files.indexOf(file)));
    for (const position of positions) share.read(position);
    if (!isSame(share.summaries(), known, changed, files)) return undefined;
    const checked = share.check(othersOf(known, files, positions));
    const merged = { ...cached.files, ...cachedFiles(changed, checked) };
    if (isLasting(checked)) this.store.writeWorkspace({ ...cached, files: merged });
    return this.resultOf(merged);
  }

  private hasSameFiles({ files }: CachedWorkspace): boolean {
    return Object.keys(files).length === this.read.length && this.read.every(({ file }) => Object.hasOwn(files, file.inWorkspace));
  }

  private resultOf(files: Readonly<Record<string, CachedFile>>): Checked {
    const wanted = this.read.filter(({ file }) => file.wanted).flatMap(({ file }) => files[file.inWorkspace] ?? []);
    return inOrder(wanted);
  }
}

/** Reads each file once, so that what is checked is what was hashed. */
function readFile(file: JobFile): ReadFile {
  const read = file.bytes ? { bytes: file.bytes } : readBytes(file.path);
  const content = read.bytes ?? `unreadable: ${read.code}`;
  const hash = hashOf(JSON.stringify([file.shown, file.inWorkspace]), content);
  return { hash, file: read.bytes ? { ...file, bytes: read.bytes } : file };
}

/** Tells one build from another of the same version. */
function buildOf({ workerFile }: Host): string {
  const stats = statSync(workerFile, { throwIfNoEntry: false });
  return stats ? `${stats.size} ${stats.mtimeMs}` : '';
}

function cachedFiles(read: readonly ReadFile[], { findings, figures }: Checked): Record<string, CachedFile> {
  const files = new Map(read.map(({ file, hash }) => [file.shown, { path: file.inWorkspace, cached: { hash, wanted: file.wanted, findings: [] as Checked['findings'][number][], figures: [] as Checked['figures'][number][] } }]));
  for (const finding of findings) files.get(finding.uri)?.cached.findings.push(finding);
  for (const figure of figures) files.get(figure.uri)?.cached.figures.push(figure);
  return Object.fromEntries([...files.values()].map(({ path, cached }) => [path, cached]));
}

function isSame(summaries: readonly JobSummary[], known: CachedSummaries, changed: readonly ReadFile[], files: readonly JobFile[]): boolean {
  const now = new Map(summaries.map(({ file, summary }) => [files[file]?.inWorkspace, summary]));
  return changed.every(({ file }) => {
    const [one, other] = [now.get(file.inWorkspace), known[file.inWorkspace]];
    return one === undefined || other === undefined ? one === other : exactJson(one) === JSON.stringify(other);
  });
}

function othersOf(known: CachedSummaries, files: readonly JobFile[], changed: ReadonlySet<number>): JobSummary[] {
  return files.flatMap(({ inWorkspace }, file) => {
    const summary = changed.has(file) ? undefined : known[inWorkspace];
    return summary ? [{ file, summary }] : [];
  });
}

/** A check that has failed may not fail the next time. */
function isLasting({ findings }: Checked): boolean {
  return !findings.some(({ rule }) => rule === ruleFailed.id);
}
