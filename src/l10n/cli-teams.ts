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
  columnPlan: { de: 'Plan', en: 'Plan' },
  columnResolved: { de: 'mit Beschluss', en: 'with a resolution' },
  columnShare: { de: 'Anteil', en: 'Share' },
  tooManyAnnotations: {
    de: '{shown} von {all} Anmerkungen stehen neben den Zeilen, die wichtigsten zuerst: Mehr zeigt GitHub von einem Schritt nicht ({most} jeder Stufe). Alle nennt „planwerk {command}“.',
    en: '{shown} of {all} annotations stand beside the lines, the gravest first: GitHub shows no more of a step ({most} of each level). "planwerk {command}" names all of them.',
  },
  tooManyResults: {
    de: 'Code Scanning nimmt höchstens {most} Befunde an. Es fehlen {omitted}, die leichtesten; alle nennt „planwerk lint“ als Text oder JSON.',
    en: 'Code scanning takes {most} results at most. {omitted} are missing, the slightest; "planwerk lint" names all of them as text or JSON.',
  },
  tooManyPlaces: {
    de: 'Zu einem Befund stehen hier höchstens {most} weitere Stellen; alle nennt „planwerk lint“ als Text oder JSON.',
    en: 'A finding has {most} further places at most here; "planwerk lint" names all of them as text or JSON.',
  },
  moreFindings: {
    de: 'Nicht gezeigt: {count}, keiner davon schwerer als die gezeigten. Alle nennt „planwerk lint“.',
    en: 'Not shown: {count}, none graver than those above. “planwerk lint” names all of them.',
  },
  moreFiles: { de: 'Dateien, die nicht gezeigt sind: {count}', en: 'Files that are not shown: {count}' },
  morePlans: { de: 'Pläne, die nicht gezeigt sind: {count}', en: 'Plans that are not shown: {count}' },
  outputTwice: {
    de: 'Zwei Formate können nicht in dieselbe Datei „{path}“ geschrieben werden. Jedem --output-file einen eigenen Namen geben.',
    en: 'Two formats cannot be written to the same file "{path}". Give every --output-file a name of its own.',
  },
  outputOverPlan: {
    de: '„{path}“ wird nicht mit einem Bericht überschrieben, denn dort stehen Planungsdaten, Einstellungen oder bekannte Befunde. Nach --output-file einen anderen Namen angeben.',
    en: '"{path}" is not overwritten with a report, for it holds planning data, settings or known findings. Give another name after --output-file.',
  },
  more: { de: '… und {count} weitere', en: '… and {count} more' },

  // Fixes
  optionFix: { de: 'korrigieren, was eindeutig ist, und die Dateien speichern', en: 'fix what is beyond doubt and save the files' },
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
  fixOutside: {
    de: 'Nicht korrigiert: „{path}“ ist eine Verknüpfung, die aus dem Arbeitsbereich hinausführt. Die Datei dort korrigieren, wo sie liegt.',
    en: 'Not fixed: "{path}" is a link that leads out of the workspace. Fix the file where it is.',
  },
  changedMeanwhile: {
    de: '„{path}“ wurde während der Prüfung geändert und bleibt, wie es ist. Den Befehl wiederholen.',
    en: '"{path}" was changed during the check and stays as it is. Run the command again.',
  },
  fixNotWritten: {
    de: 'Die Korrekturen in „{path}“ lassen sich nicht speichern ({code}). Berechtigung prüfen.',
    en: 'The fixes in "{path}" cannot be saved ({code}). Check the permission.',
  },

  // Baseline
  optionBaseline: { de: 'Befunde in dieser Datei gelten als bekannt; nur neue zählen', en: 'findings in this file are known; only new ones count' },
  optionUpdateBaseline: { de: 'die Datei von --baseline auf den heutigen Stand bringen', en: 'bring the file of --baseline up to date' },
  updateAlone: { de: '--update-baseline braucht --baseline DATEI.', en: '--update-baseline needs --baseline FILE.' },
  noBaseline: {
    de: 'Die Datei „{path}“ mit bekannten Befunden gibt es nicht. Mit --update-baseline anlegen.',
    en: 'The file "{path}" with known findings does not exist. Create it with --update-baseline.',
  },
  baselineBroken: {
    de: '„{path}“ ist keine Datei mit bekannten Befunden. Aus Git wiederherstellen, oder löschen und mit --update-baseline neu anlegen.',
    en: '"{path}" is no file with known findings. Restore it from Git, or delete it and create it again with --update-baseline.',
  },
  baselineUnreadable: { de: '„{path}“ lässt sich nicht lesen ({code}). Pfad und Berechtigung prüfen.', en: '"{path}" cannot be read ({code}). Check the path and the permission.' },
  baselineNotWritten: { de: '„{path}“ lässt sich nicht schreiben ({code}). Pfad und Berechtigung prüfen.', en: '"{path}" cannot be written ({code}). Check the path and the permission.' },
  baselineWritten: { de: '{findings} als bekannt gespeichert in „{path}“.', en: '{findings} saved as known in "{path}".' },
  known: { de: 'Nicht gezeigt, weil bekannt: {findings}.', en: 'Not shown because known: {findings}.' },
  stale: {
    de: '{entries} in „{path}“ überholt: das Bekannte kommt nicht mehr so oft vor. Mit --update-baseline aufräumen:',
    en: '{entries} out of date in "{path}": what is known occurs less often. Tidy up with --update-baseline:',
  },
  pruned: { de: 'Gestrichen, weil überholt: {entries}.', en: 'Removed because out of date: {entries}.' },

  // Revisions
  optionChangedSince: { de: 'nur Befunde, die seit diesem Git-Stand hinzugekommen sind', en: 'only findings that came up since this Git revision' },
  submoduleThen: {
    de: '„{path}“ ist ein Submodul, dessen Dateien zum Stand {revision} nicht gelesen werden; was dort gefunden wird, gilt als neu.',
    en: '"{path}" is a submodule whose files at {revision} are not read; what is found there counts as new.',
  },
  brokenThen: {
    de: '„{path}“ ließ sich im Stand {revision} nicht ganz lesen; was dort heute gefunden wird, gilt als neu.',
    en: '"{path}" could not be read in full at {revision}; what is found there today counts as new.',
  },
  missingThen: {
    de: '„{path}“ fehlt für den Stand {revision} in dieser unvollständigen Kopie des Repositorys; was dort heute gefunden wird, gilt als neu. Mit „git fetch --refetch --no-filter“ nachladen.',
    en: '"{path}" at {revision} is missing in this incomplete copy of the repository; what is found there today counts as new. Load it with "git fetch --refetch --no-filter".',
  },
  configThen: {
    de: '„{path}“ ließ sich im Stand {revision} nicht lesen; auch für damals gilt die heutige Konfiguration.',
    en: '"{path}" could not be read at {revision}; the configuration of today holds for then, too.',
  },
  sparse: {
    de: 'In „{path}“ sind nicht alle Dateien ausgecheckt (sparse checkout); die fehlenden zählen auch im Stand {revision} nicht mit.',
    en: 'In "{path}" not all files are checked out (sparse checkout); those that are missing do not count at {revision} either.',
  },

  // Cache
  optionCache: { de: 'Ergebnisse im Ordner .planwerk-cache aufheben und nur Geändertes neu prüfen', en: 'keep results in the folder .planwerk-cache and check anew only what changed' },
} satisfies Record<string, Text>;

/** What is counted, in singular and plural, as it stands after „in“. */
export const countedTeamsTexts = {
  fixes: { one: { de: 'Korrektur', en: 'fix' }, other: { de: 'Korrekturen', en: 'fixes' } },
  findings: { one: { de: 'Befund', en: 'finding' }, other: { de: 'Befunde', en: 'findings' } },
  entries: { one: { de: 'Eintrag', en: 'entry' }, other: { de: 'Einträge', en: 'entries' } },
  files: { one: { de: 'Datei', en: 'file' }, other: { de: 'Dateien', en: 'files' } },
};
