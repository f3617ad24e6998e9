import { analyse, findingsOf, indexWorkspace, type Analysis } from '../../../src/core/check';
import type { Finding } from '../../../src/core/finding';
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

  /** Where what is known after the edits is not what a whole check finds. */
  difference(): string | undefined {
    const index = indexWorkspace([...this.fresh.values()].map(({ summary }) => summary));
    for (const [uri, analysis] of this.fresh) {
      const { analysis: edited, problem } = this.documents.get(uri) ?? {};
      if (problem) return `${uri}: ${problem.code ?? problem.cause}`;
      const findings = findingsOf(analysis, index, testSettings, uri);
      const found = difference({ ...edited, memory: undefined, findings: this.shown.get(uri) }, { ...analysis, memory: undefined, findings }, uri);
      if (found) return found;
    }
    return undefined;
  }

  findingCount(): number {
    return [...this.shown.values()].reduce((count, findings) => count + findings.length, 0);
  }
}
