import type { DocumentSummary } from '../../core/model/summary';
import type { Finding } from '../../core/finding';
import type { Settings } from '../../core/settings';
import type { ResolvedShare } from '../../core/model/resolved-share';
import type { PositionRange } from '../../core/text/range';
import type { Excerpt } from './excerpt';
import type { Identity } from './identity';

/** What is to be checked, as plain data that can be handed to a thread. */
export interface Job {
  readonly files: readonly JobFile[];
  /** Settings of each workspace. */
  readonly workspaces: readonly Settings[];
}

export interface JobFile {
  /** Absolute. */
  readonly path: string;
  /** The path as people are told it; in findings it stands for the URI. */
  readonly shown: string;
  /** Relative to the folder of the workspace, for patterns in its configuration. */
  readonly inWorkspace: string;
  /** Which of the job's workspaces it belongs to. */
  readonly workspace: number;
  /** Are its findings wanted, or is it only read because others may refer to it? */
  readonly wanted: boolean;
  /** Instead of what is on disk. */
  readonly bytes?: Uint8Array;
}

/** A finding with the line that it is in, and with what makes it the same one tomorrow. */
export interface LintFinding extends Finding {
  readonly excerpt?: Excerpt;
  readonly identity: Identity;
  /** The edits of the fix by lines and columns, for programs that do not count offsets. */
  readonly replacements?: readonly Replacement[];
}

export interface Replacement {
  readonly range: PositionRange;
  readonly text: string;
}

/** A figure that is no finding: how much of a plan has been decided. */
export interface PlanFigure extends ResolvedShare {
  readonly uri: string;
  readonly title: string;
}

/** What is known of documents once they are checked. */
export interface Checked {
  readonly findings: readonly LintFinding[];
  readonly figures: readonly PlanFigure[];
}

/** The same with what documents know of each other. */
export interface CheckedJob extends Checked {
  readonly summaries: readonly JobSummary[];
}

/** What others need to know of the job's file at this position. */
export interface JobSummary {
  readonly file: number;
  readonly summary: DocumentSummary;
}
