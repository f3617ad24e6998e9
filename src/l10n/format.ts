import type { Text } from '../core/text/language';

/** What `planwerk format` says, by message id. */
export const formatTexts = {
  about: { de: 'Planungsdokumente einheitlich gestalten; der Inhalt bleibt, wie er ist', en: 'bring planning documents into one layout; what they say stays as it is' },
  argumentPaths: {
    de: 'Dateien, Ordner oder Muster wie "plans/**"; ohne Angabe der aktuelle Ordner. Formatiert wird, was auf .plan.yaml oder .plan.yml endet.',
    en: 'files, folders or patterns such as "plans/**"; without any the current folder. Formatted is what ends in .plan.yaml or .plan.yml.',
  },
  optionCheck: { de: 'nichts ändern, nur nennen, was sich ändern würde', en: 'change nothing, only list what would change' },
  optionStdin: { de: 'ein Dokument von der Standardeingabe lesen und formatiert ausgeben', en: 'read one document from standard input and write it to standard output' },
  exitCodes: {
    de: `  0  alles hat die einheitliche Form oder hat sie erhalten
  1  eine Datei ließ sich nicht lesen oder schreiben; mit --check auch: etwas würde sich ändern
  2  falscher Aufruf oder fehlerhafte Konfiguration
  3  interner Fehler`,
    en: `  0  everything has the layout, or has got it
  1  a file could not be read or written; with --check also: something would change
  2  wrong use or configuration
  3  internal error`,
  },
  formatted: { de: 'Formatiert: {count} von {files}.', en: 'Formatted: {count} of {files}.' },
  toFormat: { de: 'Zu formatieren: {count} von {files}. Das erledigt: planwerk format', en: 'To be formatted: {count} of {files}. This does it: planwerk format' },
  nothingToDo: { de: '{files} geprüft, alle in einheitlicher Form.', en: '{files} checked, all in the same layout.' },

  // What is left as it is
  leftBroken: {
    de: 'Ab Zeile {line} nicht formatiert: „{path}“. Dort stimmt die Schreibweise (YAML) nicht; was falsch ist, zeigt: planwerk lint',
    en: 'Not formatted from line {line} on: "{path}". The syntax (YAML) is broken there; what is wrong shows: planwerk lint',
  },
  leftUnusual: {
    de: 'Ab Zeile {line} nicht formatiert: „{path}“. Dort stehen Anker, Verweise, Tabulatoren oder etwas ähnlich Seltenes; von Hand ordnen.',
    en: 'Not formatted from line {line} on: "{path}". There are anchors, aliases, tabs or something as rare; arrange it by hand.',
  },
  unreadable: {
    de: 'Nicht formatiert: „{path}“ lässt sich nicht lesen ({code}). Berechtigung und Verknüpfung prüfen.',
    en: 'Not formatted: "{path}" cannot be read ({code}). Check the permission and the link.',
  },
  encoding: {
    de: 'Nicht formatiert: „{path}“ ist nicht als UTF-8 gespeichert. In VS Code die Codierung in der Statusleiste anklicken und als UTF-8 speichern.',
    en: 'Not formatted: "{path}" is not saved as UTF-8. In VS Code click the encoding in the status bar and save it as UTF-8.',
  },
  outside: {
    de: 'Nicht formatiert: „{path}“ ist eine Verknüpfung, die aus dem Arbeitsbereich hinausführt. Die Datei dort formatieren, wo sie liegt.',
    en: 'Not formatted: "{path}" is a link that leads out of the workspace. Format the file where it is.',
  },
  unwritable: {
    de: 'Nicht formatiert: „{path}“ lässt sich nicht schreiben ({code}). Berechtigung prüfen.',
    en: 'Not formatted: "{path}" cannot be written ({code}). Check the permission.',
  },
} satisfies Record<string, Text>;
