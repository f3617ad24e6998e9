/** A text as YAML writes it: as it stands where none of it means something to YAML, else in quotes. */
export function scalarSource(text: string): string {
  return PLAIN.test(text) && !WORDS.test(text) ? text : quoted(text);
}

/** A text in quotes: in the pair that it does not contain, so that little has to be escaped. */
export function quoted(text: string): string {
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text)) return JSON.stringify(text);
  return /["\\]/.test(text) ? `'${text.replace(/'/g, "''")}'` : `"${text}"`;
}

/** Starts with a letter and holds nothing that could end it, in a block or between brackets. */
const PLAIN = /^\p{L}(?:[^\p{Cc}\u2028\u2029\uFEFF:#,[\]{}]|:(?=[^\s,[\]{}])|(?<=\S)#)*(?<![\s:])$/u;
/** What YAML versions read as something else than text. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
