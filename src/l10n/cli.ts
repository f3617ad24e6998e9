import type { Text } from '../core/text/language';

/** What the command line says, by message id. */
export const cliTexts = {
  // Help
  about: {
    de: 'Prüft Planungsdokumente: Fachpläne, Kataloge, Berichte, Selbsteinschätzungen und Jahresplanungen.',
    en: 'Checks planning documents: plans, registers, reports, assessments and budget-year calendars.',
  },
  usageProgram: { de: '<Befehl> [Optionen]', en: '<command> [options]' },
  usageLint: { de: '[Optionen] [Pfade…]', en: '[options] [paths…]' },
  usageRules: { de: '[Optionen]', en: '[options]' },
  usageRender: { de: '[Optionen] <Plan>', en: '[options] <plan>' },
  usageExplain: { de: '[Optionen] <Regel>', en: '[options] <rule>' },
  titleUsage: { de: 'Aufruf:', en: 'Usage:' },
  titleArguments: { de: 'Angaben:', en: 'Arguments:' },
  titleOptions: { de: 'Optionen:', en: 'Options:' },
  titleCommands: { de: 'Befehle:', en: 'Commands:' },
  titleExample: { de: 'Beispiel:', en: 'Example:' },
  titleExitCodes: { de: 'Exit-Codes:', en: 'Exit codes:' },
  exitCodes: {
    de: `  0  keine Befunde ab dem Grad von --fail-on
  1  Befunde ab diesem Grad, oder mehr Warnungen als erlaubt
  2  falscher Aufruf oder fehlerhafte Konfiguration
  3  interner Fehler`,
    en: `  0  no findings at or above --fail-on
  1  findings at or above it, or more warnings than allowed
  2  wrong use or configuration
  3  internal error`,
  },
  moreHelp: { de: 'Mehr zu einem Befehl: planwerk <Befehl> --help', en: 'More about a command: planwerk <command> --help' },
  optionHelp: { de: 'diese Hilfe zeigen', en: 'show this help' },
  optionVersion: { de: 'die Version zeigen', en: 'show the version' },
  optionLang: {
    de: 'Sprache der Ausgabe: de oder en (sonst nach Konfiguration, dann nach Spracheinstellung des Systems)',
    en: 'language of the output: de or en (otherwise by configuration, then by locale)',
  },
  optionNoColor: { de: 'ohne Farben (auch mit der Umgebungsvariablen NO_COLOR)', en: 'without colours (as does the variable NO_COLOR)' },
  aboutLint: { de: 'Planungsdokumente prüfen', en: 'check planning documents' },
  argumentPaths: {
    de: 'Dateien, Ordner oder Muster wie "plans/**"; ohne Angabe der aktuelle Ordner. Geprüft wird, was auf .plan.yaml oder .plan.yml endet.',
    en: 'files, folders or patterns such as "plans/**"; without any the current folder. Checked is what ends in .plan.yaml or .plan.yml.',
  },
  optionFormat: {
    de: 'text, json, github, sarif, gitlab, junit oder markdown; mehrfach möglich (sonst text)',
    en: 'text, json, github, sarif, gitlab, junit or markdown; may be repeated (otherwise text)',
  },
  optionOutputFile: {
    de: 'das davor genannte Format in diese Datei schreiben (- ist die Standardausgabe)',
    en: 'write the format named before it to this file (- is standard output)',
  },
  optionFailOn: {
    de: 'ab welchem Grad Befunde zu Exit-Code 1 führen: error, warning, info oder hint (sonst error)',
    en: 'from which severity findings lead to exit code 1: error, warning, info or hint (otherwise error)',
  },
  optionMaxWarnings: { de: 'Exit-Code 1 auch bei mehr Warnungen als dieser Zahl', en: 'exit code 1 also for more warnings than this number' },
  optionQuiet: { de: 'nur Fehler zeigen', en: 'show errors only' },
  optionStdin: { de: 'ein Dokument von der Standardeingabe prüfen', en: 'check one document from standard input' },
  optionStdinFilename: {
    de: 'unter welchem Dateinamen es im Arbeitsbereich gilt (sonst stdin.plan.yaml)',
    en: 'the file name that it goes by in its workspace (otherwise stdin.plan.yaml)',
  },
  optionConfig: {
    de: 'diese Konfiguration nehmen statt der nächsten planwerk.config.yaml',
    en: 'take this configuration instead of the nearest planwerk.config.yaml',
  },
  optionToday: {
    de: 'Stichtag der Prüfung, JJJJ-MM-TT (sonst der heutige Tag)',
    en: 'the day to judge by, YYYY-MM-DD (otherwise the real day)',
  },
  aboutRules: { de: 'alle Regeln mit ihrem Schweregrad zeigen', en: 'list all rules with their severity' },
  optionRulesFormat: { de: 'text oder json (sonst text)', en: 'text or json (otherwise text)' },
  aboutExplain: { de: 'eine Regel erklären: warum es sie gibt, mit Beispielen', en: 'explain a rule: why it is there, with examples' },
  argumentRule: { de: 'Kennung der Regel, etwa goal/no-measure', en: 'id of the rule, such as goal/no-measure' },

  aboutRender: { de: 'eine Ansicht eines Plans als Datei ausgeben: Bild, Seite oder Daten', en: 'write a view of a plan as a file: picture, page or data' },
  argumentPlan: { de: 'Datei des Plans', en: 'file of the plan' },
  optionView: { de: 'Ansicht: {names}; ohne Angabe bei html und json alle', en: 'view: {names}; all of them for html and json if left out' },
  optionRenderFormat: { de: 'svg, html oder json (sonst svg mit --view, html ohne)', en: 'svg, html or json (otherwise svg with --view, html without)' },

  aboutLsp: { de: 'den Sprachserver für andere Editoren starten', en: 'start the language server for other editors' },
  usageLsp: { de: '--stdio [Optionen]', en: '--stdio [options]' },
  optionStdio: { de: 'über Standardein- und -ausgabe sprechen', en: 'speak on standard input and output' },

  // Wrong use
  stdioMissing: {
    de: 'Der Sprachserver spricht über Standardein- und -ausgabe: planwerk lsp --stdio',
    en: 'The language server speaks on standard input and output: planwerk lsp --stdio',
  },
  onePlan: { de: 'Genau einen Plan nennen; „{path}“ steht für mehrere oder keinen.', en: 'Name exactly one plan; "{path}" stands for several or none.' },
  svgNeedsView: { de: 'Ein Bild zeigt eine Ansicht. Mit --view sagen, welche: {names}', en: 'A picture shows one view. Say which one with --view: {names}' },
  emptyView: { de: '„{path}“ hat nichts, was diese Ansicht zeigt. {why}', en: '"{path}" has nothing that this view shows. {why}' },
  brokenPlan: { de: '„{path}“ lässt sich nicht lesen. Was falsch ist, zeigt: planwerk lint', en: '"{path}" cannot be read. What is wrong shows: planwerk lint' },
  help: { de: 'Hilfe: planwerk --help', en: 'Help: planwerk --help' },
  helpForCommand: { de: 'Hilfe: planwerk {command} --help', en: 'Help: planwerk {command} --help' },
  unknownCommand: { de: 'Den Befehl „{name}“ gibt es nicht.', en: 'There is no command "{name}".' },
  unknownOption: { de: 'Die Option „{name}“ gibt es nicht.', en: 'There is no option "{name}".' },
  missingValue: { de: 'Nach der Option „{name}“ fehlt die Angabe.', en: 'The option "{name}" lacks its value.' },
  missingArgument: { de: 'Es fehlt die Angabe „{name}“.', en: 'The argument "{name}" is missing.' },
  tooMany: { de: 'Der Befehl erhält mehr Angaben, als er kennt.', en: 'The command is given more arguments than it knows.' },
  misused: { de: 'Der Aufruf ist nicht verständlich: {what}', en: 'The call cannot be understood: {what}' },
  suggestion: { de: 'Gemeint ist vielleicht „{name}“.', en: 'Perhaps "{name}" is meant.' },
  wrongChoice: {
    de: '„{value}“ passt nicht zu {option}. Möglich ist: {choices}.',
    en: '"{value}" does not suit {option}. Choose from: {choices}.',
  },
  wrongNumber: { de: '„{value}“ passt nicht zu {option}: eine ganze Zahl ab 0 angeben.', en: '"{value}" does not suit {option}: give a whole number from 0.' },
  wrongDay: {
    de: '„{value}“ passt nicht zu --today: einen Tag, den es gibt, als JJJJ-MM-TT angeben.',
    en: '"{value}" does not suit --today: give a day that exists as YYYY-MM-DD.',
  },
  outputFileAlone: {
    de: '--output-file gehört direkt hinter das --format, das in die Datei soll.',
    en: '--output-file belongs right after the --format that goes to the file.',
  },
  formatNotAlone: {
    de: 'Neben {format} passt kein weiteres Format auf die Standardausgabe. Eines davon mit --output-file in eine Datei schreiben.',
    en: 'No other format fits on standard output beside {format}. Write one of them to a file with --output-file.',
  },
  stdinAndPaths: {
    de: 'Mit --stdin sind keine Pfade möglich; den Dateinamen mit --stdin-filename nennen.',
    en: 'With --stdin there are no paths; name the file with --stdin-filename.',
  },
  stdinFilenameAlone: { de: '--stdin-filename gilt nur zusammen mit --stdin.', en: '--stdin-filename holds only together with --stdin.' },
  noSuchPath: {
    de: '„{path}“ gibt es nicht. Schreibweise prüfen; der Pfad gilt vom aktuellen Ordner aus.',
    en: '"{path}" does not exist. Check the spelling; the path starts from the current folder.',
  },
  noMatch: {
    de: 'Auf das Muster „{path}“ passt kein Planungsdokument (*.plan.yaml, *.plan.yml).',
    en: 'No planning document (*.plan.yaml, *.plan.yml) matches the pattern "{path}".',
  },
  noDocumentNamed: {
    de: 'Keiner der genannten Pfade ist ein Planungsdokument; ihre Namen enden auf .plan.yaml oder .plan.yml.',
    en: 'None of the named paths is a planning document; their names end in .plan.yaml or .plan.yml.',
  },
  noSuchConfig: { de: 'Die Konfiguration „{path}“ gibt es nicht.', en: 'The configuration "{path}" does not exist.' },
  noCurrentFolder: {
    de: 'Der Ordner, in dem Planwerk aufgerufen wurde, ist gelöscht. In einen anderen Ordner wechseln und noch einmal aufrufen.',
    en: 'The folder in which Planwerk was called is deleted. Change to another folder and call it again.',
  },
  stdoutFailed: {
    de: 'Die Ausgabe ließ sich nicht schreiben ({code}). Speicherplatz und Ziel der Ausgabe prüfen.',
    en: 'The output could not be written ({code}). Check the disk space and where the output goes.',
  },
  outputFailed: {
    de: 'Die Datei „{path}“ lässt sich nicht schreiben ({code}). Pfad und Berechtigung prüfen.',
    en: 'The file "{path}" cannot be written ({code}). Check the path and the permission.',
  },
  unknownRule: {
    de: 'Die Regel „{rule}“ gibt es nicht. Alle Regeln zeigt: planwerk rules',
    en: 'There is no rule "{rule}". All rules: planwerk rules',
  },

  // Configuration
  configBroken: {
    de: 'Die Konfiguration enthält Fehler; ohne sie zu beheben, wird nichts geprüft:',
    en: 'The configuration has mistakes; nothing is checked until they are fixed:',
  },
  configUnreadable: {
    de: 'Die Konfiguration lässt sich nicht lesen. Berechtigung und Verknüpfungen prüfen.',
    en: 'The configuration cannot be read. Check permissions and links.',
  },
  configEncoding: {
    de: 'Die Konfiguration ist nicht als UTF-8 gespeichert. In VS Code die Codierung in der Statusleiste anklicken und als UTF-8 speichern.',
    en: 'The configuration is not saved as UTF-8. In VS Code click the encoding in the status bar and save it as UTF-8.',
  },

  // Notes beside the result
  notDocument: {
    de: 'Ausgelassen: „{path}“ ist kein Planungsdokument (*.plan.yaml, *.plan.yml).',
    en: 'Left out: "{path}" is no planning document (*.plan.yaml, *.plan.yml).',
  },
  ignored: {
    de: 'Ausgelassen: „{path}“ steht in der Konfiguration unter „ignore“.',
    en: 'Left out: "{path}" stands under "ignore" in the configuration.',
  },
  tooManyWarnings: { de: 'Mehr Warnungen als erlaubt: {count}, höchstens {most}.', en: 'More warnings than allowed: {count}, at most {most}.' },
  reading: { de: '{given} von {all} Dateien gelesen', en: '{given} of {all} files read' },
  internalError: {
    de: 'Interner Fehler in Planwerk. Bitte mit dem Befehl und dem Dokument melden:',
    en: 'Internal error in Planwerk. Please report it with the command and the document:',
  },
  ruleFailed: {
    de: 'Mindestens eine Regel ist abgebrochen (internal/rule-failed); das Ergebnis ist deshalb unvollständig.',
    en: 'At least one rule has failed (internal/rule-failed); the result is therefore incomplete.',
  },

  // Result
  fix: { de: 'Korrektur: {fix}', en: 'Fix: {fix}' },
  nothingFound: {
    de: 'Keine Planungsdokumente gefunden. Ihre Namen enden auf .plan.yaml oder .plan.yml.',
    en: 'No planning documents found. Their names end in .plan.yaml or .plan.yml.',
  },
  clean: { de: '{files} geprüft, alles in Ordnung.', en: '{files} checked, all is well.' },
  summary: { de: '{files} geprüft: {counts}', en: '{files} checked: {counts}' },
  onlyErrorsShown: { de: '(nur Fehler gezeigt)', en: '(showing errors only)' },

  // explain
  severity: { de: 'Schweregrad: {severity}', en: 'Severity: {severity}' },
  why: { de: 'Warum', en: 'Why' },
  bad: { de: 'So wird es beanstandet', en: 'This is reported' },
  good: { de: 'So ist es richtig', en: 'This is right' },
  howToIgnore: { de: 'Mit Grund ausnehmen', en: 'To leave it out, with a reason' },
  ignoreComment: { de: '# planwerk-ignore {rule} -- Grund', en: '# planwerk-ignore {rule} -- reason' },
} satisfies Record<string, Text>;

/** What stands for a value in the help: `--today <day>`. */
export const placeholderTexts: Readonly<Record<string, Text>> = {
  language: { de: 'Sprache', en: 'language' },
  name: { de: 'Name', en: 'name' },
  file: { de: 'Datei', en: 'file' },
  severity: { de: 'Grad', en: 'severity' },
  n: { de: 'Zahl', en: 'n' },
  day: { de: 'Tag', en: 'day' },
  paths: { de: 'Pfade', en: 'paths' },
  rule: { de: 'Regel', en: 'rule' },
  plan: { de: 'Plan', en: 'plan' },
  plans: { de: 'Pläne', en: 'plans' },
  kind: { de: 'Art', en: 'kind' },
  id: { de: 'Kennung', en: 'id' },
  title: { de: 'Titel', en: 'title' },
  model: { de: 'Modell', en: 'model' },
  folder: { de: 'Ordner', en: 'folder' },
  rev: { de: 'Stand', en: 'rev' },
  from: { de: 'von', en: 'from' },
  to: { de: 'nach', en: 'to' },
  weight: { de: 'Gewicht', en: 'weight' },
  base: { de: 'Vorfahr', en: 'base' },
  ours: { de: 'unsere', en: 'ours' },
  theirs: { de: 'ihre', en: 'theirs' },
  path: { de: 'Pfad', en: 'path' },
  size: { de: 'Länge', en: 'size' },
  labels: { de: 'Namen', en: 'labels' },
};

/** What is counted, in singular and plural. */
export const countedTexts = {
  files: { one: { de: 'Datei', en: 'file' }, other: { de: 'Dateien', en: 'files' } },
  error: { one: { de: 'Fehler', en: 'error' }, other: { de: 'Fehler', en: 'errors' } },
  warning: { one: { de: 'Warnung', en: 'warning' }, other: { de: 'Warnungen', en: 'warnings' } },
  info: { one: { de: 'Hinweis', en: 'note' }, other: { de: 'Hinweise', en: 'notes' } },
  hint: { one: { de: 'Tipp', en: 'hint' }, other: { de: 'Tipps', en: 'hints' } },
  rules: { one: { de: 'Regel', en: 'rule' }, other: { de: 'Regeln', en: 'rules' } },
};
