import { analyse, type Analysis } from '../core/check';
import { isSameData } from '../core/model/same-data';
import type { DocumentProblem } from './document-problem';
import { isSameContent, type FileContent } from './protocol';

/** A document of the workspace as it is now, open or closed. Its text is read when somebody asks, and only once. */
export class TrackedDocument {
  private content: FileContent | undefined;
  private last: Analysis | undefined;
  private failed: { readonly text: string; readonly error: unknown } | undefined;

  constructor(readonly uri: string) {}

  /** False where that is what the document holds already. */
  set(content: FileContent): boolean {
    const known = this.content;
    this.content = content;
    return known === undefined || !isSameContent(content, known);
  }

  get file(): FileContent | undefined {
    return this.content;
  }

  /** Why there is no analysis, and the error where that is a mistake of Planwerk itself. */
  get problem(): DocumentProblem | undefined {
    if (!this.content) return undefined;
    const { problem } = this.content;
    if (problem) return { cause: problem, code: this.content.code };
    return this.analysis || !this.failed ? undefined : { cause: 'mistake', code: String(this.failed.error) };
  }

  /** The summary is the same object as before while it says the same. */
  get analysis(): Analysis | undefined {
    this.read();
    return this.content?.problem || this.failed ? undefined : this.last;
  }

  /** Analyses the text; false where that is done already. */
  read(): boolean {
    if (!this.content || this.content.problem) return false;
    const { text } = this.content;
    if (text === (this.failed ?? this.last?.document)?.text) return false;
    this.failed = undefined;
    try {
      this.last = this.keepSummary(analyse(this.uri, text, this.last));
    } catch (error) {
      this.failed = { text, error };
    }
    return true;
  }

  private keepSummary(analysis: Analysis): Analysis {
    const known = this.last?.summary;
    return known && isSameData(known, analysis.summary) ? { ...analysis, summary: known } : analysis;
  }
}
