import type { Text } from '../core/text/language';

/** What hovers say, beside the texts of the schemas. */
export const hoverTexts = {
  required: { de: 'Pflichtangabe', en: 'required' },
  refersTo: { de: 'Verweist auf {types}.', en: 'Refers to {types}.' },
  allowed: { de: 'Möglich:', en: 'Possible values:' },
  format: { de: 'Dokumentformat', en: 'Document format' },
  rule: { de: 'Regel mit Beispielen', en: 'Rule with examples' },
  severity: { de: 'Vorgabe: {severity}', en: 'Default: {severity}' },
  line: { de: 'Zeile {line}', en: 'line {line}' },
  inFile: { de: '{file}, Zeile {line}', en: '{file}, line {line}' },
  shipped: { de: 'Mit Planwerk ausgeliefert.', en: 'Shipped with Planwerk.' },
  usedBy: { de: 'Verwendet von: {uses}', en: 'Used by: {uses}' },
  elsewhere: { de: '{title} in {document}', en: '{title} in {document}' },
  unknown: {
    de: '„{target}“ ist hier nicht bekannt. Erwartet wird ein Verweis auf {types}: Kennung berichtigen oder die Sache anlegen.',
    en: '“{target}” is not known here. A reference to {types} is expected: correct the id, or add the thing.',
  },
  noCycle: {
    de: 'Die Phase „{target}“ gehört nicht zum Zyklusmodell des Plans. Phase oder Modell berichtigen.',
    en: 'The phase “{target}” does not belong to the plan’s cycle model. Correct the phase or the model.',
  },
  ambiguous: {
    de: '„{target}“ ist mehrdeutig, denn {count} Dokumente definieren diese Kennung. Eines davon nennen:',
    en: '“{target}” is ambiguous, since {count} documents define this id. Name one of them:',
  },
  wrongType: { de: 'Hier wird ein Verweis auf {types} erwartet; Verweis berichtigen.', en: 'A reference to {types} is expected here; correct it.' },
} satisfies Record<string, Text>;

export const severityTexts = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  info: { de: 'Hinweis', en: 'info' },
  hint: { de: 'Anregung', en: 'hint' },
} satisfies Record<string, Text>;

/** What is computed of things and said as a fact. */
export const factTexts = {
  status: { de: 'Stand: {state}', en: 'Status: {state}' },
  measures: { de: 'Maßnahmen: {titles}', en: 'Measures: {titles}' },
  subGoals: { de: 'Unterziele: {titles}', en: 'Sub-goals: {titles}' },
  noMeasure: { de: 'Keine Maßnahme verfolgt dieses Ziel.', en: 'No measure pursues this goal.' },
  cancelledMeasures: { de: 'Alle Maßnahmen zu diesem Ziel sind abgebrochen.', en: 'All measures for this goal are cancelled.' },
  noTarget: { de: 'Keine Zielvorgabe misst dieses Ziel.', en: 'No target measures this goal.' },
  noResponsible: { de: 'Niemand ist für dieses Ziel zuständig.', en: 'Nobody is responsible for this goal.' },
  target: { de: 'Zielvorgabe {name}: {aim}', en: 'Target {name}: {aim}' },
  goalTarget: { de: 'Ziel {name}: {aim}', en: 'Goal {name}: {aim}' },
  moreTargets: { de: 'Weitere Zielvorgaben: {count}', en: 'More targets: {count}' },
  newest: { de: 'Neuester Wert: {value}', en: 'Newest value: {value}' },
  newestOf: { de: 'Neuester Wert ({series}): {value}', en: 'Newest value ({series}): {value}' },
  provisional: { de: '{value}, vorläufig', en: '{value}, provisional' },
  stale: { de: '{value}, veraltet: älter als zwei Turnusse', en: '{value}, outdated: older than two periods' },
  noValue: { de: 'Noch kein Wert eingetragen.', en: 'No value entered yet.' },
  dataFile: { de: 'Werte in der Datei {file}', en: 'Values in the file {file}' },
  warning: { de: 'Frühwarnung ausgelöst: {limit}', en: 'Early warning triggered: {limit}' },
  critical: { de: 'Frühwarnung ausgelöst, kritisch: {limit}', en: 'Early warning triggered, critical: {limit}' },
  above: { de: 'Wert über {value}', en: 'value above {value}' },
  below: { de: 'Wert unter {value}', en: 'value below {value}' },
  cost: { de: 'Kosten: {cost}, Finanzierung: {funding}', en: 'Cost: {cost}, funding: {funding}' },
  covered: { de: 'gedeckt', en: 'covered' },
  gap: { de: 'nicht gedeckt: {amount}', en: 'not covered: {amount}' },
  surplus: { de: 'über den Kosten: {amount}', en: 'beyond the cost: {amount}' },
  fundingUnclear: { de: 'ein Betrag fehlt', en: 'an amount is missing' },
  done: { de: 'Umgesetzt: {share}', en: 'Implemented: {share}' },
  doneAt: { de: 'Umgesetzt: {share} ({date})', en: 'Implemented: {share} ({date})' },
  leads: { de: 'Federführend ({count}): {uses}', en: 'Leads ({count}): {uses}' },
  responsibleFor: { de: 'Zuständig ({count}): {uses}', en: 'Responsible for ({count}): {uses}' },
  involvedIn: { de: 'Wirkt mit ({count}): {uses}', en: 'Takes part in ({count}): {uses}' },
  decidesOn: { de: 'Beschließt ({count}): {uses}', en: 'Decides on ({count}): {uses}' },
  programmeUse: { de: 'Eingeplant: {used} von {amount}', en: 'Planned with: {used} of {amount}' },
  overUsed: { de: 'Eingeplant: {used} von {amount}, das ist zu viel', en: 'Planned with: {used} of {amount}, which is too much' },
  phases: { de: 'Phasen: {titles}', en: 'Phases: {titles}' },
  ofModel: { de: 'Zyklusmodell: {title}', en: 'Cycle model: {title}' },
  yields: { de: 'Ergebnis: {text}', en: 'Yields: {text}' },
  phaseState: { de: 'In diesem Plan: {state}', en: 'In this plan: {state}' },
  synonyms: { de: 'Auch: {words}', en: 'Also: {words}' },
  notToBeConfused: { de: 'Nicht zu verwechseln mit {term}: {definition}', en: 'Not to be confused with {term}: {definition}' },
  notToBeConfusedWord: { de: 'Nicht zu verwechseln mit {term}', en: 'Not to be confused with {term}' },
  source: { de: 'Quelle: {source}', en: 'Source: {source}' },
  holds: { de: 'Enthält: {counts}', en: 'Holds: {counts}' },
  fieldUse: { de: 'Umfasst: {counts}', en: 'Comprises: {counts}' },
} satisfies Record<string, Text>;

/** What the digits of a territory code mean. */
export const territoryTexts = {
  ags: { de: 'Amtlicher Gemeindeschlüssel', en: 'Official municipality key (AGS)' },
  ars: { de: 'Amtlicher Regionalschlüssel', en: 'Official regional key (ARS)' },
  state: { de: 'Land {digits}: {state}', en: 'State {digits}: {state}' },
  region: { de: 'Regierungsbezirk oder Region: {digits}', en: 'Governmental district or region: {digits}' },
  county: { de: 'Landkreis oder kreisfreie Stadt: {digits}', en: 'County or county-level city: {digits}' },
  association: { de: 'Gemeindeverband: {digits}', en: 'Association of municipalities: {digits}' },
  municipality: { de: 'Gemeinde: {digits}', en: 'Municipality: {digits}' },
} satisfies Record<string, Text>;

/** The federal states in the order of their numbers in official keys, from 01. */
export const states: readonly Text[] = [
  { de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' },
  { de: 'Hamburg', en: 'Hamburg' },
  { de: 'Niedersachsen', en: 'Lower Saxony' },
  { de: 'Bremen', en: 'Bremen' },
  { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
  { de: 'Hessen', en: 'Hesse' },
  { de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' },
  { de: 'Baden-Württemberg', en: 'Baden-Württemberg' },
  { de: 'Bayern', en: 'Bavaria' },
  { de: 'Saarland', en: 'Saarland' },
  { de: 'Berlin', en: 'Berlin' },
  { de: 'Brandenburg', en: 'Brandenburg' },
  { de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania' },
  { de: 'Sachsen', en: 'Saxony' },
  { de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' },
  { de: 'Thüringen', en: 'Thuringia' },
];
