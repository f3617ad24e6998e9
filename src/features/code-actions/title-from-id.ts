import type { Language } from '../../core/text/language';

/** A first title for a thing of which only the id is known: `fachdienst-soziales` becomes „Fachdienst Soziales“. */
export function titleFromId(id: string, language: Language): string {
  const words = id.split('-');
  return words.map((word, index) => (index === 0 || (language === 'de' && !SMALL.has(word)) ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join(' ');
}

/** Words that German writes small inside a title. */
const SMALL: ReadonlySet<string> = new Set([
  'am', 'an', 'auf', 'aus', 'bei', 'das', 'dem', 'den', 'der', 'des', 'die', 'ein', 'eine', 'fuer', 'gegen', 'im', 'in', 'je', 'mit', 'nach', 'ohne', 'ueber',
  'um', 'und', 'unter', 'vom', 'von', 'vor', 'zum', 'zur', 'zu',
]);
