import { decimal, type Language } from './language';

/** A number as the language writes it, without the traces of binary fractions: `−8,8`. */
export function numberText(value: number, language: Language): string {
  return decimal(Number(value.toPrecision(12)), language).replace(/^-/, '−');
}

/** `110 %`; whole per cent, since nobody plans to a tenth. */
export function shareText(share: number, language: Language): string {
  const percent = numberText(Math.round(share * 100), language);
  return language === 'de' ? `${percent} %` : `${percent}%`;
}
