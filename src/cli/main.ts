import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Text } from '../core/text/language';
import { message, type MessageData } from '../core/text/message';
import { cliTexts } from '../l10n/cli';
import type { Host } from './host';
import { languageOption, localeLanguage } from './language';
import { run } from './run';
import { exitCodes } from './session';

/** The edge: everything that the command line takes from the process that it runs in. */
function start(cwd: string): void {
  const host: Host = {
    env: process.env,
    cwd,
    today: isoDay(new Date()),
    threads: os.availableParallelism(),
    workerFile: path.join(__dirname, `lint-worker${path.extname(__filename)}`),
    startServer: () => import(pathToFileURL(serverFile()).href),
  };
  void run(process.argv.slice(2), process, host).then((exitCode) => {
    process.exitCode = exitCode;
  });
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Who pipes into a program that stops reading, such as head, has seen enough.
  if (error.code !== 'EPIPE') end(cliTexts.stdoutFailed, { code: error.code ?? error.message });
});
// Then there is nobody left to tell.
process.stderr.on('error', () => undefined);

const folder = currentFolder();
if (folder === undefined) end(cliTexts.noCurrentFolder);
else start(folder);

/** Undefined where somebody has deleted it. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

function end(text: Text, data: MessageData = {}): void {
  const language = languageOption(process.argv.slice(2)) ?? localeLanguage(process.env);
  process.stderr.write(`${message(text, language, data)}\n`);
  process.exit(exitCodes.wrongUse);
}

/** The day where the computer stands, not in Greenwich. */
function isoDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A program of its own, beside the bundled command line; in the sources it has its own folder. */
function serverFile(): string {
  return path.extname(__filename) === '.ts' ? path.join(__dirname, '..', 'server', 'main.node.ts') : path.join(__dirname, 'server.js');
}
