import type { CodeActionParams } from 'vscode-languageserver';
import type { CodeAction } from 'vscode-languageserver-types';
import { codeActions } from '../../features/code-actions';
import { toCodeAction } from '../conversion';
import type { Request } from './request';

/** Fixes and ignore comments. */
export const codeActionRequest: Request<CodeActionParams, CodeAction[]> = {
  method: 'textDocument/codeAction',
  answer(params, context) {
    const { uri } = params.textDocument;
    const snapshot = context.snapshot(uri);
    if (!snapshot) return undefined;
    const { document: { lines }, language } = snapshot;
    const range = { start: lines.offset(params.range.start), end: lines.offset(params.range.end) };
    const target = { uri, version: context.version(uri), lines, language, placeCursorCommand: context.placeCursorCommand };
    return codeActions(snapshot, range).map((action) => toCodeAction(action, target, params.context.diagnostics));
  },
};
