import type { Shape } from '../../model/shape';
import type { Listing, Text } from '../../text/language';
import type { YamlNode } from '../../yaml/node';
import { listedValues } from './meant-value';

/** What the schema expects at a key, in words that follow “expects” / „erwartet“. */
export function expected(shape: Shape, key: string): Text | Listing {
  if (shape.items) return { de: 'eine Liste, etwa [a, b]', en: 'a list, such as [a, b]' };
  if (shape.values) return oneOf(listedValues(shape, 120));
  if (shape.refersTo) return { de: 'eine Kennung als Verweis', en: 'an id as a reference' };
  const text = BY_FORMAT[shape.format ?? ''] ?? (Object.hasOwn(BY_KEY, key) ? BY_KEY[key] : undefined);
  if (text) return text;
  return shape.properties ? { de: 'untergeordnete Angaben der Form „Schlüssel: Wert“', en: 'entries of the form “key: value” below it' } : { de: 'einen Text', en: 'a text' };
}

/** What stands there instead. */
export function actual(node: YamlNode | undefined): Text {
  if (node?.kind === 'list') return { de: 'eine Liste', en: 'a list' };
  if (node?.kind === 'map') return { de: 'eine Gruppe von Angaben', en: 'a group of entries' };
  if (typeof node?.value === 'number') return { de: 'eine Zahl', en: 'a number' };
  return typeof node?.value === 'boolean' ? { de: `${node.value}`, en: `${node.value}` } : { de: 'ein Text', en: 'a text' };
}

function oneOf({ de, en }: Listing): Listing {
  return { de: `einen der Werte ${de}`, en: `one of the values ${en}`, isListing: true };
}

const number: Text = { de: 'eine Zahl mit Dezimalpunkt, ohne Einheit und Anführungszeichen', en: 'a number with a decimal point, without unit and quotation marks' };
const wholeNumber: Text = { de: 'eine ganze Zahl ohne Anführungszeichen', en: 'a whole number without quotation marks' };

const BY_FORMAT: Readonly<Record<string, Text>> = {
  number, count: wholeNumber,
  money: { de: 'einen Betrag als Zahl ohne Währung und Tausenderpunkte', en: 'an amount as a number without currency and thousands separators' },
  share: { de: 'einen Anteil von 0 bis 1, etwa 0.25', en: 'a share from 0 to 1, such as 0.25' },
  year: { de: 'ein Jahr mit vier Ziffern', en: 'a year of four digits' },
  date: { de: 'ein Datum wie 2018, 2018-06, 2018-06-30, 2018-Q2 oder 2018/19', en: 'a date such as 2018, 2018-06, 2018-06-30, 2018-Q2 or 2018/19' },
  text: { de: 'einen Text', en: 'a text' },
  id: { de: 'eine Kennung', en: 'an id' },
  reference: { de: 'eine Kennung als Verweis', en: 'an id as a reference' },
  column: { de: 'die Überschrift der Spalte oder ihre Nummer ab 1', en: 'the heading of the column or its number from 1' },
  path: { de: 'den Pfad einer Datei', en: 'the path of a file' },
  url: { de: 'eine Internetadresse mit https://', en: 'a web address with https://' },
  contact: { de: 'die E-Mail-Adresse eines Funktionspostfachs', en: 'the e-mail address of a function mailbox' },
  code: { de: 'eine Nummer oder einen Code', en: 'a number or code' },
  rules: { de: 'Regeln mit ihrer Stufe, etwa goal/no-measure: hint', en: 'rules with their severity, such as goal/no-measure: hint' },
};

/** Keys whose schema has no name of its own. */
const BY_KEY: Readonly<Record<string, Text>> = {
  iteration: wholeNumber,
  provisional: { de: 'true oder false', en: 'true or false' },
};
