import type { Text } from '../core/text/language';

/** Where a phase of the plan at hand stands. */
export const phaseStateTexts = {
  done: { de: 'abgeschlossen', en: 'done' },
  running: { de: 'läuft', en: 'running' },
  due: { de: 'noch nicht begonnen, obwohl der Beginn erreicht ist', en: 'not begun although its start has come' },
  late: { de: 'nicht abgeschlossen, obwohl das Ende vorbei ist', en: 'not done although its end has passed' },
  open: { de: 'offen', en: 'open' },
  skipped: { de: 'übersprungen', en: 'skipped' },
  missing: { de: 'nicht geplant', en: 'not planned' },
} satisfies Record<string, Text>;
