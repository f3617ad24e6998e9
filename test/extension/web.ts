import { runSuites } from './run-suites';

/** Called by VS Code inside its web worker extension host. */
export async function run(): Promise<void> {
  // Not imported above: mocha's file for browsers would put itself in the place of this module's exports.
  await import('mocha/mocha.mjs');
  mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: 'spec' });
  await import('./suites');
  await runSuites(mocha, Mocha.reporters.Base);
}
