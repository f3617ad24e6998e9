import { dateWords } from '../../core/model/date-words';
import { isSpan, readDate } from '../../core/model/time';
import type { Language } from '../../core/text/language';
import type { ScalarNode } from '../../core/yaml/node';
import { spanWords } from '../date-words';
import { bold, heading, plain } from './layout';

/** The days that a date names; undefined for what is no date, or none that exists. */
export function explainDate({ value }: ScalarNode, language: Language): string | undefined {
  const span = readDate(value);
  if (!isSpan(span)) return undefined;
  const name = dateWords(String(value), language);
  const days = spanWords(span, language);
  return name === days ? bold(days) : heading(capitalised(name), plain(days));
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
