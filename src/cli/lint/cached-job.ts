import { statSync } from 'node:fs';
import { version } from '../../../package.json';
import { ruleFailed } from '../../core/rules/internal/rule-failed';
import type { Settings } from '../../core/settings';
import type { Host } from '../host';
import { cachedFiles, isUnknown, pointsInto, readFile, type CachedFiles, type ReadFile } from './cached-file';
import { CacheStore, exactJson, hashOf, type CachedSummaries, type CachedWorkspace } from './cache-store';
import type { Checked, Job, JobFile, JobSummary } from './job';
import { inOrder, runJob } from './run-job';
import { Share } from './share';
import { summaryChange } from './summary-change';

/**
 * The same as `runJob`, but what is known from an earlier run is not found out again. A finding rests on the text of its
 * document, on the summaries of the others, the configuration, the language, the day, and Planwerk itself; where one of
 * these is another, it is looked for anew. Where in another document something stands decides nothing, findings only
 * point there: where lines have moved, that concerns the edited document and those with findings that point into it.
 */
export async function runCached(job: Job, roots: readonly string[], host: Host): Promise<Checked> {
  const parts: Checked[] = [];
  for (const [index, folder] of roots.entries()) {
    const settings = job.workspaces[index];
    const files = job.files.filter(({ workspace }) => workspace === index).map((file) => ({ ...file, workspace: 0 }));
    if (settings) parts.push(await runWorkspace(files, settings, folder, host));
  }
  return inOrder(parts);
}

function runWorkspace(files: readonly JobFile[], settings: Settings, folder: string, host: Host): Promise<Checked> {
  const conditions = exactJson([version, buildOf(host), settings]);
  if (conditions === undefined) return runJob({ files, workspaces: [settings] }, host);
  return new CachedRun(hashOf(conditions), files.map(readFile), settings, new CacheStore(folder), host).checked();
}

/** Tells one build from another of the same version. */
function buildOf({ workerFile }: Host): string {
  const stats = statSync(workerFile, { throwIfNoEntry: false });
  return stats ? `${stats.size} ${stats.mtimeMs}` : '';
}

class CachedRun {
  private readonly job: Job;

  constructor(
    private readonly key: string,
    private readonly read: readonly ReadFile[],
    settings: Settings,
    private readonly store: CacheStore,
    private readonly host: Host,
  ) {
    this.job = { files: read.map(({ file }) => file), workspaces: [settings] };
  }

  async checked(): Promise<Checked> {
    const cached = this.store.readWorkspace(this.key);
    const known = cached && this.hasSameFiles(cached) ? this.checkUnknown(cached) : undefined;
    return known ?? this.checkAll();
  }

  private async checkAll(): Promise<Checked> {
    const { summaries, ...checked } = await runJob(this.job, this.host);
    if (isLasting(checked)) this.keep(this.writeSummaries(summaries), cachedFiles(this.read, checked));
    return checked;
  }

  /** Undefined where all are to be checked. */
  private checkUnknown(cached: CachedWorkspace): Checked | undefined {
    const unknown = this.read.filter((file) => isUnknown(file, cached.files));
    if (unknown.length === 0) return this.resultOf(cached.files);
    const before = this.store.readSummaries(cached.summaries);
    return before && this.checkSome(unknown, cached, before);
  }

  private checkSome(unknown: readonly ReadFile[], cached: CachedWorkspace, before: CachedSummaries): Checked | undefined {
    const share = new Share(this.job);
    const moved = readMoved(unknown, share, before);
    if (!moved) return undefined;
    const pointing = this.read.filter((file) => !unknown.includes(file) && pointsInto(moved, file, cached.files));
    for (const { position } of pointing) share.read(position);
    const again = [...unknown, ...pointing];
    const others = this.summariesBut(again, before);
    const checked = share.check(others);
    const files = { ...cached.files, ...cachedFiles(again, checked) };
    if (isLasting(checked)) this.keep(moved.size === 0 ? cached.summaries : this.writeSummaries([...share.summaries(), ...others]), files);
    return this.resultOf(files);
  }

  private hasSameFiles({ files }: CachedWorkspace): boolean {
    return Object.keys(files).length === this.read.length && this.read.every(({ file }) => Object.hasOwn(files, file.inWorkspace));
  }

  private resultOf(files: CachedFiles): Checked {
    const wanted = this.read.filter(({ file }) => file.wanted).flatMap(({ file }) => files[file.inWorkspace] ?? []);
    return inOrder(wanted);
  }

  private summariesBut(left: readonly ReadFile[], known: CachedSummaries): JobSummary[] {
    return this.read.flatMap((file) => {
      const summary = left.includes(file) ? undefined : known[file.file.inWorkspace];
      return summary ? [{ file: file.position, summary }] : [];
    });
  }

  private writeSummaries(summaries: readonly JobSummary[]): string | undefined {
    return this.store.writeSummaries(Object.fromEntries(summaries.map(({ file, summary }) => [this.read[file]?.file.inWorkspace ?? '', summary])));
  }

  /** @param summaries undefined where they could not be kept */
  private keep(summaries: string | undefined, files: CachedFiles): void {
    if (summaries !== undefined) this.store.writeWorkspace({ key: this.key, summaries, files });
  }
}

/** The files where places have moved, as people are told them; undefined where one tells the others something else than before. */
function readMoved(unknown: readonly ReadFile[], share: Share, before: CachedSummaries): ReadonlySet<string> | undefined {
  const moved = new Set<string>();
  for (const { file, position } of unknown) {
    const change = summaryChange(before[file.inWorkspace], share.read(position));
    if (change === 'meaning') return undefined;
    if (change === 'places') moved.add(file.shown);
  }
  return moved;
}

/** A check that has failed may not fail the next time. */
function isLasting({ findings }: Checked): boolean {
  return !findings.some(({ rule }) => rule === ruleFailed.id);
}
