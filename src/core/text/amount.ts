import type { Language, Text } from './language';

/** An amount of money as the language writes it, cents only where there are any: `1.234,50 €`, `€1,234.50`, `CHF 80`. */
export function amountText(amount: number, currency: string, language: Language): string {
  const number = groupedNumber(amount, language);
  if (language === 'de') return `${number}${SPACE}${currency === 'EUR' ? '€' : currency}`;
  const sign = amount < 0 ? '−' : '';
  const positive = groupedNumber(Math.abs(amount), language);
  return currency === 'EUR' ? `${sign}€${positive}` : `${currency}${SPACE}${number}`;
}

/** The same for a message. */
export function amountIn(currency: string): (amount: number) => Text {
  return (amount) => ({ de: amountText(amount, currency, 'de'), en: amountText(amount, currency, 'en') });
}

/** A no-break space: an amount is never torn apart. */
const SPACE = '\u00a0';

/** Thousands by points in German (DIN 5008, amounts of money), by commas in English. */
function groupedNumber(amount: number, language: Language): string {
  const written = Math.abs(amount).toFixed(Number.isInteger(amount) ? 0 : 2);
  const [whole = '', cents] = written.split('.');
  // Beyond 10^21 there are no digits to group, and no money either.
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',');
  const fraction = cents === undefined || cents === '00' ? '' : `${language === 'de' ? ',' : '.'}${cents}`;
  return `${amount < 0 ? '−' : ''}${grouped}${fraction}`;
}
