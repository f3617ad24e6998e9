import { defineRule } from '../rule';

/** Reported by the host that reads the files; it finds nothing by itself. */
export const fileEncoding = defineRule({
  id: 'file/encoding',
  severity: 'error',
  title: { de: 'Eine Datei ist als UTF-8 gespeichert', en: 'A file is saved as UTF-8' },
  why: {
    de: 'Nur UTF-8 zeigt Umlaute auf jedem Rechner gleich. Eine andere Codierung zu erraten, könnte Namen und Zahlen verfälschen.',
    en: 'Only UTF-8 shows umlauts alike on every computer. Guessing another encoding could distort names and figures.',
  },
  messages: {
    utf16: {
      de: 'Die Datei ist als UTF-16 gespeichert und wurde nicht geprüft. Als UTF-8 speichern: in VS Code die Codierung in der Statusleiste anklicken, „Mit Codierung speichern“ und „UTF-8“ wählen.',
      en: 'The file is saved as UTF-16 and was not checked. Save it as UTF-8: in VS Code click the encoding in the status bar, choose "Save with Encoding" and "UTF-8".',
    },
    notUtf8: {
      de: 'Die Datei ist nicht als UTF-8 gespeichert und wurde nicht geprüft. In VS Code die Codierung in der Statusleiste anklicken, „Mit Codierung erneut öffnen“ (meist „Western (Windows 1252)“), danach „Mit Codierung speichern“ und „UTF-8“ wählen.',
      en: 'The file is not saved as UTF-8 and was not checked. In VS Code click the encoding in the status bar, choose "Reopen with Encoding" (mostly "Western (Windows 1252)"), then "Save with Encoding" and "UTF-8".',
    },
  },
  bad: '',
  good: '',
  check: () => undefined,
});
