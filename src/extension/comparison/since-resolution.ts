import type * as vscode from 'vscode';
import { decodeUtf8 } from '../../core/text/decode';
import type { PlanResolution, ResolutionsParams } from '../../features/protocol';
import { extensionComparisonTexts as texts } from '../../l10n/extension-comparison';
import { ComparisonProblem } from './comparison-problem';
import type { FileCommit, GitFolder } from './git-folder';
import { shortHash } from './revision-version';

/** Asks the server on which resolution plans rest; undefined where it does not answer. */
export type AskResolutions = (params: ResolutionsParams) => Promise<readonly (PlanResolution | null)[] | undefined>;

/** How a plan was when it was decided. */
export interface DecidedState {
  readonly commit: string;
  /** As people are told it. */
  readonly name: string;
}

/**
 * The oldest commit in which a plan rests on the resolution that it rests on now, whatever the file was called then.
 *
 * @throws ComparisonProblem where there is no such resolution, or no commit that has it
 */
export async function decidedState(plan: vscode.TextDocument, git: GitFolder, ask: AskResolutions): Promise<DecidedState> {
  const name = plan.uri.path.split('/').at(-1) ?? '';
  const [resolution] = (await ask({ texts: [plan.getText()] })) ?? [];
  if (!resolution) throw new ComparisonProblem(resolution === null ? texts.noResolution : texts.noAnswer, { name });
  const commits = await git.commitsOf(name);
  const count = await countWith(resolution.key, commits, git, ask);
  const oldest = commits[count - 1];
  if (!oldest) throw new ComparisonProblem(texts.resolutionNotCommitted, { name, resolution: resolution.label });
  if (count === commits.length && (await git.isShallow())) throw new ComparisonProblem(texts.resolutionTooOld, { resolution: resolution.label });
  return { commit: oldest.commit, name: `${resolution.label}, ${shortHash(oldest.commit)}` };
}

/** How many of the commits, from the newest on, have the resolution. */
async function countWith(key: string, commits: readonly FileCommit[], git: GitFolder, ask: AskResolutions): Promise<number> {
  for (let start = 0; start < commits.length; start += BATCH) {
    const batch = commits.slice(start, start + BATCH);
    const contents = await git.contentsOf(batch.map(({ commit, path }) => `${commit}:${path}`));
    const resolutions = await ask({ texts: contents.map((bytes) => (bytes ? decodeUtf8(bytes).text : '')) });
    const other = batch.findIndex((_, index) => resolutions?.[index]?.key !== key);
    if (other !== -1) return start + other;
  }
  return commits.length;
}

/** So many texts are read and asked for at once. */
const BATCH = 20;
