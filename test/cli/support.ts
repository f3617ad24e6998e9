import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Host } from '../../src/cli/host';
import { run } from '../../src/cli/run';

export interface Call {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  /** Is standard output a terminal? */
  readonly terminal?: boolean;
  readonly host?: Partial<Host>;
}

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, with strings for streams, on a fixed day and in English. */
export async function planwerk(argv: readonly string[], { cwd = tmpdir(), stdin = '', terminal = false, host = {} }: Call = {}): Promise<Answer> {
  const out: string[] = [];
  const err: string[] = [];
  const streams = {
    stdin: (async function* () { yield Buffer.from(stdin); })(),
    stdout: { write: (text: string) => out.push(text), isTTY: terminal },
    stderr: { write: (text: string) => err.push(text) },
  };
  const code = await run(argv, streams, { env: {}, cwd, today: '2026-06-30', threads: 1, workerFile: 'none', startServer: () => Promise.reject(new Error('no server in this test')), ...host });
  return { code, stdout: out.join(''), stderr: err.join('') };
}

/** A folder with these files, gone after the tests; a name that ends in a slash is an empty folder. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'planwerk-cli-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(file, content);
  }
  return folder;
}

const folders: string[] = [];

// No hook: where files run side by side, a process loads this module once and runs many of them.
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A plan without findings, in the language of the test. */
export function plan(id: string, content = ''): string {
  return `planwerk: 1\nkind: plan\nid: ${id}\ntitle: Plan\nlanguage: de\n${content}`;
}
