import type { Text } from '../core/text/language';

/** The kinds of document, as a person chooses among them. */
export const kindTexts = {
  plan: {
    title: { de: 'Plan', en: 'Plan' },
    description: { de: 'Fachplan, Strategie, Handlungskonzept, Aktionsplan oder Leitbild', en: 'Sectoral plan, strategy, concept, action plan or guiding principles' },
    file: { de: 'plan.plan.yaml', en: 'plan.plan.yaml' },
    id: { de: 'mein-plan', en: 'my-plan' },
    name: { de: 'Titel des Plans', en: 'Title of the plan' },
  },
  register: {
    title: { de: 'Katalog', en: 'Register' },
    description: { de: 'Indikatoren, Zuständigkeiten, Räume und Begriffe, die mehrere Pläne gemeinsam nutzen', en: 'Indicators, responsibilities, spaces and terms that several plans share' },
    file: { de: 'katalog.plan.yaml', en: 'register.plan.yaml' },
    id: { de: 'katalog', en: 'register' },
    name: { de: 'Gemeinsamer Katalog', en: 'Shared register' },
  },
  report: {
    title: { de: 'Bericht', en: 'Report' },
    description: { de: 'Bildungs- oder Sozialbericht mit Abschnitten', en: 'Education or social report with sections' },
    file: { de: 'bericht.plan.yaml', en: 'report.plan.yaml' },
    id: { de: 'bericht', en: 'report' },
    name: { de: 'Titel des Berichts', en: 'Title of the report' },
  },
  assessment: {
    title: { de: 'Selbsteinschätzung', en: 'Self-assessment' },
    description: { de: 'Gelingensbedingungen kommunaler Bildungsplanung zum Einschätzen und Begründen', en: 'Conditions of successful municipal education planning, to be rated with reasons' },
    file: { de: 'selbsteinschaetzung.plan.yaml', en: 'self-assessment.plan.yaml' },
    id: { de: 'selbsteinschaetzung', en: 'self-assessment' },
    name: { de: 'Titel der Selbsteinschätzung', en: 'Title of the self-assessment' },
  },
  calendar: {
    title: { de: 'Jahresplanung', en: 'Calendar' },
    description: { de: 'Was in einem Haushaltsjahr geplant, beraten und beschlossen wird', en: 'What is planned, discussed and decided in a budget year' },
    file: { de: 'jahresplanung.plan.yaml', en: 'calendar.plan.yaml' },
    id: { de: 'jahresplanung', en: 'calendar' },
    name: { de: 'Jahresplanung', en: 'Calendar' },
  },
} as const satisfies Record<string, Readonly<Record<'title' | 'description' | 'file' | 'id' | 'name', Text>>>;

/** What the templates of documents propose. */
export const templateTexts = {
  fill: {
    de: '# Platzhalter ersetzen und streichen, was nicht zutrifft. Jahre und Zahlen sind nur Beispiele.',
    en: '# Replace the placeholders and delete what does not apply. Years and numbers are only examples.',
  },
  territory: { de: 'Name der Kommune', en: 'Name of the municipality' },
  principle: { de: 'Leitsatz der Planung', en: 'Guiding principle of the planning' },
  fieldId: { de: 'handlungsfeld', en: 'field-of-action' },
  field: { de: 'Titel des Handlungsfelds', en: 'Title of the field of action' },
  goalId: { de: 'ziel', en: 'goal' },
  goal: { de: 'Was erreicht sein soll', en: 'What is to be achieved' },
  measureId: { de: 'massnahme', en: 'measure' },
  measure: { de: 'Was dafür getan wird', en: 'What is done for it' },
  indicatorId: { de: 'indikator', en: 'indicator' },
  indicator: { de: 'Woran sich das Ziel messen lässt', en: 'What the goal is measured by' },
  definition: { de: 'Was gezählt wird und worauf es sich bezieht', en: 'What is counted, and in relation to what' },
  unit: { de: 'Prozent', en: 'per cent' },
  source: { de: 'Name der Statistik oder Erhebung', en: 'Name of the statistics or survey' },
  leadId: { de: 'federfuehrung', en: 'lead-unit' },
  lead: { de: 'Federführende Stelle', en: 'Leading unit' },
  bodyId: { de: 'gremium', en: 'body' },
  body: { de: 'Beschließendes Gremium', en: 'Deciding body' },
  providerId: { de: 'traeger', en: 'provider' },
  provider: { de: 'Träger und Dienste', en: 'Providers and services' },
  groupId: { de: 'zielgruppe', en: 'target-group' },
  group: { de: 'Titel der Zielgruppe', en: 'Title of the target group' },
  participationId: { de: 'beteiligung', en: 'participation' },
  participation: { de: 'Titel des Beteiligungsformats', en: 'Title of the participation format' },
  budgetLine: { de: 'Haushaltsstelle', en: 'budget line' },
  spaceId: { de: 'raum', en: 'space' },
  space: { de: 'Name des Raums', en: 'Name of the space' },
  termId: { de: 'begriff', en: 'term' },
  term: { de: 'Begriff', en: 'Term' },
  termMeaning: { de: 'Was der Begriff in dieser Kommune heißen soll', en: 'What the term is to mean in this municipality' },
  reportsOn: { de: '# Über welche Pläne berichtet wird: reports-on: [kennung-des-plans]', en: '# Which plans are reported on: reports-on: [id-of-the-plan]' },
  rate: {
    de: '# Jede Bedingung mit rating (no, partly, yes oder not-applicable) einschätzen und mit rationale begründen.',
    en: '# Rate each condition with rating (no, partly, yes or not-applicable), and give the reason with rationale.',
  },
} as const satisfies Record<string, Text>;

/** The five parts of an education report, as sections of a report and of the calendar of a year. */
export const sectionTexts = {
  'places-and-situations': { id: { de: 'lernorte', en: 'places' }, title: { de: 'Lernorte und Lebenslagen', en: 'Learning places and life situations' } },
  interplay: { id: { de: 'zusammenspiel', en: 'interplay' }, title: { de: 'Zusammenspiel von Lernorten und Bildungsbiografien', en: 'Interplay of learning places and education biographies' } },
  offers: { id: { de: 'angebote', en: 'offers' }, title: { de: 'Angebote und ihre Entwicklung', en: 'Offers and their development' } },
  participation: { id: { de: 'beteiligung', en: 'participation' }, title: { de: 'Beteiligung', en: 'Participation' } },
  strategy: { id: { de: 'strategie', en: 'strategy' }, title: { de: 'Strategie und Handlungsempfehlungen', en: 'Strategy and recommendations' } },
} as const satisfies Record<string, Readonly<Record<'id' | 'title', Text>>>;

/** A budget year, from planning to resolution. */
export const entryTexts = {
  planning: { de: 'Bedarf und Vorhaben anmelden', en: 'Register needs and projects' },
  participation: { de: 'Beteiligung zu den Vorhaben', en: 'Participation on the projects' },
  report: { de: 'Bericht zum Stand der Ziele und Maßnahmen', en: 'Report on the state of goals and measures' },
  consultation: { de: 'Beratung in den Fachausschüssen', en: 'Discussion in the committees' },
  budget: { de: 'Mittel für den Haushalt anmelden', en: 'Apply for budget funds' },
  resolution: { de: 'Beschluss über Haushalt und Maßnahmen', en: 'Resolution on budget and measures' },
} as const satisfies Record<string, Text>;

/** What `planwerk new` and `planwerk init` say. */
export const newTexts = {
  aboutNew: { de: 'ein neues Dokument aus einer Vorlage ausgeben', en: 'write a new document from a template' },
  usageNew: { de: '[Optionen] <Art>', en: '[options] <kind>' },
  argumentKind: { de: 'Art des Dokuments: {kinds}', en: 'kind of document: {kinds}' },
  optionId: { de: 'Kennung des Dokuments', en: 'id of the document' },
  optionTitle: { de: 'Titel des Dokuments', en: 'title of the document' },
  optionCycle: { de: 'Zyklusmodell eines Plans: {models} (sonst das erste)', en: 'cycle model of a plan: {models} (otherwise the first)' },
  optionOutput: { de: 'in diese Datei schreiben, die es noch nicht gibt (sonst Standardausgabe)', en: 'write to this file, which must not exist yet (otherwise standard output)' },
  aboutInit: { de: 'einen Arbeitsbereich mit Beispielen zum Ausprobieren anlegen', en: 'set up a workspace with examples to try out' },
  usageInit: { de: '[Optionen] [Ordner]', en: '[options] [folder]' },
  argumentFolder: { de: 'Ordner, der dafür angelegt wird, falls es ihn nicht gibt; ohne Angabe der aktuelle Ordner', en: 'folder, which is made if it does not exist; without any the current folder' },
  wrongId: {
    de: '„{id}“ ist keine Kennung: Kleinbuchstaben, Ziffern und einzelne Bindestriche verwenden und mit einem Buchstaben beginnen.',
    en: '"{id}" is no id: use lower-case letters, digits and single hyphens, and begin with a letter.',
  },
  emptyTitle: { de: 'Der Titel ist leer. Nach --title einen Titel angeben.', en: 'The title is empty. Give a title after --title.' },
  cycleWithoutPlan: { de: '--cycle gilt nur für einen Plan: planwerk new plan --cycle {model}', en: '--cycle holds only for a plan: planwerk new plan --cycle {model}' },
  wrongName: {
    de: '„{path}“ würde nicht geprüft. Die Namen von Planungsdokumenten enden auf .plan.yaml oder .plan.yml.',
    en: '"{path}" would not be checked. Names of planning documents end in .plan.yaml or .plan.yml.',
  },
  exists: { de: '„{path}“ gibt es schon und bleibt, wie es ist. Einen anderen Namen angeben.', en: '"{path}" exists already and stays as it is. Give another name.' },
  filesExist: {
    de: 'Nichts angelegt, denn das gibt es schon: {paths}. Einen leeren Ordner angeben.',
    en: 'Nothing was made, since this exists already: {paths}. Name an empty folder.',
  },
  made: { de: 'Angelegt: {path}', en: 'Made: {path}' },
  next: { de: 'Wie es weitergeht:', en: 'What to do next:' },
  nextOpen: {
    de: '  1. Den Ordner {folder} in VS Code öffnen und dort {first}.',
    en: '  1. Open the folder {folder} in VS Code, and in it {first}.',
  },
  nextLint: { de: '  2. Auf der Kommandozeile prüfen: planwerk lint {folder}', en: '  2. Check on the command line: planwerk lint {folder}' },
  nextNew: {
    de: '  3. Einen eigenen Plan beginnen: planwerk new plan --output {file}',
    en: '  3. Begin a plan of your own: planwerk new plan --output {file}',
  },
} as const satisfies Record<string, Text>;
