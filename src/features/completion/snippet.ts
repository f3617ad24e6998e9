/** A text with tab stops: `text` pieces in between, each stop with what stands there at first. */
export type Piece = string | Stop;

export interface Stop {
  /** What can be chosen; the first stands there at first. */
  readonly choices?: readonly string[];
  /** What stands there until something else is typed. */
  readonly placeholder?: string;
  /** What stands there for clients without tab stops; else the first choice or the placeholder. */
  readonly plain?: string;
}

/** As the snippet syntax of the protocol, with numbered stops. */
export function snippetOf(pieces: readonly Piece[]): string {
  let number = 0;
  return pieces.map((piece) => (typeof piece === 'string' ? escapeSnippet(piece) : stopSource(piece, ++number))).join('');
}

/** Without stops, and without spaces where nothing stands. */
export function plainOf(pieces: readonly Piece[]): string {
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.plain ?? piece.choices?.[0] ?? piece.placeholder ?? '')).join('');
  return text.replace(/(?<=\S) +(?=\r?\n|$)/g, '').replace(/(?<=\S) {2,}/g, ' ');
}

/** Text between stops. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$]/g, '\\$&');
}

function stopSource({ choices, placeholder }: Stop, number: number): string {
  if (choices && choices.length > 1) return `\${${number}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  const text = choices?.[0] ?? placeholder;
  return text === undefined ? `$${number}` : `\${${number}:${text.replace(/[\\$}]/g, '\\$&')}}`;
}
