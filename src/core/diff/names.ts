import type { Text } from '../text/language';

/** What an element is called in front of its title: „Maßnahme „Sprachcafé“: …“. By type of thing, or name of the list it stands in. */
export function elementName(element: string): Text {
  const [de, en] = names[element] ?? [element, element];
  return { de, en };
}

const names: Readonly<Record<string, readonly [de: string, en: string]>> = {
  plan: ['Plan', 'Plan'],
  register: ['Katalog', 'Register'],
  report: ['Bericht', 'Report'],
  assessment: ['Selbsteinschätzung', 'Assessment'],
  calendar: ['Jahresplanung', 'Calendar'],
  goal: ['Ziel', 'Goal'],
  measure: ['Maßnahme', 'Measure'],
  indicator: ['Indikator', 'Indicator'],
  responsibility: ['Zuständigkeit', 'Responsibility'],
  space: ['Sozialraum', 'Space'],
  'target-group': ['Zielgruppe', 'Target group'],
  programme: ['Förderprogramm', 'Programme'],
  product: ['Planungsprodukt', 'Product'],
  term: ['Begriff', 'Term'],
  'cycle-model': ['Zyklusmodell', 'Cycle model'],
  'field-of-action': ['Handlungsfeld', 'Field of action'],
  section: ['Berichtsabschnitt', 'Report section'],
  participation: ['Beteiligung', 'Participation'],
  target: ['Zielwert', 'Target'],
  'target-milestone': ['Zwischenziel', 'Interim target'],
  milestone: ['Meilenstein', 'Milestone'],
  'year-cost': ['Kosten im Jahr', 'Cost of the year'],
  funding: ['Finanzierung', 'Funding'],
  value: ['Wert', 'Value'],
  threshold: ['Schwelle', 'Threshold'],
  phase: ['Phase', 'Phase'],
  'model-phase': ['Phase', 'Phase'],
  interface: ['Schnittstelle', 'Interface'],
  item: ['Bedingung', 'Item'],
  entry: ['Termin', 'Entry'],
};
