import type { Language } from '../core/text/language';
import type { Host } from './host';
import { configuredLanguage, nearestConfig } from './lint/config-file';

/** The language of help and errors: `--lang`, else the configuration of the current folder, else the locale. */
export function chosenLanguage(argv: readonly string[], host: Host): Language {
  return languageOption(argv) ?? configuredHere(host) ?? localeLanguage(host.env);
}

/** German where the locale is German, else English; the first variable that is set decides, as POSIX has it. */
export function localeLanguage(env: Host['env']): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^de(?![a-z])/i.test(locale) ? 'de' : 'en';
}

/** What `--lang` says, wherever it stands; undefined where that is no language, which parsing will complain about. */
export function languageOption(argv: readonly string[]): Language | undefined {
  const options = optionsIn(argv);
  const joined = options.find((option) => option.startsWith('--lang='))?.slice('--lang='.length);
  const separate = options.includes('--lang') ? options[options.indexOf('--lang') + 1] : undefined;
  const language = joined ?? separate;
  return language === 'de' || language === 'en' ? language : undefined;
}

/** The words that may be options: those before `--`. */
export function optionsIn(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}

function configuredHere(host: Host): Language | undefined {
  const config = nearestConfig(host.cwd);
  return config === undefined ? undefined : configuredLanguage(config);
}
