import { readFileSync } from 'node:fs';
import { append } from '../../core/model/append';
import { decodeUtf8 } from '../../core/text/decode';
import type { Host } from '../host';
import { fixText } from './fix-text';
import type { Checked, Job, JobFile, LintFinding } from './job';
import { runJob } from './run-job';

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
}

/** Applies the fixes of all wanted files in memory, again and again, since one fix may make room for the next. */
export async function fixJob(job: Job, host: Host): Promise<FixedJob> {
  const first = new Map<string, FixedFile>();
  let current = job;
  let checked = await runJob(job, host);
  let fixes = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const done = fixRound(current, checked, first);
    if (done.fixes === 0) break;
    fixes += done.fixes;
    current = done.job;
    checked = await runJob(current, host);
  }
  const files = [...first.values()].filter((file) => file.after !== file.beforeText);
  return { checked, files, fixes };
}

/** Two fixes that undo each other would go on for ever. */
const MOST_ROUNDS = 10;

function fixRound(job: Job, { findings }: Checked, fixed: Map<string, FixedFile>): { readonly job: Job; readonly fixes: number } {
  const fixable = new Map<string, LintFinding[]>();
  for (const finding of findings) if (finding.fix) append(fixable, finding.uri, finding);
  let fixes = 0;
  const files = job.files.map((file) => {
    const own = file.wanted ? fixable.get(file.shown) : undefined;
    if (!own) return file;
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
