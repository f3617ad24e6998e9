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

  // Fixes
  optionFix: { de: 'korrigieren, was eindeutig ist, und die Dateien speichern', en: 'mend what is beyond doubt and save the files' },
  optionFixDryRun: { de: 'zeigen, was --fix ändern würde, ohne zu speichern', en: 'show what --fix would change, without saving' },
  fixed: { de: '{fixes} in {files} gespeichert.', en: '{fixes} saved in {files}.' },
  wouldFix: { de: '{fixes} in {files} möglich; nichts ist gespeichert.', en: '{fixes} possible in {files}; nothing is saved.' },
  fixTwice: { de: '--fix und --fix-dry-run schließen sich aus.', en: '--fix and --fix-dry-run exclude each other.' },
  fixStdin: {
    de: 'Mit --stdin lässt sich nichts speichern: --fix weglassen oder den Pfad der Datei nennen.',
    en: 'With --stdin there is nothing to save: leave out --fix or name the path of the file.',
  },
  dryRunAlone: {
    de: '--fix-dry-run schreibt die Änderungen auf die Standardausgabe. Jedes --format mit --output-file in eine Datei schreiben.',
    en: '--fix-dry-run writes the changes to standard output. Write every --format to a file with --output-file.',
  },
  changedMeanwhile: {
    de: '„{path}“ wurde während der Prüfung geändert und bleibt, wie es ist. Den Befehl wiederholen.',
    en: '"{path}" was changed during the check and stays as it is. Run the command again.',
  },
  fixNotWritten: {
    de: 'Die Korrekturen in „{path}“ lassen sich nicht speichern ({code}). Berechtigung prüfen.',
    en: 'The fixes in "{path}" cannot be saved ({code}). Check the permission.',
  },
} satisfies Record<string, Text>;

/** What is counted, in singular and plural, as it stands after „in“. */
export const countedTeamsTexts = {
  fixes: { one: { de: 'Korrektur', en: 'fix' }, other: { de: 'Korrekturen', en: 'fixes' } },
  files: { one: { de: 'Datei', en: 'file' }, other: { de: 'Dateien', en: 'files' } },
};
