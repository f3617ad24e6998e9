import { dateWords } from '../../core/model/date-words';
import type { Language } from '../../core/text/language';
import { numberText } from '../../core/text/number';
import { cell } from './table';

/** A number as the language writes it, in groups of three digits: `49 800,5`. */
export function numberCell(value: number, language: Language): string {
  const text = numberText(value, language);
  const [whole = ''] = /^\D?\d+/.exec(text) ?? [];
  return /e/.test(text) ? text : whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE) + text.slice(whole.length);
}

const NARROW_SPACE = '\u202f';

/** A date of a plan in words; a school year as it is, since the column says that it is one. */
export function dateCell(written: string | undefined, language: Language): string | undefined {
  if (written === undefined) return undefined;
  return cell(/^\d{4}\/\d{2}$/.test(written) ? written : dateWords(written, language));
}

/** `21,5 (2018)`. */
export function datedCell(value: number, written: string | undefined, language: Language): string {
  const date = dateCell(written, language);
  return date === undefined ? numberCell(value, language) : `${numberCell(value, language)} (${date})`;
}
