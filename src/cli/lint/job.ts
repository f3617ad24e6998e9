import type { DocumentSummary } from '../../core/model/summary';
import type { Finding } from '../../core/finding';
import type { Settings } from '../../core/settings';
import type { Excerpt } from './excerpt';

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

/** A finding with the line that it is in. */
export interface LintFinding extends Finding {
  readonly excerpt?: Excerpt;
}

/** What others need to know of the job's file at this position. */
export interface JobSummary {
  readonly file: number;
  readonly summary: DocumentSummary;
}
