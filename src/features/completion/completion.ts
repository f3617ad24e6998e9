import type { TextRange } from '../../core/text/range';

/** Something that can be written at the cursor. */
export interface Completion extends Proposal {
  /** What is replaced. */
  readonly range: TextRange;
  readonly text: string;
  /** The text is a snippet: with tab stops, and `$`, `}` and `\` escaped. */
  readonly isSnippet: boolean;
  /** What somebody may type to find it. */
  readonly filter: string;
  /** Behind it comes a value that can be proposed too. */
  readonly asksOn: boolean;
}

/** What is shown of it. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionKind;
  /** Title or meaning. */
  readonly detail?: string | undefined;
  /** What kind of thing it is, and where it comes from. */
  readonly origin?: string | undefined;
  /** Plain text. */
  readonly documentation?: string | undefined;
}

export type CompletionKind = 'key' | 'value' | 'reference' | 'date' | 'text' | 'id' | 'block' | 'rule';

/** A single value, not yet in the form that the place asks for. */
export interface ScalarProposal extends Proposal {
  readonly value: string;
  /** It stands as it is; otherwise it is put in quotes where YAML would read something else. */
  readonly isPlain: boolean;
}

/** What is shown, and the same without umlauts. */
export function filterOf({ label, detail }: Proposal): string {
  const title = detail ?? '';
  const plain = title.toLowerCase().replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter);
  return [label, title, plain === title.toLowerCase() ? '' : plain].filter((word) => word !== '').join(' ');
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
