import { inLanguage, type Text } from './language';

/** Runs the work and shows on standard error how long it takes, in place where there is a terminal. */
export async function step<T>(label: Text, work: () => Promise<T>): Promise<T> {
  const line = progressLine(inLanguage(label));
  try {
    const result = await work();
    line.end();
    return result;
  } catch (error) {
    line.end(inLanguage({ en: 'failed', de: 'fehlgeschlagen' }));
    throw error;
  }
}

function progressLine(label: string): { end(remark?: string): void } {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const timer = setInterval(() => showRunning(`${label} … ${seconds()}`), process.stderr.isTTY ? 500 : 15_000);
  return {
    end(remark) {
      clearInterval(timer);
      process.stderr.write(`${restartLine()}${label}: ${remark ? `${remark}, ` : ''}${seconds()}\n`);
    },
  };
}

function showRunning(line: string): void {
  process.stderr.write(process.stderr.isTTY ? `${restartLine()}${line}` : `${line}\n`);
}

function restartLine(): string {
  return process.stderr.isTTY ? '\r\x1b[K' : '';
}
