import type { Language } from '../text/language';

/** What a thing is called in front of its title: Maßnahme „Sprachcafé“. By type of thing, or name of the list that it stands in. */
export function elementName(element: string, language: Language): string {
  return names[element]?.[language === 'de' ? 0 : 1] ?? element;
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
  'year-cost': ['Kostenansatz', 'Cost'],
  funding: ['Finanzierung', 'Funding'],
  value: ['Wert', 'Value'],
  threshold: ['Schwelle', 'Threshold'],
  phase: ['Phase', 'Phase'],
  'model-phase': ['Phase', 'Phase'],
  interface: ['Schnittstelle', 'Interface'],
  item: ['Bedingung', 'Item'],
  entry: ['Termin', 'Entry'],
};
