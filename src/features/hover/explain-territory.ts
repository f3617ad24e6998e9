import { say, type Language } from '../../core/text/language';
import { states, territoryTexts } from '../../l10n/hover';
import { code, heading, list, paragraphs, plain } from './layout';

/** The parts of an official key, as far as its digits tell for sure; undefined for what is no key. */
export function explainTerritory(key: 'ags' | 'ars', digits: string, language: Language): string | undefined {
  const state = states[Number(digits.slice(0, 2)) - 1];
  if (!/^\d+$/.test(digits) || !LENGTHS[key].includes(digits.length) || !state) return undefined;
  const municipality = digits.slice(key === 'ars' ? 9 : 5);
  const facts = [
    say(territoryTexts.state, language, { digits: digits.slice(0, 2), state }),
    ...part(territoryTexts.region, digits.slice(2, 3)),
    ...part(territoryTexts.county, digits.slice(3, 5), digits.slice(0, 5)),
    ...(key === 'ars' ? part(territoryTexts.association, digits.slice(5, 9)) : []),
    ...part(territoryTexts.municipality, municipality),
  ];
  return paragraphs(heading(say(territoryTexts[key], language), code(digits)), list(facts.map(plain)));

  /** Only zeros name no part. */
  function part(text: (typeof territoryTexts)['region'], own: string, shown = own): string[] {
    return /[1-9]/.test(own) ? [say(text, language, { digits: shown })] : [];
  }
}

const LENGTHS: Readonly<Record<'ags' | 'ars', readonly number[]>> = { ags: [2, 5, 8], ars: [12] };
