import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { compareFindings, compareTexts } from '../../core/finding';
import type { Host } from '../host';
import type { Checked, CheckedJob, Job, JobFile, JobSummary } from './job';
import { Queue } from './queue';
import { Share } from './share';

/**
 * Checks all files of a job and returns what is known then, findings by file, place, rule. Where the work is worth it, threads share
 * it: each takes the next file as soon as it is done with one, tells the others what it has read, and then checks it.
 *
 * @param onRead told how many files are read or being read
 */
export async function runJob(job: Job, host: Host, onRead: (files: number) => void = () => undefined): Promise<CheckedJob> {
  const queue = Queue.of(job.files.length);
  const workers = startWorkers(job, queue, host);
  try {
    const share = new Share(job, host.rules);
    for (let index = queue.next(); index !== undefined; index = queue.next()) {
      share.read(index);
      onRead(queue.given);
    }
    return await finish(share, workers);
  } finally {
    for (const { worker } of workers) void worker.terminate();
  }
}

/** Parts of a job, or jobs, as one. */
export function inOrder(parts: readonly Checked[]): Checked {
  return {
    findings: parts.flatMap(({ findings }) => findings).sort(compareFindings),
    figures: parts.flatMap(({ figures }) => figures).sort((a, b) => compareTexts(a.uri, b.uri)),
  };
}

async function finish(share: Share, workers: readonly StartedWorker[]): Promise<CheckedJob> {
  const read = await Promise.all(workers.map(({ summaries }) => summaries));
  const own = share.summaries();
  const checked = workers.map(({ worker }, index) => {
    const answer = reply<Checked>(worker);
    worker.postMessage([own, ...read.filter((_, other) => other !== index)].flat());
    return answer;
  });
  const here = share.check(read.flat());
  return { ...inOrder([here, ...(await Promise.all(checked))]), summaries: [...own, ...read.flat()] };
}

/** Trees of documents live as long as the job: with more room for what is young, fewer of them are copied about. */
const ROOM_FOR_TREES = { maxYoungGenerationSizeMb: 192 };

interface StartedWorker {
  readonly worker: Worker;
  readonly summaries: Promise<JobSummary[]>;
}

function startWorkers(job: Job, queue: Queue, host: Host): StartedWorker[] {
  const threads = host.rules || !isWorthWorkers(job.files) ? 1 : Math.min(host.threads, MOST_THREADS);
  return Array.from({ length: threads - 1 }, () => {
    const worker = new Worker(host.workerFile, { workerData: { job, memory: queue.memory }, resourceLimits: ROOM_FOR_TREES });
    const summaries = reply<JobSummary[]>(worker);
    // Awaited once this thread has read its own share; should that fail first, one error is enough.
    summaries.catch(() => undefined);
    return { worker, summaries };
  });
}

const MOST_THREADS = 8;

/** A worker needs about as long to start as a thread needs to read this much. */
const BYTES_WORTH_WORKERS = 200_000;

function isWorthWorkers(files: readonly JobFile[]): boolean {
  if (files.length < 2) return false;
  let bytes = 0;
  for (const file of files) {
    bytes += sizeOf(file.path);
    if (bytes >= BYTES_WORTH_WORKERS) return true;
  }
  return false;
}

/** Zero where there is nothing to read; reading will say so. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/** The next message of a worker. */
function reply<Message>(worker: Worker): Promise<Message> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a worker ended before it was done (exit code ${code})`)));
  });
}
