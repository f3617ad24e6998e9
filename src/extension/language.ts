import * as vscode from 'vscode';
import type { Language } from '../core/text/language';
import type { LanguageSettings } from '../features/protocol';

/** What the setting planwerk.language and the language of VS Code say. */
export function languageSettings(): LanguageSettings {
  const chosen = vscode.workspace.getConfiguration('planwerk').get<unknown>('language');
  const displayLanguage = vscode.env.language.startsWith('de') ? 'de' : 'en';
  return chosen === 'de' || chosen === 'en' ? { language: chosen, displayLanguage } : { displayLanguage };
}

/** The language in which the extension speaks. */
export function currentLanguage(): Language {
  const { language, displayLanguage = 'en' } = languageSettings();
  return language ?? displayLanguage;
}
