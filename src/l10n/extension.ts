import type { Text } from '../core/text/language';

/** What the extension says to people inside VS Code. */
export const extensionTexts = {
  starting: {
    de: 'Planwerk startet.',
    en: 'Planwerk is starting.',
  },
  stopped: {
    de: 'Planwerk prüft nicht mehr: Der Sprachserver ist beendet. Klicken startet ihn neu.',
    en: 'Planwerk has stopped checking: the language server has ended. Click to start it again.',
  },
  counts: {
    de: 'Planwerk: {errors}, {warnings}, {notes} in {files}. Klicken zeigt die Liste der Probleme.',
    en: 'Planwerk: {errors}, {warnings}, {notes} in {files}. Click to show the list of problems.',
  },
  error: { de: '{count} Fehler', en: '{count} error' },
  errors: { de: '{count} Fehler', en: '{count} errors' },
  warning: { de: '{count} Warnung', en: '{count} warning' },
  warnings: { de: '{count} Warnungen', en: '{count} warnings' },
  note: { de: '{count} Hinweis', en: '{count} note' },
  notes: { de: '{count} Hinweise', en: '{count} notes' },
  file: { de: '{count} Datei', en: '{count} file' },
  files: { de: '{count} Dateien', en: '{count} files' },
  restarting: {
    de: 'Der Sprachserver von Planwerk ist abgebrochen und startet neu.',
    en: 'The language server of Planwerk broke off and is starting again.',
  },
  crashedTooOften: {
    de: 'Der Sprachserver von Planwerk ist mehrmals abgebrochen und startet nicht mehr von selbst. Was geschehen ist, steht in der Ausgabe.',
    en: 'The language server of Planwerk broke off several times and does not start by itself any more. The output says what happened.',
  },
  startFailed: {
    de: 'Der Sprachserver von Planwerk ließ sich nicht starten: {error}',
    en: 'The language server of Planwerk could not be started: {error}',
  },
  restart: { de: 'Neu starten', en: 'Restart' },
  showOutput: { de: 'Ausgabe anzeigen', en: 'Show Output' },
} satisfies Record<string, Text>;
