import type { Text } from '../../text/language';

/** What a required key is for, as an apposition to the key. */
export function meaningOf(key: string): Text {
  return MEANINGS[key] ?? { de: 'eine Pflichtangabe', en: 'a required entry' };
}

const MEANINGS: Readonly<Record<string, Text>> = {
  planwerk: { de: 'die Fassung des Formats (zurzeit 1)', en: 'the version of the format (at present 1)' },
  kind: { de: 'die Art des Dokuments: plan, register, report, assessment oder calendar', en: 'the kind of document: plan, register, report, assessment or calendar' },
  id: { de: 'die Kennung, über die andere Stellen darauf verweisen', en: 'the id by which other places refer to it' },
  title: { de: 'der Titel, unter dem die Sache genannt wird', en: 'the title by which the thing is called' },
  name: { de: 'der Name, unter dem die Stelle oder Quelle genannt wird', en: 'the name by which it is called' },
  term: { de: 'der Begriff selbst', en: 'the term itself' },
  language: { de: 'die Sprache der Texte (de oder en)', en: 'the language of the texts (de or en)' },
  year: { de: 'das Jahr', en: 'the year' },
  phases: { de: 'die Phasen, die das Zyklusmodell durchläuft', en: 'the phases that the cycle model passes through' },
  indicator: { de: 'der Indikator, an dem das Ziel gemessen wird', en: 'the indicator by which the goal is measured' },
  value: { de: 'der Wert als Zahl', en: 'the value as a number' },
  at: { de: 'der Stand, für den der Wert gilt', en: 'the date that the value holds for' },
  level: { de: 'die Stufe der Warnung (warning oder critical)', en: 'the level of the warning (warning or critical)' },
  file: { de: 'die Datei mit den Werten', en: 'the file with the values' },
  column: { de: 'die Spalte, nach der ausgewählt wird', en: 'the column to select by' },
  equals: { de: 'der Wert, den die Zeilen haben müssen', en: 'the value that the rows must have' },
  share: { de: 'der erreichte Anteil von 0 bis 1', en: 'the share reached, from 0 to 1' },
  cost: { de: 'die Kosten des Jahres', en: 'the cost of the year' },
  responsibility: { de: 'die Zuständigkeit, die die Planung leitet', en: 'the responsibility that leads the planning' },
  model: { de: 'das Zyklusmodell, etwa monitoring-cycle', en: 'the cycle model, such as monitoring-cycle' },
  phase: { de: 'die Phase des Zyklusmodells', en: 'the phase of the cycle model' },
  format: { de: 'das Format der Beteiligung, etwa workshop', en: 'the format of the participation, such as workshop' },
  to: { de: 'der Plan, zu dem die Schnittstelle führt', en: 'the plan that the interface leads to' },
  condition: { de: 'die Bedingung, die eingeschätzt wird', en: 'the condition that is rated' },
  paths: { de: 'die Dateien, für die die Einstellung gilt', en: 'the files that the setting holds for' },
  rules: { de: 'die Regeln mit ihrer Stufe', en: 'the rules with their severity' },
};
