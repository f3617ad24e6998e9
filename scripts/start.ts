import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { startCodeServer, type CodeServer } from '../test/host/code-server';
import { inLanguage, type Text } from '../test/host/language';
import { projectFolder } from '../test/host/project';
import { checkEditor } from './check-editor';

/**
 * `npm start`: checks the examples, then serves a VS Code with the extension loaded and the examples open.
 * With `--check` it proves that the editor shows findings, and ends.
 */
async function main(): Promise<number> {
  const options = readOptions();
  if (options.help) return show(help);
  if (options.lang !== undefined) process.env['PLANWERK_LANG'] = options.lang;
  if (nodeMajor() < 20) return fail(nodeTooOld);
  if (!checkExamples(options.lang)) return fail(checkBroken);
  const server = await startCodeServer(serverOptions(options));
  return options.check ? checkAndStop(server) : serveUntilInterrupted(server);
}

const examples = path.join(projectFolder, 'examples');

interface StartOptions {
  check: boolean;
  help: boolean;
  port: number | undefined;
  lang: string | undefined;
}

function readOptions(): StartOptions {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      port: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) throw new Error(inLanguage(wrongPort));
  if (values.lang !== undefined && !['de', 'en'].includes(values.lang)) throw new Error(inLanguage(wrongLanguage));
  return { check: values.check, help: values.help, port, lang: values.lang };
}

function nodeMajor(): number {
  return parseInt(process.versions.node, 10);
}

/** Exit code 1 is no obstacle: the example for the first steps is there to have findings. */
function checkExamples(lang: string | undefined): boolean {
  process.stdout.write(`\n${inLanguage(checkingExamples)}\n\n`);
  const args = [path.join('dist', 'cli.js'), 'lint', 'examples', ...(lang === undefined ? [] : ['--lang', lang])];
  const { status } = spawnSync(process.execPath, args, { cwd: projectFolder, stdio: 'inherit' });
  process.stdout.write('\n');
  return status === 0 || status === 1;
}

function serverOptions(options: StartOptions) {
  const settings = options.lang === undefined ? {} : { 'planwerk.language': options.lang };
  return { folder: examples, extension: projectFolder, port: options.port, settings };
}

async function serveUntilInterrupted(server: CodeServer): Promise<number> {
  process.stdout.write(`\n${inLanguage(ready)}\n\n${server.url}/\n\n${inLanguage(howToEnd)}\n`);
  await interrupted();
  await server.dispose();
  return show(ended);
}

function interrupted(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    // npm does not pass on a signal that only npm was sent: then the shell between is gone, and with it the parent.
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && resolve(), 500).unref();
  });
}

async function checkAndStop(server: CodeServer): Promise<number> {
  try {
    process.stdout.write(`\n${server.url}/\n\n`);
    return (await checkEditor({ server, folder: examples, file: await firstSteps(), picture: 'start-check' })) ? 0 : 1;
  } finally {
    await server.dispose();
  }
}

async function firstSteps(): Promise<string> {
  const folder = path.join(examples, 'first-steps');
  const names = existsSync(folder) ? (await readdir(folder, { recursive: true })).sort() : [];
  const plan = names.find(name => /\.plan\.ya?ml$/.test(name));
  if (plan === undefined) throw new Error(inLanguage(noExample));
  return path.join(folder, plan);
}

function show(text: Text): number {
  process.stdout.write(`${inLanguage(text)}\n`);
  return 0;
}

function fail(text: Text): number {
  process.stderr.write(`${inLanguage(text)}\n`);
  return 1;
}

const help: Text = {
  en: `npm start -- [--check] [--port NUMBER] [--lang de|en]

Builds Planwerk, checks the examples and serves a VS Code in the browser with Planwerk loaded and the examples open.

  --check         prove that the editor shows findings, then end: exit code 0, or 1 with a picture
  --port NUMBER   serve on this port; without it on a free one
  --lang de|en    language of the findings; without it the language of the system

Example: npm start -- --port 8080 --lang de`,
  de: `npm start -- [--check] [--port NUMMER] [--lang de|en]

Baut Planwerk, prüft die Beispiele und stellt ein VS Code im Browser bereit, mit Planwerk geladen und den Beispielen geöffnet.

  --check         nachweisen, dass der Editor Befunde zeigt, und beenden: Exit-Code 0, oder 1 mit einem Bild
  --port NUMMER   auf diesem Port; ohne Angabe auf einem freien
  --lang de|en    Sprache der Befunde; ohne Angabe die Sprache des Systems

Beispiel: npm start -- --port 8080 --lang de`,
};

const nodeTooOld: Text = {
  en: `Planwerk needs Node.js 20 or newer; this is ${process.versions.node}. Install a newer Node.js and run the command again.`,
  de: `Planwerk braucht Node.js 20 oder neuer; hier läuft ${process.versions.node}. Eine neuere Version installieren und den Befehl wiederholen.`,
};

const wrongPort: Text = {
  en: '--port takes a number from 1 to 65535.',
  de: '--port erwartet eine Zahl von 1 bis 65535.',
};

const wrongLanguage: Text = {
  en: '--lang takes de or en.',
  de: '--lang erwartet de oder en.',
};

const checkingExamples: Text = {
  en: 'Checking the examples. examples/first-steps has mistakes on purpose.',
  de: 'Die Beispiele werden geprüft. examples/first-steps enthält Fehler mit Absicht.',
};

const checkBroken: Text = {
  en: 'The examples could not be checked. Run npm run build, then npm start again.',
  de: 'Die Beispiele ließen sich nicht prüfen. npm run build ausführen, danach npm start wiederholen.',
};

const ready: Text = {
  en: 'VS Code with Planwerk is ready. Open this address in a browser:',
  de: 'VS Code mit Planwerk ist bereit. Diese Adresse im Browser öffnen:',
};

const howToEnd: Text = { en: 'Ctrl+C ends it.', de: 'Strg+C beendet es.' };

const ended: Text = { en: 'VS Code is ended.', de: 'VS Code ist beendet.' };

const noExample: Text = {
  en: 'There is no planning document in examples/first-steps. Restore the folder and run the command again.',
  de: 'In examples/first-steps liegt kein Planungsdokument. Den Ordner wiederherstellen und den Befehl wiederholen.',
};

main().then(
  exitCode => (process.exitCode = exitCode),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
