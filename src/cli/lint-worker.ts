import { parentPort, workerData } from 'node:worker_threads';
import type { Job, JobSummary } from './lint/job';
import { Queue } from './lint/queue';
import { Share } from './lint/share';

/** One of several threads over the same job: see lint/run-job.ts for the conversation. */
function work(port: NonNullable<typeof parentPort>, { job, memory }: { job: Job; memory: SharedArrayBuffer }): void {
  const share = new Share(job);
  const queue = new Queue(memory, job.files.length);
  for (let index = queue.next(); index !== undefined; index = queue.next()) share.read(index);
  port.once('message', (others: JobSummary[]) => {
    port.postMessage(share.check(others));
    port.close();
  });
  port.postMessage(share.summaries());
}

if (parentPort) work(parentPort, workerData as { job: Job; memory: SharedArrayBuffer });
