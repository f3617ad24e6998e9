import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { append } from '../../core/model/append';
import { decodeUtf8 } from '../../core/text/decode';
import type { Host } from '../host';
import { fixText } from './fix-text';
import type { Checked, Job, JobFile, LintFinding } from './job';
import { runJob } from './run-job';
import { isInside, realPath } from './walk';

/** A file that fixes have changed, not yet written. */
export interface FixedFile {
  readonly path: string;
  readonly shown: string;
  readonly before: Uint8Array;
  readonly beforeText: string;
  readonly after: string;
}

export interface FixedJob {
  /** What is left once the fixes are made. */
  readonly checked: Checked;
  readonly files: readonly FixedFile[];
  readonly fixes: number;
  /** Files with fixes that are left alone, since a link leads to them out of the workspace and of the current folder. */
  readonly outside: readonly string[];
}

/** Applies the fixes of all wanted files in memory, again and again, since one fix may make room for the next. */
export async function fixJob(job: Job, host: Host): Promise<FixedJob> {
  const first = new Map<string, FixedFile>();
  let checked = await runJob(job, host);
  const outside = new Set<string>();
  const isOutside = (file: JobFile): boolean => {
    if (leadsOut(file, host.cwd)) outside.add(file.shown);
    return outside.has(file.shown);
  };
  let current = job;
  let fixes = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const done = fixRound(current, checked, first, isOutside);
    if (done.fixes === 0) break;
    fixes += done.fixes;
    current = done.job;
    checked = await runJob(current, host);
  }
  const files = [...first.values()].filter((file) => file.after !== file.beforeText);
  return { checked, files, fixes, outside: [...outside] };
}

/** Two fixes that undo each other would go on for ever. */
const MOST_ROUNDS = 10;

function fixRound(job: Job, { findings }: Checked, fixed: Map<string, FixedFile>, isOutside: (file: JobFile) => boolean): { readonly job: Job; readonly fixes: number } {
  const fixable = new Map<string, LintFinding[]>();
  for (const finding of findings) if (finding.fix) append(fixable, finding.uri, finding);
  let fixes = 0;
  const files = job.files.map((file) => {
    const own = file.wanted ? fixable.get(file.shown) : undefined;
    if (!own || isOutside(file)) return file;
    const known = fixed.get(file.shown) ?? unfixed(file);
    const { text, fixes: made } = fixText(known.after, own);
    if (text === known.after) return file;
    fixes += made;
    fixed.set(file.shown, { ...known, after: text });
    return { ...file, bytes: Buffer.from(text, 'utf8') };
  });
  return { job: { ...job, files }, fixes };
}

function unfixed({ path, shown, bytes }: JobFile): FixedFile {
  const before = bytes ?? readFileSync(path);
  const { text } = decodeUtf8(before);
  return { path, shown, before, beforeText: text, after: text };
}

function leadsOut({ path, inWorkspace }: JobFile, cwd: string): boolean {
  const real = realPath(path);
  const root = resolve(path, ...inWorkspace.split('/').map(() => '..'));
  return ![root, cwd].some((folder) => isInside(real, realPath(folder)));
}
