import type { Text } from '../core/text/language';
import { findingCountTexts } from './finding-counts';

/** What the plan explorer says. */
export const explorerTexts = {
  plans: { de: 'Pläne', en: 'Plans' },
  registers: { de: 'Kataloge', en: 'Registers' },
  reports: { de: 'Berichte', en: 'Reports' },
  assessments: { de: 'Selbsteinschätzungen', en: 'Assessments' },
  calendars: { de: 'Jahresplanungen', en: 'Calendars' },
  otherDocuments: { de: 'Ohne bekannte Art', en: 'Of no known kind' },
  findings: { de: 'Befunde', en: 'Findings' },
  noFindings: { de: 'keine Befunde', en: 'no findings' },
  ...findingCountTexts,
  severityError: { de: 'Fehler', en: 'Error' },
  severityWarning: { de: 'Warnung', en: 'Warning' },
  severityNote: { de: 'Hinweis', en: 'Note' },
  line: { de: 'Zeile {line}', en: 'line {line}' },
  document: { de: '1 Dokument', en: '1 document' },
  documents: { de: '{count} Dokumente', en: '{count} documents' },
  noMeasure: { de: 'ohne Maßnahme', en: 'no measure' },
  mentioned: { de: 'an 1 Stelle genannt', en: 'mentioned once' },
  mentionedOften: { de: 'an {count} Stellen genannt', en: 'mentioned {count} times' },
  due: { de: 'Termin {date}', en: 'due {date}' },
  reached: { de: 'erreicht {date}', en: 'reached {date}' },
  workspace: { de: 'Arbeitsbereich', en: 'Workspace' },
  idIs: { de: 'Kennung {id}', en: 'id {id}' },
  withoutId: { de: 'ohne Kennung', en: 'no id' },
  untitled: { de: 'ohne Titel', en: 'untitled' },
  lead: { de: 'Federführung: {name}', en: 'Lead: {name}' },
  noLead: { de: 'Ohne Federführung', en: 'No lead named' },
  late: { de: 'verspätet', en: 'late' },
} satisfies Record<string, Text>;

/** The groups of measures, and a state in one word. */
export const stateTexts = {
  late: { group: { de: 'Verspätet', en: 'Late' }, word: { de: 'verspätet', en: 'late' } },
  due: { group: { de: 'Fällig zu beginnen', en: 'Due to begin' }, word: { de: 'fällig', en: 'due' } },
  running: { group: { de: 'Laufend', en: 'Running' }, word: { de: 'läuft', en: 'running' } },
  open: { group: { de: 'Noch nicht begonnen', en: 'Not begun yet' }, word: { de: 'offen', en: 'open' } },
  done: { group: { de: 'Abgeschlossen', en: 'Completed' }, word: { de: 'abgeschlossen', en: 'completed' } },
  paused: { group: { de: 'Ruhend', en: 'Paused' }, word: { de: 'ruht', en: 'paused' } },
  cancelled: { group: { de: 'Abgebrochen', en: 'Cancelled' }, word: { de: 'abgebrochen', en: 'cancelled' } },
} satisfies Record<string, { readonly group: Text; readonly word: Text }>;
