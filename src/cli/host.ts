import type { Rule } from '../core/rules/rule';

/** Where a command reads and writes; process fits, and so do strings in a test. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Width of the terminal in characters. */
  readonly columns?: number;
}

/** What a command knows of the world around it. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current folder, absolute. */
  readonly cwd: string;
  /** The real day, YYYY-MM-DD; `--today` goes before it. */
  readonly today: string;
  /** How many threads may share the work; 1 means no workers. */
  readonly threads: number;
  /** The script of a worker: lint-worker. */
  readonly workerFile: string;
  /** Starts the language server on standard input and output; it ends the process itself. */
  startServer(): Promise<unknown>;
  /** Other rules than the shipped ones, for tests; functions cannot cross a thread, so they are run without workers. */
  readonly rules?: readonly Rule[];
}
