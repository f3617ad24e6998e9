import { amountText } from '../../core/text/amount';
import type { FundingFigures } from '../../core/finance/funding-sums';
import { say, type Language, type Text } from '../../core/text/language';
import type { FinanceRow } from './model';

export const words = {
  overview: { de: 'Kosten und Finanzierung', en: 'Cost and funding' },
  total: { de: 'Gesamt', en: 'Total' },
  measures: { de: 'Maßnahmen', en: 'Measures' },
  cost: { de: 'Kosten', en: 'Cost' },
  funding: { de: 'Mittel', en: 'Funding' },
  others: { de: 'Andere Mittel', en: 'Other funding' },
  noCost: { de: 'Kosten nicht angegeben', en: 'Cost not stated' },
  someWithoutCost: { de: '{number} ohne Kosten', en: '{number} without cost' },
  noCostHint: { de: 'Lücke nicht berechenbar: unter finance die Kosten (cost) ergänzen', en: 'Gap not computable: add the cost under finance' },
  gap: { de: 'Lücke', en: 'Gap' },
  surplus: { de: 'Überfinanzierung', en: 'Over-funding' },
  unclear: { de: 'Deckung offen', en: 'Cover not stated' },
  note: { de: 'Hinweis', en: 'Note' },
  name: { de: 'Bezeichnung', en: 'Name' },
  bySource: { de: 'Nach Förderprogramm und Haushaltsstelle', en: 'By programme and budget line' },
  byYear: { de: 'Nach Jahr', en: 'By year' },
  byField: { de: 'Nach Handlungsfeld', en: 'By field of action' },
  sourceExplanation: {
    de: 'Kosten aller Maßnahmen, die daraus Mittel erhalten; was andere dazugeben, ist heller. Eine Maßnahme zählt bei jedem Geldgeber mit.',
    en: 'Cost of all measures that get money from it; what others add is lighter. A measure counts with each of its funders.',
  },
  yearExplanation: {
    de: 'Kosten nach den Jahresscheiben (per-year); Mittel, soweit von (from) und bis (to) in einem Jahr liegen. Alles andere steht ohne Jahr, auch die Lücke der Maßnahmen, deren Mittel für mehrere Jahre gelten.',
    en: 'Cost by the years stated (per-year); funding where from and to lie in one year. Everything else stands without a year, as does the gap of measures whose money is for several years.',
  },
  unfunded: { de: 'Ohne Finanzierung', en: 'Without funding' },
  noYear: { de: 'Ohne Jahr', en: 'Without a year' },
  noField: { de: 'Ohne Handlungsfeld', en: 'Without a field of action' },
  exceeded: {
    de: 'Überzeichnet: alle Pläne zusammen verplanen {over} mehr, als das Programm hat ({amount})',
    en: 'Overdrawn: all plans together count on {over} more than the programme has ({amount})',
  },
  gapHint: { de: 'Unter funding weitere Mittel nennen oder die Kosten anpassen', en: 'Name further money under funding, or adjust the cost' },
  surplusHint: { de: 'Mehr Mittel als Kosten: Beträge prüfen', en: 'More money than cost: check the amounts' },
  unclearHint: { de: 'Lücke nicht berechenbar: ein Betrag fehlt, oder die Mittel sind keinem einzelnen Jahr zugeordnet', en: 'Gap not computable: an amount is missing, or the money is for no single year' },
  withoutCost: { de: 'Maßnahmen ohne Angabe der Kosten, für die sich keine Lücke berechnen lässt: {number}', en: 'Measures that state no cost, for which no gap can be computed: {number}' },
  yearsExceedTotal: { de: 'Maßnahmen, deren Jahresscheiben zusammen die Gesamtkosten übersteigen: {number}', en: 'Measures whose years add up to more than their total cost: {number}' },
  leftOut: { de: 'Nicht mitgezählte Ideen und abgebrochene Maßnahmen mit Kosten: {number}', en: 'Ideas and cancelled measures with a cost, not counted: {number}' },
  more: { de: '… und {number} weitere Zeilen (siehe Tabelle)', en: '… and {number} more rows (see the table)' },
} satisfies Record<string, Text>;

/** What a row costs, or that nobody says so. */
export function costText({ cost, measures, withoutCost }: FundingFigures, currency: string, language: Language): string {
  return measures > 0 && withoutCost === measures ? say(words.noCost, language) : `${say(words.cost, language)} ${amountText(cost, currency, language)}`;
}

/** The figures of a row that are marked, each with a sign: gap, over-funding, cover or cost not stated. */
export function marksOf(figures: FundingFigures, currency: string, language: Language): readonly Mark[] {
  const { gap, surplus, unclear, withoutCost, measures } = figures;
  const mark = (sign: string, title: Text, amount: number, className: string): Mark[] =>
    amount > 0 ? [{ text: `${sign} ${say(title, language)} ${amountText(amount, currency, language)}`, className }] : [];
  return [
    ...mark('!', words.gap, gap, 'gap-text'),
    ...mark('+', words.surplus, surplus, 'gap-text'),
    ...mark('?', words.unclear, unclear, 'faint'),
    ...(withoutCost > 0 && withoutCost < measures ? [{ text: `? ${say(words.someWithoutCost, language, { number: withoutCost })}`, className: 'faint' }] : []),
  ];
}

export interface Mark {
  readonly text: string;
  readonly className: string;
}

/** A row in one sentence, with what its figures lack. */
export function describeRow(row: FinanceRow, currency: string, language: Language): string {
  const amount = (title: Text, value: number): string => `${say(title, language)} ${amountText(value, currency, language)}`;
  const hinted = (title: Text, value: number, hint: Text): string[] => (value > 0 ? [`${amount(title, value)} (${say(hint, language)})`] : []);
  return [
    `${row.title}: ${costText(row, currency, language)}`,
    amount(words.funding, row.funding),
    ...(row.others > 0 ? [amount(words.others, row.others)] : []),
    ...hinted(words.gap, row.gap, words.gapHint),
    ...hinted(words.surplus, row.surplus, words.surplusHint),
    ...hinted(words.unclear, row.unclear, words.unclearHint),
    ...(row.withoutCost > 0 ? [`${say(words.someWithoutCost, language, { number: row.withoutCost })} (${say(words.noCostHint, language)})`] : []),
    ...(row.exceeded === undefined ? [] : [row.exceeded]),
  ].join('; ');
}

/** Filled by hand, because messages break the spaces of an amount that must not break. */
export function exceededText(over: number, amount: number, currency: string, language: Language): string {
  return words.exceeded[language]
    .replace('{over}', () => amountText(over, currency, language))
    .replace('{amount}', () => amountText(amount, currency, language));
}
