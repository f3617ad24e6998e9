import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { readConfig } from '../../core/config';
import { CONFIG_FILE_NAME } from '../../core/file-names';
import { emptyConfig, type Config } from '../../core/settings';
import type { Language, Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { cliTexts } from '../../l10n/cli';
import { readText } from './read-text';

/** The configuration that holds for a folder: the nearest one upwards, not beyond the Git repository. */
export function nearestConfig(folder: string): string | undefined {
  for (let current = folder; ; current = path.dirname(current)) {
    const file = path.join(current, CONFIG_FILE_NAME);
    if (existsSync(file)) return file;
    if (existsSync(path.join(current, '.git')) || path.dirname(current) === current) return undefined;
  }
}

/** The language that a configuration asks for; its mistakes are somebody else's business. */
export function configuredLanguage(file: string): Language | undefined {
  const { text } = readText(file);
  return text === undefined ? undefined : readConfig(file, text, ANY_SETTINGS).config.language;
}

const ANY_SETTINGS = { language: 'en', today: '' } as const;

export interface CheckedConfig {
  readonly config: Config;
  /** One line for each mistake: place and message. */
  readonly mistakes: readonly string[];
}

/**
 * Reads a configuration.
 *
 * @param name of the file as people are told it
 * @param languageOf which language to tell mistakes in, once it is known which one the configuration asks for
 */
export function checkConfig(file: string, name: string, languageOf: (config: Config) => Language): CheckedConfig {
  const { text, problem } = readText(file);
  if (text === undefined) return { config: emptyConfig, mistakes: [unreadable(name, problem, languageOf(emptyConfig))] };
  const language = languageOf(readConfig(file, text, ANY_SETTINGS).config);
  const { config, findings } = readConfig(file, text, { ...ANY_SETTINGS, language });
  const errors = findings.filter((finding) => finding.severity === 'error');
  return {
    config,
    mistakes: errors.map(({ range, message: what, rule }) => placed(name, range.start.line + 1, range.start.character + 1, `${what} (${rule})`, language)),
  };
}

function unreadable(name: string, problem: 'utf-16' | 'not-utf-8' | 'unreadable', language: Language): string {
  const text: Text = problem === 'unreadable' ? cliTexts.configUnreadable : cliTexts.configEncoding;
  return placed(name, 1, 1, text[language], language);
}

/** A mistake as one line: place and what is wrong there. */
export function placed(file: string, line: number, column: number, what: string, language: Language): string {
  return message({ de: '{file}:{line}:{column}: {what}', en: '{file}:{line}:{column}: {what}' }, language, { file, line, column, what });
}
