import * as path from 'node:path';
import { analyse } from '../../core/check';
import { LOCK_FILE_NAME } from '../../core/file-names';
import { readLockFile } from '../../core/lock-file';
import { planOf } from '../../core/model/current';
import { dateWords } from '../../core/model/date-words';
import type { AdoptedPlan } from '../../core/seal/block';
import { decidedFields, type Fields } from '../../core/seal/decided';
import { isBefore, isSealed, openLock, sealing } from '../../core/seal/seal';
import { sealingOfMeasures } from '../../core/seal/seal-measures';
import { adoptedBy } from '../../core/seal/sealed';
import { applyEdits } from '../../core/text/edit';
import type { Text } from '../../core/text/language';
import type { TextEdit } from '../../core/text/range';
import { cliTexts } from '../../l10n/cli';
import { sealTexts } from '../../l10n/cli-seal';
import { shownPath } from '../lint/discover';
import type { JobFile } from '../lint/job';
import { prepare } from '../lint/prepare';
import { codeOf, readText } from '../lint/read-text';
import { isInside, kindOf, realPath } from '../lint/walk';
import { exitCodes, note, type ExitCode, type Session } from '../session';
import { UsageError } from '../usage-error';
import { replaceFile } from '../write-file';

export interface SealOptions {
  readonly force?: boolean;
  readonly config?: string;
}

/** Records what was decided on the plans; nothing where one of them is refused. */
export async function sealPlans(paths: readonly string[], { force = false, config }: SealOptions, session: Session): Promise<ExitCode> {
  const { job, roots, language } = await prepare(paths, { config, stdin: false, stdinFilename: undefined, today: undefined }, session);
  const told: Session = { ...session, language };
  const named = new Set(paths.map((written) => path.resolve(session.host.cwd, written)));
  const read = job.files.filter(({ wanted }) => wanted).map((file) => readPlan(file, named.has(file.path)));
  const plans = read.filter(isPlan);
  const refused = [...read.filter(isRefused), ...ofSameId(plans)];
  for (const { path: shown, refusal, id = '' } of refused) note(told, refusal, { path: shown, id });
  if (refused.length > 0) return exitCodes.wrongUse;
  if (plans.length === 0) throw new UsageError(sealTexts.nothingSealed, {}, 'seal');
  for (const [index, root] of roots.entries()) {
    const fields = decidedFields(job.workspaces[index]?.config.decided);
    sealIn(root, plans.filter(({ file }) => file.workspace === index), { force, fields }, told);
  }
  return exitCodes.clean;
}

interface ReadPlan {
  readonly file: JobFile;
  readonly plan: AdoptedPlan;
}

interface Refused {
  readonly path: string;
  readonly refusal: Text;
  readonly id?: string;
}

function isRefused(read: ReadPlan | Refused | undefined): read is Refused {
  return read !== undefined && 'refusal' in read;
}

function isPlan(read: ReadPlan | Refused | undefined): read is ReadPlan {
  return read !== undefined && 'plan' in read;
}

/** One would take the place of the other. */
function ofSameId(plans: readonly ReadPlan[]): Refused[] {
  const isSame = (a: ReadPlan, b: ReadPlan): boolean => a !== b && a.plan.id === b.plan.id && a.file.workspace === b.file.workspace;
  return plans.filter((each) => plans.some((other) => isSame(each, other))).map(({ file, plan: { id } }) => ({ path: file.shown, refusal: sealTexts.sameId, id }));
}

/** Undefined where there is nothing to record and nobody asked for this very file. */
function readPlan(file: JobFile, isNamed: boolean): ReadPlan | Refused | undefined {
  const { text } = readText(file.path);
  const { document, violations } = analyse(file.shown, text ?? '');
  const root = planOf(document);
  const by = root && adoptedBy(root, document.text);
  if (by === undefined && !isNamed) return undefined;
  const refuse = (refusal: Text): Refused => ({ path: file.shown, refusal });
  if (text === undefined || document.yaml.problems.length > 0) return refuse(sealTexts.broken);
  if (!root) return refuse(sealTexts.noPlan);
  if (violations.length > 0 || document.id === undefined) return refuse(sealTexts.broken);
  return by ? { file, plan: { id: document.id, by, root, text: document.text } } : refuse(sealTexts.notAdopted);
}

interface Wanted {
  readonly force: boolean;
  /** What counts as decided. */
  readonly fields: Fields;
}

function sealIn(root: string, plans: readonly ReadPlan[], { force, fields }: Wanted, session: Session): void {
  const file = path.join(root, LOCK_FILE_NAME);
  const lock = shownPath(file, session.host.cwd);
  const before = readText(file).text ?? '';
  const opened = openLock(before);
  // No plan's block depends on that of another one.
  const edits = new Map<ReadPlan, TextEdit>();
  const messages = plans.map((each) => {
    const isNew = force || !isSealed(opened, each.plan);
    const edit = isNew ? sealing(opened, each.plan, fields) : sealingOfMeasures(opened, each.plan, fields);
    if (edit) edits.set(each, edit);
    return isNew ? sealTexts.sealed : edit ? sealTexts.sealedMeasures : sealTexts.alreadySealed;
  });
  const inOrder = [...edits].sort(([a], [b]) => (isBefore(a.plan, b.plan) ? -1 : 1)).map(([, edit]) => edit);
  const text = applyEdits(opened.text, inOrder);
  if (edits.size > 0 && text !== before) write(file, root, text, session);
  for (const [at, { plan, file: { shown } }] of plans.entries()) {
    note(session, messages[at] ?? sealTexts.sealed, { path: shown, paper: plan.by.paper, date: dateWords(plan.by.date, session.language), lock });
  }
}

function write(file: string, root: string, text: string, { language, host }: Session): void {
  const lock = shownPath(file, host.cwd);
  // A file that is still to come has no path without links.
  if (kindOf(file) !== undefined && !isInside(realPath(file), realPath(root))) throw new UsageError(sealTexts.outside, { path: lock });
  if (readLockFile(file, text, { language, today: '' }).findings.length > 0) throw new UsageError(sealTexts.notWritable, { path: lock });
  try {
    replaceFile(file, text);
  } catch (error) {
    throw new UsageError(cliTexts.outputFailed, { path: lock, code: codeOf(error) });
  }
}
