import { readDocument } from '../core/model/document';
import { stringOf, type Of } from '../core/model/read';
import { shippedSummary } from '../core/model/shipped';
import { summarise, type DocumentSummary } from '../core/model/summary';
import type { Plan } from '../core/model/types.generated';
import { WorkspaceIndex } from '../core/model/workspace-index';
import type { Language } from '../core/text/language';
import type { PlanMessage } from './messages';
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
  return { message, newest, problems, summaries, good: problems === 0 ? newest : last?.good && { ...last.good, language: message.language ?? last.good.language } };
}

function languageOf(root: Of<Plan> | undefined): Language | undefined {
  const language = stringOf(root, 'language');
  return language === 'de' || language === 'en' ? language : undefined;
}
