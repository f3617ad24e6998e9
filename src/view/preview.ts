import { readDocument } from '../core/model/document';
import { stringOf, type Of } from '../core/model/read';
import { shippedSummary } from '../core/model/shipped';
import { summarise, type DocumentSummary } from '../core/model/summary';
import type { Plan } from '../core/model/types.generated';
import { WorkspaceIndex } from '../core/model/workspace-index';
import type { Language } from '../core/text/language';
import type { PlanMessage } from './messages';
import { changeBetween, type Change } from './places';
import type { ViewContext } from './view';

/** A plan as the preview shows it. */
export interface Preview {
  readonly message: PlanMessage;
  /** The newest text without problems of syntax; undefined where there was none yet. */
  readonly good: ViewContext | undefined;
  /** The newest text, whatever it is like. */
  readonly newest: ViewContext;
  /** How many problems of syntax the newest text has. */
  readonly problems: number;
  readonly summaries: readonly DocumentSummary[];
  /** What was edited since the text without problems. */
  readonly changes: readonly Change[];
}

/** What the preview shows after a message; `before` is what it showed until then. */
export function nextPreview(message: PlanMessage, before: Preview | undefined): Preview {
  const last = before?.message.uri === message.uri ? before : undefined;
  const summaries = message.summaries ?? before?.summaries ?? [];
  const document = readDocument(message.uri, message.text, last?.newest.document);
  const summary = summarise(document);
  const language = message.language ?? languageOf(document.root) ?? message.otherLanguage;
  const workspace = new WorkspaceIndex([...summaries.filter(({ uri }) => uri !== message.uri), summary], shippedSummary);
  const newest = { document, summary, workspace, today: message.today, language };
  const problems = document.root ? document.yaml.problems.length : Math.max(1, document.yaml.problems.length);
  const state = { message, newest, problems, summaries };
  if (problems === 0) return { ...state, good: newest, changes: [] };
  if (!last?.good) return { ...state, good: undefined, changes: [] };
  const change = changeBetween(last.message.text, message.text);
  return { ...state, good: { ...last.good, language }, changes: change ? [...last.changes, change] : last.changes };
}

/** What the plan itself is written in, as far as it says so. */
export function languageOf(root: Of<Plan> | undefined): Language | undefined {
  const language = stringOf(root, 'language');
  return language === 'de' || language === 'en' ? language : undefined;
}
