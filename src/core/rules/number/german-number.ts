/** A number as a German text has it, as YAML has it; `unit` says that something stood behind it. */
export interface GermanNumber {
  readonly right: string;
  readonly hasUnit: boolean;
  /** Is beyond doubt what the unit makes of the number. */
  readonly isSure: boolean;
}

export function readGermanNumber(written: string): GermanNumber {
  const [, digits = '', unit = ''] = /^([-+]?[\d.,]*\d)\s*(.*)$/.exec(written) ?? [];
  const plain = digits.replace(/\./g, '').replace(',', '.').replace(/^\+/, '');
  const factor = POWERS.find(([name]) => name.test(unit))?.[1] ?? 0;
  const isSure = unit === '' || factor > 0 || UNITS.test(unit);
  return { right: shifted(plain, factor), hasUnit: unit !== '', isSure };
}

const POWERS: readonly (readonly [name: RegExp, power: number])[] = [
  [/^(tsd|tausend)\b/i, 3], [/^(mio|million(en)?)\b/i, 6], [/^(mrd|milliarden?)\b/i, 9],
];

const UNITS = /^(€|EUR|Euro|%|Prozent)$/i;

/** The decimal point moved to the right, without the noise of binary fractions: 1.15 million is 1150000. */
function shifted(number: string, places: number): string {
  if (places === 0) return number;
  const [whole = '', decimals = ''] = number.split('.');
  const rest = decimals.slice(places);
  const moved = `${whole}${decimals.slice(0, places).padEnd(places, '0')}`.replace(/^(-?)0+(?=\d)/, '$1');
  return rest === '' ? moved : `${moved}.${rest}`;
}
