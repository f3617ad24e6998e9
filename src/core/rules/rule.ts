import type { Severity } from '../finding';
import type { Ignore } from '../ignore';
import type { PlanDocument } from '../model/document';
import type { DocumentSummary } from '../model/summary';
import type { WorkspaceIndex } from '../model/workspace-index';
import type { SealedResolution } from '../seal/sealed';
import type { Violation } from '../schema/violation';
import type { Text, TextData } from '../text/language';
import type { PositionRange, TextEdit, TextRange } from '../text/range';

/** A planning rule: what it finds, why that matters, and how it reads in both languages. */
export interface Rule<Message extends string = string> {
  /** `group/name`, stable for ever: people write it into their documents. */
  readonly id: string;
  readonly severity: Severity;
  /** What the rule asks for, in one line. */
  readonly title: Text;
  /** Why a planner should care. */
  readonly why: Text;
  /** Each says what is wrong, why, and what to do; `{placeholders}` are filled from the report. */
  readonly messages: Readonly<Record<Message, Text>>;
  /** A document with this finding and no other of the rule's group; see examples.ts for how it is written. */
  readonly bad: string;
  /** The same document put right. */
  readonly good: string;
  /**
   * `items`: whether it finds something in an item of a top-level list depends on the item alone, on what stands outside
   * these lists, and on the day. After an edit it is shown only the items where it may find something.
   */
  readonly scope?: 'items';
  check(context: RuleContext<Message>): void;
}

/** What a rule may know: one document whole, of the others what they tell, and the day. */
export interface RuleContext<Message extends string = string> {
  readonly document: PlanDocument;
  /** The document as others see it. */
  readonly summary: DocumentSummary;
  readonly workspace: WorkspaceIndex;
  /** Where the document breaks its schema. */
  readonly violations: readonly Violation[];
  /** The comments that hide findings; for `ignore/unused` only those that hid none. */
  readonly ignores: readonly Ignore[];
  /** The day to judge by, YYYY-MM-DD. */
  readonly today: string;
  /** What resolutions decided on the plans of the workspace. */
  readonly sealed: readonly SealedResolution[];
  /** What `compute` makes of the document, made once however many rules ask for it. */
  derived<Value>(compute: (context: DocumentContext) => Value): Value;
  report(report: Report<Message>): void;
}

export type DocumentContext = Pick<RuleContext, 'document' | 'summary' | 'workspace'>;

export interface Report<Message extends string = string> {
  readonly at: TextRange;
  readonly message: Message;
  readonly data?: TextData;
  readonly related?: readonly RelatedReport[];
  readonly fix?: FixReport<Message>;
}

export interface RelatedReport {
  readonly uri: string;
  readonly place: PositionRange;
  readonly message: Text;
  readonly data?: TextData;
}

export interface FixReport<Message extends string = string> {
  /** What the fix does, as a command: „…“ durch „…“ ersetzen. */
  readonly message: Message;
  readonly data?: TextData;
  readonly edits: readonly TextEdit[];
}

/** Gives a rule its type, so that only its own messages can be reported. */
export function defineRule<Message extends string>(rule: Rule<Message>): Rule {
  return rule as unknown as Rule;
}
