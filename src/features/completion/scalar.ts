import { scalarSource } from '../../core/yaml/quote';
import type { Asked } from './asked';
import { filterOf, type Completion, type ScalarProposal } from './completion';

/** How a single value becomes what a list holds. */
export type Wrapping = 'none' | 'item' | 'brackets';

/** The value in the form that the place asks for: in its quotation marks, behind the space or dash that is missing. */
export function scalarCompletion({ place }: Asked, proposal: ScalarProposal, wrapping: Wrapping = 'none'): Completion {
  const { value, isPlain, label, kind, detail, origin, documentation } = proposal;
  const { quote, lead, range } = place;
  const source = quote ? escaped(value, quote.mark) + (quote.isClosed ? '' : quote.mark) : isPlain ? value : scalarSource(value);
  return { label, kind, detail, origin, documentation, range, text: lead + wrapped(source, quote ? 'none' : wrapping), isSnippet: false, asksOn: false, filter: filterOf(proposal) };
}

function wrapped(source: string, wrapping: Wrapping): string {
  if (wrapping === 'none') return source;
  return wrapping === 'item' ? `- ${source}` : `[${source}]`;
}

function escaped(value: string, mark: string): string {
  return mark === '"' ? value.replace(/["\\]/g, '\\$&') : value.replace(/'/g, "''");
}
