import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host } from './host';
import { run } from './run';

/** The edge: everything that the command line takes from the process that it runs in. */
const host: Host = {
  env: process.env,
  cwd: process.cwd(),
  today: isoDay(new Date()),
  threads: os.availableParallelism(),
  workerFile: path.join(__dirname, `lint-worker${path.extname(__filename)}`),
  startServer: () => import(pathToFileURL(serverFile()).href),
};

// Who pipes into a program that stops reading, such as head, has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), process, host).then((exitCode) => {
  process.exitCode = exitCode;
});

/** The day where the computer stands, not in Greenwich. */
function isoDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A program of its own, beside the bundled command line; in the sources it has its own folder. */
function serverFile(): string {
  return path.extname(__filename) === '.ts' ? path.join(__dirname, '..', 'server', 'main.node.ts') : path.join(__dirname, 'server.js');
}
