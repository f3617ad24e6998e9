import { runSuites } from './run-suites';

/** Called by VS Code inside its Node extension host. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suites');
  await import('./crash.test');
  await import('./comparison-cancel.test');
  await import('./comparison-git.test');
  await runSuites(mocha, Mocha.reporters.Base);
}
