import { suiteMark } from './suite-output';

/** Runs what was described so far; rejects where a test fails, which makes VS Code exit with 1. */
export async function runSuites(mocha: Mocha, Base: typeof Mocha.reporters.Base): Promise<void> {
  Base.consoleLog = printMarked;
  const stats = await finished(mocha);
  printMarked(`${stats.passes} passed, ${stats.failures} failed, ${stats.pending} skipped`);
  if (stats.failures > 0) throw new Error(`${stats.failures} failed`);
  if (stats.passes === 0) throw new Error('no test ran');
}

function finished(mocha: Mocha): Promise<Mocha.Stats> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run(() => (runner.stats ? resolve(runner.stats) : reject(new Error('mocha counted nothing'))));
  });
}

/** Values are filled in here: on the way to test/host only whole lines keep their mark. */
function printMarked(template: unknown = '', ...values: unknown[]): void {
  const remaining = [...values];
  const text = String(template).replace(/%[sd]/g, () => String(remaining.shift()));
  for (const line of text.split('\n')) console.log(`${suiteMark}${line}`);
}
