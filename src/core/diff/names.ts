import { isThingType, typeNoun } from '../model/type-names';
import type { Language } from '../text/language';

/** What a thing is called in front of its title: Maßnahme „Sprachcafé“. By type of thing, or name of the list that it stands in. */
export function elementName(element: string, language: Language): string {
  return names[element]?.[language === 'de' ? 0 : 1] ?? (isThingType(element) ? withCapital(typeNoun(element)[language]) : element);
}

function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What is no thing, or has a shorter name beside its title. */
const names: Readonly<Record<string, readonly [de: string, en: string]>> = {
  programme: ['Förderprogramm', 'Programme'],
  product: ['Planungsprodukt', 'Product'],
  participation: ['Beteiligung', 'Participation'],
  target: ['Zielvorgabe', 'Target'],
  'target-value': ['Zielwert', 'Target'],
  'target-milestone': ['Zwischenwert', 'Interim value'],
  'year-cost': ['Jahresscheibe', 'Cost'],
  funding: ['Finanzierung', 'Funding'],
  value: ['Wert', 'Value'],
  threshold: ['Schwelle', 'Threshold'],
  filter: ['Auswahl aus der Datendatei', 'Selection from the data file'],
  'model-phase': ['Phase', 'Phase'],
};
