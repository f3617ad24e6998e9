import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { runDesktopSuite } from './desktop';
import { runElectronSuite } from './electron';
import { inLanguage } from './language';
import { projectFolder } from './project';
import { runWebSuite } from './web';

/** `tsx test/host/run.ts HOST [FOLDER]`: runs the extension's tests inside VS Code. Exit 0: all passed. */
async function main([host = 'all', folder = defaultWorkspace]: string[]): Promise<void> {
  const names = host === 'all' ? ['desktop', 'restricted', 'web'] : [host];
  for (const name of names) {
    if ((await runHost(name, path.resolve(folder))) !== 0) process.exitCode = 1;
  }
}

const defaultWorkspace = path.join(projectFolder, 'test', 'extension', 'workspace');

const timeLimit = 300_000;

async function runHost(host: string, workspace: string): Promise<number> {
  process.stdout.write(`\n${inLanguage({ en: `Tests inside VS Code: ${host}`, de: `Tests in VS Code: ${host}` })}\n`);
  switch (host) {
    case 'desktop':
      return runDesktopSuite({ host, suite: bundledSuite(host), workspace, timeLimit });
    case 'restricted':
      return runDesktopSuite({ host, suite: bundledSuite(host), workspace, timeLimit, trust: 'restricted' });
    case 'web':
      return runWebSuite({ host, suite: bundledSuite(host), workspace, timeLimit });
    case 'electron':
      return runElectronSuite({ suite: bundledSuite('desktop'), workspace });
    default:
      throw new Error(`${host}: desktop | restricted | web | electron | all`);
  }
}

function bundledSuite(name: string): string {
  const file = path.join(projectFolder, 'dist', 'test', 'extension', `${name}.js`);
  if (!existsSync(file)) throw new Error(inLanguage({ en: `${file} is missing. Run npm run build first.`, de: `${file} fehlt. Zuerst npm run build ausführen.` }));
  return file;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
