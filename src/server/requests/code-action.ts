import type { CodeActionParams } from 'vscode-languageserver';
import type { CodeAction } from 'vscode-languageserver-types';
import type { ActionKind } from '../../features/code-actions/code-action';
import { codeActions } from '../../features/code-actions/code-actions';
import { isSameDiagnostic, SOURCE, toDiagnostic } from '../conversion';
import type { Request } from './request';
import { kinds, toCodeAction } from './to-code-action';

/** Fixes, what can be added or moved, and ignore comments. Comes with each move of the cursor. */
export const codeActionRequest: Request<CodeActionParams, CodeAction[]> = {
  method: 'textDocument/codeAction',
  answer({ textDocument: { uri }, range, context: { diagnostics, only } }, context) {
    if (only && !Object.keys(kinds).some((kind) => isWanted(kind as ActionKind, only))) return undefined;
    const snapshot = context.snapshot(uri);
    if (!snapshot) return undefined;
    const { document: { lines }, language } = snapshot;
    const shown = diagnostics.filter(({ source }) => source === undefined || source === SOURCE);
    const actions = codeActions(snapshot, { start: lines.offset(range.start), end: lines.offset(range.end) }, {
      wants: (kind) => isWanted(kind, only),
      isShown: (finding) => shown.length > 0 && shown.some((diagnostic) => diagnostic.code === finding.rule && isSameDiagnostic(diagnostic, toDiagnostic(finding, language))),
      canChangeFiles: context.canChangeFiles,
    });
    return actions.map((action) => toCodeAction(action, snapshot, context, shown));
  },
};

/** A client that asks for `quickfix` or `source` means all below it; what changes a whole file comes only when asked for. */
function isWanted(kind: ActionKind, only: readonly string[] | undefined): boolean {
  const name = kinds[kind];
  if (!only) return !name.startsWith('source');
  return only.some((asked) => asked === '' || name === asked || name.startsWith(`${asked}.`));
}
