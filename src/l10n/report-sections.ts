import type { Text } from '../core/text/language';

/** The titles of the sections that a plan fills. */
export const sectionTitles = {
  indicators: { de: 'Indikatoren', en: 'Indicators' },
  targets: { de: 'Zielwerte und Fortschritt', en: 'Targets and progress' },
  measures: { de: 'Maßnahmen', en: 'Measures' },
  cycle: { de: 'Planungszyklus', en: 'Planning cycle' },
  responsibilities: { de: 'Zuständigkeiten', en: 'Responsibilities' },
  participation: { de: 'Beteiligung', en: 'Participation' },
  finance: { de: 'Kosten und Finanzierung', en: 'Cost and funding' },
  resolutions: { de: 'Beschlüsse', en: 'Resolutions' },
} satisfies Record<string, Text>;

export const reportTexts = {
  fromPlan: { de: 'aus dem Plan „{plan}“', en: 'from the plan “{plan}”' },
  more: { de: '… und {number} weitere Zeilen', en: '… and {number} more lines' },
  asOf: { de: 'Stand: {day}', en: 'As of {day}' },

  indicator: { de: 'Indikator', en: 'Indicator' },
  unit: { de: 'Einheit', en: 'Unit' },
  source: { de: 'Quelle', en: 'Source' },
  note: { de: 'Anmerkung', en: 'Note' },
  provisional: { de: '{value} (vorläufig)', en: '{value} (provisional)' },
  dataFile: { de: 'Werte stehen in {file}', en: 'values stand in {file}' },
  noValues: { de: 'keine Werte', en: 'no values' },
  incomplete: { de: 'weitere Werte ohne lesbare Zahl oder Datum', en: 'further values without a readable number or date' },
  noLevel: { de: 'Ohne Angabe der Ebene', en: 'Level not stated' },

  goal: { de: 'Ziel', en: 'Goal' },
  baseline: { de: 'Ausgangswert', en: 'Baseline' },
  target: { de: 'Zielwert', en: 'Target' },
  newest: { de: 'Neuester Wert', en: 'Newest value' },
  progress: { de: 'Fortschritt', en: 'Progress' },

  measure: { de: 'Maßnahme', en: 'Measure' },
  span: { de: 'Zeitraum', en: 'Period' },
  lead: { de: 'Federführung', en: 'Lead' },
  state: { de: 'Stand', en: 'State' },
  share: { de: 'umgesetzt zu {share}', en: '{share} carried out' },
  noField: { de: 'Ohne Handlungsfeld', en: 'Without a field of action' },

  model: { de: 'Der Plan folgt dem Modell „{model}“.', en: 'The plan follows the model “{model}”.' },
  modelIteration: { de: 'Der Plan folgt dem Modell „{model}“, {number}. Durchlauf.', en: 'The plan follows the model “{model}”, iteration {number}.' },
  nextUpdate: { de: 'Nächste Fortschreibung: {date}', en: 'Next update: {date}' },
  phase: { de: 'Phase', en: 'Phase' },
  responsible: { de: 'Zuständig', en: 'Responsible' },

  actor: { de: 'Stelle oder Gremium', en: 'Unit or body' },
  sector: { de: 'Sektor', en: 'Sector' },
  tasks: { de: 'Aufgaben', en: 'Tasks' },

  event: { de: 'Beteiligung', en: 'Participation' },
  format: { de: 'Form', en: 'Format' },
  groups: { de: 'Beteiligte', en: 'Who takes part' },
  when: { de: 'Zeitpunkt', en: 'When' },
  result: { de: 'Ergebnis', en: 'Result' },

  total: { de: 'Gesamtkosten: {amount}', en: 'Total cost: {amount}' },
  money: { de: 'Mittel: {amount}', en: 'Funding: {amount}' },
  gapIs: { de: 'Lücke: {amount}', en: 'Gap: {amount}' },
  surplusIs: { de: 'Mehr Mittel als Kosten: {amount}', en: 'More money than cost: {amount}' },
  unclearIs: { de: 'Deckung offen, weil Angaben fehlen: {amount}', en: 'Cover not stated: {amount}' },
  withoutCost: { de: 'Maßnahmen ohne Angabe der Kosten: {number}', en: 'Measures that state no cost: {number}' },
  leftOut: { de: 'Nicht mitgezählte Ideen und abgebrochene Maßnahmen mit Kosten: {number}', en: 'Ideas and cancelled measures with a cost, not counted: {number}' },
  bySource: { de: 'Nach Herkunft der Mittel', en: 'By source' },
  byYear: { de: 'Nach Jahr', en: 'By year' },
  origin: { de: 'Herkunft', en: 'Source' },
  year: { de: 'Jahr', en: 'Year' },
  measures: { de: 'Maßnahmen', en: 'Measures' },
  cost: { de: 'Kosten', en: 'Cost' },
  funding: { de: 'Mittel', en: 'Funding' },
  gap: { de: 'Lücke', en: 'Gap' },
  unfunded: { de: 'ohne Finanzierung', en: 'without funding' },
  noYear: { de: 'ohne Jahr', en: 'without a year' },

  subject: { de: 'Gegenstand', en: 'Subject' },
  body: { de: 'Gremium', en: 'Body' },
  date: { de: 'Datum', en: 'Date' },
  paper: { de: 'Vorlage', en: 'Paper' },
  planItself: { de: 'Plan', en: 'Plan' },
  mandate: { de: 'Auftrag', en: 'Mandate' },
  phaseNamed: { de: 'Phase {name}', en: 'Phase {name}' },
  measureNamed: { de: 'Maßnahme {name}', en: 'Measure {name}' },
  productNamed: { de: 'Planungsprodukt {name}', en: 'Planning product {name}' },
  interfaceNamed: { de: 'Schnittstelle zu {name}', en: 'Interface to {name}' },
} satisfies Record<string, Text>;

/** Where a phase stands on a day. */
export const phaseStateTexts = {
  done: { de: 'erledigt', en: 'done' },
  running: { de: 'läuft', en: 'running' },
  due: { de: 'fällig', en: 'due' },
  late: { de: 'verspätet', en: 'late' },
  open: { de: 'offen', en: 'open' },
  skipped: { de: 'ausgelassen', en: 'skipped' },
  missing: { de: 'nicht geplant', en: 'not planned' },
} satisfies Record<string, Text>;

/** What an actor does, by the type of the thing that names it and how; `{things}` is their number. */
export const taskTexts: Readonly<Record<string, Text>> = {
  'plan lead.responsibility': { de: 'leitet die Planung', en: 'leads the planning' },
  'measure responsible.lead': { de: 'federführend bei {things}', en: 'leads {things}' },
  'measure responsible.involved': { de: 'wirkt mit bei {things}', en: 'involved in {things}' },
  'measure responsible.decides': { de: 'entscheidet bei {things}', en: 'decides on {things}' },
  'measure responsible.consulted': { de: 'anzuhören bei {things}', en: 'consulted on {things}' },
  'measure responsible.informed': { de: 'zu informieren bei {things}', en: 'informed of {things}' },
  'goal responsible': { de: 'verantwortlich für {things}', en: 'responsible for {things}' },
  'indicator responsible': { de: 'zuständig für {things}', en: 'responsible for {things}' },
  'product responsible': { de: 'zuständig für {things}', en: 'responsible for {things}' },
  'plan cycle.phases.responsible': { de: 'zuständig für {things}', en: 'responsible for {things}' },
};
