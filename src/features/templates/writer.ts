/** How a template puts down what a person replaces: with tab stops for an editor, or as it stands. */
export interface Writer {
  /** A proposal that a person overwrites. */
  stop(proposal: string): string;
  /** A proposal made before: in an editor it changes with the first one. */
  again(proposal: string): string;
  /** One of several values, the first proposed. */
  choice(values: readonly (string | number)[]): string;
}

export type Template = (write: Writer) => string;

/** The template as a snippet, with tab stops in the order of the text. */
export function snippetOf(template: Template): string {
  const stops: string[] = [];
  const add = (proposal: string): number => stops.push(proposal);
  return template({
    stop: (proposal) => `\${${add(proposal)}:${escaped(proposal, /[\\$}]/g)}}`,
    again: (proposal) => `$${stops.indexOf(proposal) + 1}`,
    choice: (values) => `\${${add('')}|${values.map((value) => escaped(String(value), /[\\$},|]/g)).join(',')}|}`,
  });
}

/** The template with what it proposes. */
export function textOf(template: Template): string {
  return template({ stop: same, again: same, choice: ([first]) => String(first ?? '') });
}

function same(proposal: string): string {
  return proposal;
}

/** With a backslash before what would end a tab stop or a choice. */
function escaped(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => `\\${sign}`);
}
