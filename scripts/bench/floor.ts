import { LineCounter, parseDocument } from 'yaml';
import { plan } from '../../src/core/schema/validators.generated';

/** The least that any checker of these documents has to do: parse with positions, and validate once. */
export function floor(text: string): { readonly valid: boolean; readonly kept: unknown } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return { valid: plan(document.toJS()), kept: [document, lines] };
}
