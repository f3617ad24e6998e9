import { defineRule } from '../rule';

/** Reported by the host that reads the files; it finds nothing by itself. */
export const fileUnreadable = defineRule({
  id: 'file/unreadable',
  severity: 'error',
  title: { de: 'Eine Datei lässt sich lesen', en: 'A file can be read' },
  why: {
    de: 'Was nicht gelesen wird, wird nicht geprüft, und Verweise darauf gehen ins Leere. Das soll niemand übersehen.',
    en: 'What is not read is not checked, and references to it lead nowhere. Nobody should overlook that.',
  },
  messages: {
    denied: {
      de: 'Die Datei lässt sich nicht lesen: Die Leseberechtigung fehlt. Berechtigung erteilen oder die Datei in planwerk.config.yaml unter „ignore“ ausnehmen.',
      en: 'The file cannot be read: permission is missing. Grant it, or leave the file out under "ignore" in planwerk.config.yaml.',
    },
    missing: {
      de: 'Die Datei lässt sich nicht lesen: Es gibt sie nicht oder nicht mehr; vielleicht führt eine Verknüpfung ins Leere. Datei wiederherstellen oder Verknüpfung löschen.',
      en: 'The file cannot be read: it does not exist or no longer does; perhaps a link leads nowhere. Restore the file or delete the link.',
    },
    notFile: {
      de: 'Der Eintrag heißt wie ein Planungsdokument, ist aber keine lesbare Datei. Umbenennen oder in planwerk.config.yaml unter „ignore“ ausnehmen.',
      en: 'The entry is named like a planning document but is no file to read. Rename it, or leave it out under "ignore" in planwerk.config.yaml.',
    },
    failed: {
      de: 'Die Datei lässt sich nicht lesen (Meldung des Systems: {code}). Datei an diesem Ort öffnen und neu speichern oder den Datenträger prüfen.',
      en: 'The file cannot be read (the system says {code}). Open and save it again at this place, or check the storage.',
    },
  },
  bad: '',
  good: '',
  check: () => undefined,
});
