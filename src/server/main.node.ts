import { parseArgs } from 'node:util';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { LanguageSettings } from '../features/protocol';
import { diskFiles } from './disk-files.node';
import { startServer } from './server';

/** The server as a process of its own; how it is reached (IPC, stdio, socket) stands in its arguments. */
startServer(createConnection(ProposedFeatures.all), async () => (await import('./requests')).sessionRequests(), { disk: diskFiles, languages: languages() });

/** `--lang`, and the locale of the computer for editors that do not tell theirs. */
function languages(): LanguageSettings {
  const { lang } = parseArgs({ options: { lang: { type: 'string' } }, strict: false }).values;
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  const displayLanguage = /^de(?![a-z])/i.test(locale) ? 'de' : 'en';
  return lang === 'de' || lang === 'en' ? { language: lang, displayLanguage } : { displayLanguage };
}
