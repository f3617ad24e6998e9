import { analyse, findingsOf, indexWorkspace, type Analysis } from '../../../src/core/check';
import type { Finding } from '../../../src/core/finding';
import { isSameData } from '../../../src/core/model/same-data';
import type { DocumentSummary } from '../../../src/core/model/summary';
import { TrackedDocument } from '../../../src/features/tracked-document';
import { Workspace } from '../../../src/features/workspace';
import { EXAMPLE_TODAY } from '../../../src/core/rules/examples';
import { testSettings } from '../../support/check';
import { difference } from './difference';

const ROOT = 'file:///w';

/** A workspace that is edited, checked step by step as in an editor, and as a whole to compare with. */
export class EditedWorkspace {
  private readonly workspace = new Workspace(ROOT, undefined);
  private readonly documents = new Map<string, TrackedDocument>();
  /** By URI: what the editor shows. */
  private readonly shown = new Map<string, readonly Finding[]>();
  /** By URI: the analysis of a text that nothing was known of before. */
  private readonly fresh = new Map<string, Analysis>();
  /** By URI: what was checked whole last, and what was found. */
  private readonly checked = new Map<string, Analysis>();
  private readonly found = new Map<string, readonly Finding[]>();
  private summaries: readonly DocumentSummary[] = [];

  constructor(texts: ReadonlyMap<string, string>) {
    for (const [name, text] of texts) this.set(name, text);
  }

  set(name: string, text: string): void {
    const uri = `${ROOT}/${name}`;
    const document = this.documents.get(uri) ?? new TrackedDocument(uri);
    this.documents.set(uri, document);
    if (document.set({ uri, text })) this.workspace.touch(document);
    const { document: read, summary, violations } = analyse(uri, text);
    this.fresh.set(uri, { document: read, summary, violations });
    for (const checked of this.workspace.check({ displayLanguage: 'de', today: EXAMPLE_TODAY })) if (checked) this.shown.set(checked.uri, checked.findings);
  }

  /**
   * Where what is known after the edits is not what a whole check finds.
   *
   * @param names of the documents to compare whole, not only their summaries, violations and findings
   */
  difference(names: readonly string[]): string | undefined {
    this.checkWhole();
    for (const [uri, analysis] of this.fresh) {
      const { analysis: edited, problem } = this.documents.get(uri) ?? {};
      if (!edited || problem) return `${uri}: ${problem?.code ?? 'no analysis'}`;
      const isWhole = names.some((name) => uri === `${ROOT}/${name}`);
      const found = difference(this.shown.get(uri), this.found.get(uri), `${uri} findings`)
        ?? (isWhole ? difference({ ...edited, memory: undefined }, { ...analysis, memory: undefined }, uri) : undefined);
      if (found) return found;
    }
    return undefined;
  }

  /** The same summaries and the same documents give the same findings; what has changed is checked without knowing anything. */
  private checkWhole(): void {
    const summaries = [...this.fresh.values()].map(({ summary }) => summary);
    const isSame = isSameData(summaries, this.summaries);
    const index = indexWorkspace(summaries);
    this.summaries = summaries;
    for (const [uri, analysis] of this.fresh) {
      if (isSame && this.checked.get(uri) === analysis) continue;
      this.checked.set(uri, analysis);
      this.found.set(uri, findingsOf(analysis, index, testSettings, uri));
    }
  }

  findingCount(): number {
    return [...this.shown.values()].reduce((count, findings) => count + findings.length, 0);
  }
}
