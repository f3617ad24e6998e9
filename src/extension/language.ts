import * as vscode from 'vscode';
import type { Language } from '../core/text/language';
import type { LanguageSettings } from '../features/protocol';

/** What the settings and the language of VS Code say. */
export function languageSettings(): LanguageSettings {
  const configuration = vscode.workspace.getConfiguration('planwerk');
  const chosen = configuration.get<unknown>('language');
  const displayLanguage = vscode.env.language.startsWith('de') ? 'de' : 'en';
  return {
    ...(chosen === 'de' || chosen === 'en' ? { language: chosen } : {}), displayLanguage,
    inlayHints: configuration.get<boolean>('inlayHints.titles', true), codeLenses: configuration.get<boolean>('codeLens', true),
  };
}

/** The language in which the extension speaks. */
export function currentLanguage(): Language {
  const { language, displayLanguage = 'en' } = languageSettings();
  return language ?? displayLanguage;
}
