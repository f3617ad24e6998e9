import {
  CodeActionKind, DiagnosticSeverity, type CodeAction as LspCodeAction, type Diagnostic, type TextEdit as LspTextEdit,
} from 'vscode-languageserver-types';
import type { Finding, Severity } from '../core/finding';
import { documentationUrl } from '../core/rules/documentation-url';
import { say, type Language } from '../core/text/language';
import type { LineIndex } from '../core/text/lines';
import type { TextEdit } from '../core/text/range';
import type { CodeAction } from '../features/code-actions';
import { editorTexts } from '../l10n/editor';

export const SOURCE = 'planwerk';

export function toDiagnostic(finding: Finding, language: Language): Diagnostic {
  return {
    source: SOURCE,
    code: finding.rule,
    codeDescription: { href: documentationUrl(finding.rule, language) },
    severity: severities[finding.severity],
    range: finding.range,
    message: finding.message,
    relatedInformation: finding.related.map(({ uri, range, message }) => ({ location: { uri, range }, message })),
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The document that a code action changes, as the client has it. */
export interface ActionTarget {
  readonly uri: string;
  /** The edit is good for this version only; null where the document is closed. */
  readonly version: number | null;
  readonly lines: LineIndex;
  readonly language: Language;
  /** A command of the client that puts the cursor somewhere. */
  readonly placeCursorCommand: string | undefined;
}

/** @param shown the diagnostics that the client asks about; the action is tied to its own */
export function toCodeAction(action: CodeAction, target: ActionTarget, shown: readonly Diagnostic[]): LspCodeAction {
  const { uri, version, lines } = target;
  const edits = action.edits.map((edit) => toTextEdit(edit, lines));
  const diagnostic = toDiagnostic(action.finding, target.language);
  return {
    title: action.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown.find((candidate) => isSame(candidate, diagnostic)) ?? diagnostic],
    isPreferred: action.kind === 'fix',
    edit: { documentChanges: [{ textDocument: { uri, version }, edits }] },
    ...commandOf(action, target),
  };
}

function toTextEdit(edit: TextEdit, lines: LineIndex): LspTextEdit {
  return { range: lines.range(edit), newText: edit.text };
}

function commandOf({ cursor }: CodeAction, { uri, placeCursorCommand, language }: ActionTarget): Pick<LspCodeAction, 'command'> {
  if (!cursor || placeCursorCommand === undefined) return {};
  return { command: { title: say(editorTexts.placeCursor, language), command: placeCursorCommand, arguments: [uri, cursor] } };
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.message === b.message
    && a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character;
}
