import { runSuites } from './run-suites';

/** Called by VS Code inside its Node extension host, in a folder that is not trusted. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./restricted.test');
  await runSuites(mocha, Mocha.reporters.Base);
}
