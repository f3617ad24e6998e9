import { analyse, findingsOf, indexWorkspace, type Analysis } from '../../core/check';
import { resolvedShare } from '../../core/model/resolved-share';
import type { DocumentSummary } from '../../core/model/summary';
import type { WorkspaceIndex } from '../../core/model/workspace-index';
import type { Finding } from '../../core/finding';
import type { Rule } from '../../core/rules/rule';
import { excerptOf } from './excerpt';
import { fileFinding } from './file-finding';
import { identityOf } from './identity';
import type { Checked, Job, JobFile, JobSummary, LintFinding, PlanFigure } from './job';
import { decodedText, readText } from './read-text';

/** The part of a job that one thread does: first it reads files, then, knowing what the others have read, it checks them. */
export class Share {
  private readonly analyses = new Map<number, Analysis>();
  private readonly fileFindings: LintFinding[] = [];

  constructor(private readonly job: Job, private readonly rules?: readonly Rule[]) {}

  /** Gives what the others may know of the file; undefined where it has no text. */
  read(index: number): DocumentSummary | undefined {
    const file = this.job.files[index];
    const settings = file && this.job.workspaces[file.workspace];
    if (!file || !settings) return undefined;
    const read = file.bytes ? decodedText(file.bytes) : readText(file.path);
    const analysis = read.text === undefined ? undefined : analyse(file.shown, read.text);
    if (analysis) this.analyses.set(index, analysis);
    const finding = file.wanted ? fileFinding(file, read, settings) : undefined;
    if (finding) this.fileFindings.push({ ...finding, identity: identityOf(finding, undefined, file.inWorkspace) });
    return analysis?.summary;
  }

  summaries(): JobSummary[] {
    return [...this.analyses].map(([file, { summary }]) => ({ file, summary }));
  }

  /** Everything about the documents of this share. */
  check(others: readonly JobSummary[]): Checked {
    return { findings: this.findings(others), figures: this.figures() };
  }

  private figures(): PlanFigure[] {
    return [...this.analyses].flatMap(([index, { document, summary }]) => {
      const share = this.job.files[index]?.wanted ? resolvedShare(document) : undefined;
      return share ? [{ uri: document.uri, title: summary.title ?? document.uri, ...share }] : [];
    });
  }

  private findings(others: readonly JobSummary[]): LintFinding[] {
    const indexes = this.job.workspaces.map((_, workspace) => this.indexOf(workspace, others));
    const findings = [...this.analyses].flatMap(([index, analysis]) => {
      const file = this.job.files[index];
      const workspace = file && indexes[file.workspace];
      return file?.wanted && workspace ? this.findingsOf(file, analysis, workspace) : [];
    });
    return [...this.fileFindings, ...findings];
  }

  private indexOf(workspace: number, others: readonly JobSummary[]): WorkspaceIndex {
    const summaries = [...this.summaries(), ...others].filter(({ file }) => this.job.files[file]?.workspace === workspace);
    return indexWorkspace(summaries.map(({ summary }) => summary));
  }

  private findingsOf(file: JobFile, analysis: Analysis, workspace: WorkspaceIndex): LintFinding[] {
    const settings = this.job.workspaces[file.workspace];
    if (!settings) return [];
    const findings = findingsOf(analysis, workspace, settings, file.inWorkspace, this.rules);
    return findings.map((finding) => lintFinding(finding, analysis, file));
  }
}

function lintFinding(finding: Finding, { document }: Analysis, file: JobFile): LintFinding {
  const { lines } = document;
  const replacements = finding.fix?.edits.map((edit) => ({ range: lines.range(edit), text: edit.text }));
  return {
    ...finding,
    excerpt: excerptOf(lines, finding.range),
    identity: identityOf(finding, document, file.inWorkspace),
    ...(replacements ? { replacements } : {}),
  };
}
