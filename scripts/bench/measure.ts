import { spawn, spawnSync } from 'node:child_process';

/** Milliseconds of wall-clock time that the work takes. */
export function time(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export interface Pair {
  readonly own: number;
  readonly floor: number;
}

/** Medians of both works, run in turn so that a busy machine slows both; the first rounds only warm up. */
export function compare(own: () => number, floor: () => number, rounds: number, warmUp = 1): Pair {
  const measured: Pair[] = [];
  for (let round = 0; round < rounds + warmUp; round++) measured.push({ floor: floor(), own: own() });
  const counted = measured.slice(warmUp);
  return { own: median(counted.map((pair) => pair.own)), floor: median(counted.map((pair) => pair.floor)) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

export interface Ran {
  readonly milliseconds: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a Node script to its end as a process of its own. */
export function runScript(script: string, args: readonly string[]): Ran {
  const start = process.hrtime.bigint();
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { milliseconds: Number(process.hrtime.bigint() - start) / 1e6, stdout, stderr };
}

/** Milliseconds from starting a language server on stdio to its reply to `initialize`. */
export function startServer(script: string): Promise<number> {
  const start = process.hrtime.bigint();
  const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  return new Promise((resolve, reject) => {
    let received = '';
    server.stdout.on('data', (chunk: Buffer) => {
      received += chunk.toString();
      if (!/"id":1/.test(received)) return;
      resolve(Number(process.hrtime.bigint() - start) / 1e6);
      server.kill();
    });
    server.on('exit', () => reject(new Error(`${script} ended before it answered: ${received}`)));
  });
}
