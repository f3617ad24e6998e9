import type { Finding } from '../../core/finding';
import type { TextRange } from '../../core/text/range';
import type { Snapshot } from '../snapshot';
import type { ActionKind, CodeAction } from './code-action';
import { completionsOf } from './complete';
import { creationsOf } from './create';
import { declarationsOf } from './declare';
import { fixAll } from './fix-all';
import { fixesOf, fixesOfRules } from './fixes';
import { ignoresOf } from './ignores';
import { movesAt } from './move';
import { rememberedFindings } from './remembered-findings';

/** What an editor asks for beside the range. */
export interface Asked {
  wants(kind: ActionKind): boolean;
  /** Is that one of the findings that the editor shows and asks about? */
  isShown(finding: Finding): boolean;
  /** The editor can create files. */
  readonly canChangeFiles: boolean;
}

/** First what settles the findings that touch the range, then for each rule a way to ignore it, then what else can be done there. */
export function codeActions(snapshot: Snapshot, range: TextRange, asked: Asked): CodeAction[] {
  const all = QUICK.some((kind) => asked.wants(kind)) || asked.wants('fix-all') ? rememberedFindings(snapshot) : [];
  const touched = all.filter((finding) => touches(finding, range) || asked.isShown(finding));
  const actions = touched.length === 0 ? [] : [
    ...fixesOf(touched),
    ...fixesOfRules(snapshot, touched, all),
    ...completionsOf(snapshot, touched),
    ...creationsOf(snapshot, touched, asked.canChangeFiles),
    ...declarationsOf(snapshot, touched),
    ...ignoresOf(snapshot, touched),
  ];
  const everything = asked.wants('fix-all') ? fixAll(snapshot, all) : undefined;
  return [...actions.filter(({ kind }) => asked.wants(kind)), ...(asked.wants('move') ? movesAt(snapshot, range) : []), ...(everything ? [everything] : [])];
}

/** The kinds that findings give rise to. */
const QUICK: readonly ActionKind[] = ['fix', 'fix-rule', 'complete', 'create', 'declare', 'ignore'];

function touches(finding: Finding, range: TextRange): boolean {
  return finding.start <= range.end && range.start <= finding.end;
}
