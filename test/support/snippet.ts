/** A snippet as an editor would fill it in if nobody typed anything. */
export interface ExpandedSnippet {
  readonly text: string;
  /** Where a choice stands in the text, and what can be chosen. */
  readonly choices: readonly { readonly offset: number; readonly options: readonly string[] }[];
  /** The numbers of the tab stops in the order of the text, each once. */
  readonly stops: readonly number[];
}

/**
 * Expands the snippet grammar of VS Code as far as Planwerk uses it: `$1`, `${1:proposal}` with anything inside,
 * `${1|a,b|}`, `$VARIABLE`, and a backslash before a sign that would mean something. Throws on anything else.
 */
export function expandSnippet(snippet: string, variables: Readonly<Record<string, string>>): ExpandedSnippet {
  return new Expander(snippet, variables).expand();
}

class Expander {
  private at = 0;
  private text = '';
  private readonly choices: { offset: number; options: string[] }[] = [];
  private readonly proposals = new Map<number, string>();

  constructor(private readonly source: string, private readonly variables: Readonly<Record<string, string>>) {}

  expand(): ExpandedSnippet {
    this.expandUntil(undefined);
    return { text: this.text, choices: this.choices, stops: [...this.proposals.keys()] };
  }

  private expandUntil(end: string | undefined): void {
    while (this.at < this.source.length) {
      const sign = this.source[this.at] ?? '';
      if (sign === end) return;
      if (sign === '\\' && /[\\$}]/.test(this.source[this.at + 1] ?? '')) this.take(2, 1);
      else if (sign === '$') this.expandStop();
      else this.take(1, 0);
    }
    if (end !== undefined) throw new Error(`"${end}" is missing in ${this.source}`);
  }

  private take(length: number, from: number): void {
    this.text += this.source.slice(this.at + from, this.at + length);
    this.at += length;
  }

  private expandStop(): void {
    const rest = this.source.slice(this.at);
    const match = /^\$(?:(\d+)|([A-Z_]+)|\{(\d+)(:|\||\}))/.exec(rest);
    if (!match) throw new Error(`no snippet: ${rest}`);
    this.at += match[0].length;
    const [, plain, variable, numbered, sign] = match;
    if (variable !== undefined) this.text += this.valueOf(variable);
    else if (sign === ':') this.expandProposal(Number(numbered));
    else if (sign === '|') this.expandChoice(Number(numbered));
    else this.repeat(Number(plain ?? numbered));
  }

  private expandProposal(stop: number): void {
    const start = this.text.length;
    this.expandUntil('}');
    this.at++;
    this.propose(stop, this.text.slice(start));
  }

  private expandChoice(stop: number): void {
    const match = /^((?:\\.|[^|\\])*)\|\}/.exec(this.source.slice(this.at));
    if (!match) throw new Error(`no choice: ${this.source.slice(this.at)}`);
    this.at += match[0].length;
    const options = (match[1] ?? '').split(/(?<!\\),/).map((option) => option.replace(/\\(.)/g, '$1'));
    this.choices.push({ offset: this.text.length, options });
    this.text += options[0] ?? '';
    this.propose(stop, options[0] ?? '');
  }

  private propose(stop: number, proposal: string): void {
    if (this.proposals.has(stop)) throw new Error(`tab stop ${stop} proposes twice`);
    this.proposals.set(stop, proposal);
  }

  private repeat(stop: number): void {
    const proposal = this.proposals.get(stop);
    if (proposal === undefined) this.proposals.set(stop, '');
    else this.text += proposal;
  }

  private valueOf(variable: string): string {
    const value = this.variables[variable];
    if (value === undefined) throw new Error(`unknown variable ${variable}`);
    return value;
  }
}
