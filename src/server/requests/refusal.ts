/** An answer that says why there is none, in the language of the person who asks; the client gets it as the error of the request. */
export interface Refusal {
  readonly refusal: string;
}

export function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && 'refusal' in result && typeof result.refusal === 'string';
}
