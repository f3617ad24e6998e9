import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../core/finding';
import { documentationUrl } from '../core/rules/documentation-url';
import type { Language } from '../core/text/language';

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

/** Is that the diagnostic of the same finding, as an editor sends it back? */
export function isSameDiagnostic(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.message === b.message
    && a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character;
}
