import { analyse, findingsOf, indexWorkspace } from '../core/check';
import type { Finding } from '../core/finding';
import type { PlanDocument } from '../core/model/document';
import type { DocumentSummary } from '../core/model/summary';
import type { WorkspaceIndex } from '../core/model/workspace-index';
import { emptyConfig, type Settings } from '../core/settings';
import type { Language } from '../core/text/language';
import { problemFindings } from './document-problem';
import type { Snapshot } from './snapshot';
import type { TrackedDocument } from './tracked-document';
import type { WorkspaceConfig } from './workspace-config';
import type { WorkspaceLock } from './workspace-lock';
import { pathBelow } from './workspace-root';

/** What an editor adds to the configuration of a workspace. */
export interface EditorSettings {
  /** What the user chose; goes before the configuration. */
  readonly language?: Language | undefined;
  /** Where nobody chose a language. */
  readonly displayLanguage: Language;
  /** The day to judge by, YYYY-MM-DD. */
  readonly today: string;
}

export interface CheckedDocument {
  readonly uri: string;
  readonly findings: readonly Finding[];
  /** In which the findings are put. */
  readonly language: Language;
}

/** What surrounds a document in its workspace. */
export interface Surroundings {
  /** Of all other documents. */
  readonly summaries: readonly DocumentSummary[];
  /** Of the document, relative to the folder of the workspace. */
  readonly path: string;
  readonly today: string;
  readonly language: Language;
}

/**
 * The documents that may refer to each other. Checks again what can have changed: the edited document, and the others
 * only if what it tells them is different.
 */
export class Workspace {
  private readonly documents = new Map<string, TrackedDocument>();
  private readonly unchecked = new Set<TrackedDocument>();
  private uncheckedFiles: (WorkspaceConfig | WorkspaceLock | undefined)[] = [];
  private index: WorkspaceIndex | undefined;
  /** A document has come, gone or got another text since the index was made. */
  private isIndexStale = true;
  /** The readable ones by URI, put together when asked for. */
  private readable: ReadonlyMap<string, PlanDocument> | undefined;
  private summaries: readonly DocumentSummary[] = [];
  private settings: Settings | undefined;
  /** The findings of the documents, and what they were made from. */
  private readonly known = new WeakMap<TrackedDocument, { readonly from: readonly unknown[]; readonly findings: readonly Finding[] }>();

  /** @param root URI of its folder */
  constructor(private readonly root: string, private readonly config: WorkspaceConfig | undefined, private readonly lock?: WorkspaceLock) {}

  /** Takes in a document, or learns that its text is another. What the configuration ignores is there, but unknown to the others. */
  touch(document: TrackedDocument): void {
    if (!this.config?.ignores(pathBelow(document.uri, this.root))) this.documents.set(document.uri, document);
    this.unchecked.add(document);
    this.forget();
  }

  remove(document: TrackedDocument): void {
    this.documents.delete(document.uri);
    this.unchecked.delete(document);
    this.forget();
  }

  /** Checks step by step; `undefined` is a place to pause. May be left at any step: the next call goes on from there. */
  *check(editor: EditorSettings): Generator<CheckedDocument | undefined> {
    const settings = this.use(editor);
    for (const file of this.takeFiles()) yield { uri: file.uri, findings: file.findings(settings), language: settings.language };
    for (const document of this.unchecked) if (document.read()) yield undefined;
    this.currentIndex();
    for (const document of this.unchecked) {
      const checked = this.checkDocument(document, editor);
      this.unchecked.delete(document);
      yield checked;
    }
  }

  /** Checks one document now; it stays in the queue of those whose findings are still to be told. */
  checkDocument(document: TrackedDocument, editor: EditorSettings): CheckedDocument {
    const settings = this.use(editor);
    const findings = this.knownFindings(document, this.currentIndex(), settings);
    return { uri: document.uri, findings, language: settings.language };
  }

  /** Undefined where the document has no text. Costs the analysis of what was edited, and an index where a summary is another. */
  snapshot(document: TrackedDocument, editor: EditorSettings): Snapshot | undefined {
    const { analysis } = document;
    if (!analysis) return undefined;
    const { language, today } = this.use(editor);
    const documents = (): ReadonlyMap<string, PlanDocument> => this.documentsWith(analysis.document);
    const findings = (): readonly Finding[] => this.checkDocument(document, editor).findings;
    return {
      document: analysis.document, summary: analysis.summary, index: this.currentIndex(), language, today, root: this.root,
      get documents() {
        return documents();
      },
      get findings() {
        return findings();
      },
      findingsIn: (text) => this.findingsOfText(document, text, editor),
    };
  }

  /** What a document is drawn with. Another text that says the same leaves each summary the same object. */
  surroundings({ uri }: TrackedDocument, editor: EditorSettings): Surroundings {
    const { language, today } = this.use(editor);
    this.currentIndex();
    return { summaries: this.summaries.filter((summary) => summary.uri !== uri), path: pathBelow(uri, this.root), today, language };
  }

  /** One at a time, so that none is lost where the check is left. */
  private *takeFiles(): Generator<WorkspaceConfig | WorkspaceLock> {
    while (this.uncheckedFiles.length > 0) {
      const file = this.uncheckedFiles.shift();
      if (file) yield file;
    }
  }

  /** A request just after an edit and the check that follows it need the same findings. */
  private knownFindings(document: TrackedDocument, index: WorkspaceIndex, settings: Settings): readonly Finding[] {
    const from = [document.analysis, document.problem?.cause, index, settings.language, settings.today, settings.config, this.documents.has(document.uri)];
    const known = this.known.get(document);
    if (known && document.analysis && known.from.every((part, at) => part === from[at])) return known.findings;
    const findings = this.findingsIn(document, index, settings);
    this.known.set(document, { from, findings });
    return findings;
  }

  private findingsIn(document: TrackedDocument, index: WorkspaceIndex, settings: Settings): readonly Finding[] {
    const { uri, analysis, problem } = document;
    if (!this.documents.has(uri)) return [];
    const path = pathBelow(uri, this.root);
    if (problem) return problemFindings(uri, path, problem, settings);
    try {
      return analysis ? findingsOf(analysis, index, settings, path) : [];
    } catch (error) {
      return problemFindings(uri, path, { cause: 'mistake', code: String(error) }, settings);
    }
  }

  private findingsOfText({ uri }: TrackedDocument, text: string, editor: EditorSettings): readonly Finding[] {
    if (!this.documents.has(uri)) return [];
    this.currentIndex();
    const analysis = analyse(uri, text);
    const others = this.summaries.filter((summary) => summary.uri !== uri);
    return findingsOf(analysis, indexWorkspace([...others, analysis.summary]), this.use(editor), pathBelow(uri, this.root));
  }

  private documentsWith(document: PlanDocument): ReadonlyMap<string, PlanDocument> {
    this.readable ??= new Map([...this.documents.values()].flatMap(({ uri, analysis }) => (analysis ? [[uri, analysis.document] as const] : [])));
    return this.readable.get(document.uri) === document ? this.readable : new Map([...this.readable, [document.uri, document]]);
  }

  private use(editor: EditorSettings): Settings {
    const config = this.config?.config ?? emptyConfig;
    const settings = { language: editor.language ?? config.language ?? editor.displayLanguage, today: editor.today, config, sealed: this.lock?.sealed ?? [] };
    if (settings.language !== this.settings?.language || settings.today !== this.settings.today) this.checkAllAgain();
    return (this.settings = settings);
  }

  private currentIndex(): WorkspaceIndex {
    if (this.index && !this.isIndexStale) return this.index;
    this.isIndexStale = false;
    const summaries = [...this.documents.values()].flatMap(({ analysis }) => analysis?.summary ?? []);
    if (this.index && isSame(summaries, this.summaries)) return this.index;
    this.checkAllAgain();
    this.summaries = summaries;
    return (this.index = indexWorkspace(summaries));
  }

  private forget(): void {
    this.isIndexStale = true;
    this.readable = undefined;
  }

  /** What was edited stays first in the queue. */
  private checkAllAgain(): void {
    this.uncheckedFiles = [this.config, this.lock];
    for (const document of this.documents.values()) this.unchecked.add(document);
  }
}

/** Are these the very same summaries? */
export function isSame(some: readonly DocumentSummary[], others: readonly DocumentSummary[]): boolean {
  return some.length === others.length && some.every((summary, at) => summary === others[at]);
}
