import type { Text } from '../core/text/language';
import { findingCountTexts } from './finding-counts';

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
  ...findingCountTexts,
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
  serverEnded: {
    de: 'Der Prozess des Sprachservers ist abgebrochen: {reason}',
    en: 'The process of the language server broke off: {reason}',
  },
  chooseKind: { de: 'Welche Art von Dokument?', en: 'Which kind of document?' },
  chooseCycleModel: { de: 'Nach welchem Zyklusmodell wird geplant?', en: 'By which cycle model is it planned?' },
  chooseFolder: { de: 'Ordner für das Beispiel auswählen', en: 'Choose a Folder for the Sample' },
  createHere: { de: 'Hier anlegen', en: 'Create Here' },
  sampleWritten: {
    de: 'Das Beispiel ist angelegt: {written} Dateien.',
    en: 'The sample is there: {written} files.',
  },
  sampleCompleted: {
    de: 'Vom Beispiel angelegt: {written}. Schon vorhanden und unverändert: {kept}.',
    en: 'Created from the sample: {written}. There already and unchanged: {kept}.',
  },
  sampleFailed: {
    de: 'Das Beispiel ließ sich nicht anlegen. Bitte prüfen, ob in den Ordner geschrieben werden darf: {error}',
    en: 'The sample could not be created. Check whether the folder may be written to: {error}',
  },
  notRunning: {
    de: 'Der Sprachserver von Planwerk läuft nicht. Bitte neu starten und dann noch einmal versuchen.',
    en: 'The language server of Planwerk does not run. Restart it and try again.',
  },
  notInExplorer: {
    de: 'Dieses Dokument steht nicht in der Planübersicht. Dort stehen Planungsdokumente, die die Konfiguration nicht ausnimmt.',
    en: 'This document is not in the plan explorer. It shows planning documents that the configuration does not leave out.',
  },
  idCopied: { de: 'Kennung „{id}“ kopiert', en: 'Id “{id}” copied' },
  noReferences: { de: 'Auf „{title}“ verweist nichts.', en: 'Nothing refers to “{title}”.' },
  restart: { de: 'Neu starten', en: 'Restart' },
  showOutput: { de: 'Ausgabe anzeigen', en: 'Show Output' },
} satisfies Record<string, Text>;
