import type { Text } from '../core/text/language';

/** What the command line says to teams: in reports, about fixes, baselines, revisions and the cache. */
export const teamsTexts = {
  // Reports
  ruleHelp: { de: '{why}\n\nMehr dazu: planwerk explain {rule}', en: '{why}\n\nMore: planwerk explain {rule}' },
  rulePage: { de: 'Zur Regel', en: 'About the rule' },
  passed: { de: 'ohne Befund', en: 'no findings' },
  summaryTitle: { de: 'Planwerk: Prüfung der Planungsdokumente', en: 'Planwerk: check of the planning documents' },
  columnFile: { de: 'Datei', en: 'File' },
  columnErrors: { de: 'Fehler', en: 'Errors' },
  columnWarnings: { de: 'Warnungen', en: 'Warnings' },
  columnInfos: { de: 'Hinweise', en: 'Notes' },
  columnHints: { de: 'Tipps', en: 'Hints' },
  allFiles: { de: 'Alle', en: 'All' },
  columnLine: { de: 'Zeile', en: 'Line' },
  columnSeverity: { de: 'Grad', en: 'Severity' },
  columnFinding: { de: 'Befund', en: 'Finding' },
  columnRule: { de: 'Regel', en: 'Rule' },
  resolutionsTitle: { de: 'Produkte und Maßnahmen mit Beschluss', en: 'Products and measures with a resolution' },
  columnPlan: { de: 'Plan', en: 'Plan' },
  columnResolved: { de: 'mit Beschluss', en: 'with a resolution' },
  columnShare: { de: 'Anteil', en: 'Share' },
  resolvedOfAll: { de: '{resolved} von {all}', en: '{resolved} of {all}' },
  more: { de: '… und {count} weitere', en: '… and {count} more' },
} satisfies Record<string, Text>;
