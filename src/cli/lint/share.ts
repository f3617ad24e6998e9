import { analyse, findingsOf, indexWorkspace, type Analysis } from '../../core/check';
import type { WorkspaceIndex } from '../../core/model/workspace-index';
import type { Rule } from '../../core/rules/rule';
import { excerptOf } from './excerpt';
import { fileFinding } from './file-finding';
import type { Job, JobFile, JobSummary, LintFinding } from './job';
import { decodedText, readText } from './read-text';

/** The part of a job that one thread does: first it reads files, then, knowing what the others have read, it checks them. */
export class Share {
  private readonly analyses = new Map<number, Analysis>();
  private readonly fileFindings: LintFinding[] = [];

  constructor(private readonly job: Job, private readonly rules?: readonly Rule[]) {}

  read(index: number): void {
    const file = this.job.files[index];
    const settings = file && this.job.workspaces[file.workspace];
    if (!file || !settings) return;
    const read = file.bytes ? decodedText(file.bytes) : readText(file.path);
    if (read.text !== undefined) this.analyses.set(index, analyse(file.shown, read.text));
    const finding = file.wanted ? fileFinding(file, read, settings) : undefined;
    if (finding) this.fileFindings.push(finding);
  }

  summaries(): JobSummary[] {
    return [...this.analyses].map(([file, { summary }]) => ({ file, summary }));
  }

  /** All findings of the documents of this share. */
  findings(others: readonly JobSummary[]): LintFinding[] {
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
    return findings.map((finding) => ({ ...finding, excerpt: excerptOf(analysis.document.lines, finding.range) }));
  }
}
