import type { Finding } from '../core/finding';
import { fileEncoding } from '../core/rules/file/encoding';
import { fileUnreadable } from '../core/rules/file/unreadable';
import type { Rule } from '../core/rules/rule';
import { severityOf, type Settings } from '../core/settings';
import { matchesGlob } from '../core/text/glob';
import { say, type Text } from '../core/text/language';
import type { FileProblem } from './protocol';

/** Why a document could not be checked at all. */
export interface DocumentProblem {
  readonly cause: FileProblem | 'mistake';
  /** What the system or the program says. */
  readonly code: string;
}

/** The one finding of a document that could not be checked; none where the configuration does not want it. */
export function problemFindings(uri: string, path: string, { cause, code }: DocumentProblem, settings: Settings): Finding[] {
  const { rule, message } = cause === 'mistake' ? mistake : reported(cause);
  const severity = severityOf(rule, path, settings.config, matchesGlob);
  if (severity === 'off' || !message) return [];
  const beginning = { line: 0, character: 0 };
  return [{
    uri, rule: rule.id, severity, start: 0, end: 0, range: { start: beginning, end: beginning }, path: '',
    message: say(message, settings.language, { code }), related: [],
  }];
}

interface Reported {
  readonly rule: Pick<Rule, 'id' | 'severity'>;
  readonly message: Text | undefined;
}

function reported(problem: FileProblem): Reported {
  if (problem === 'utf-16') return { rule: fileEncoding, message: fileEncoding.messages['utf16'] };
  if (problem === 'not-utf-8') return { rule: fileEncoding, message: fileEncoding.messages['notUtf8'] };
  return { rule: fileUnreadable, message: fileUnreadable.messages[problem] };
}

const mistake: Reported = {
  rule: { id: 'internal/document-failed', severity: 'error' },
  message: {
    de: 'Interner Fehler: Das Dokument ließ sich nicht prüfen ({code}). Bitte zusammen mit dem Dokument melden.',
    en: 'Internal error: the document could not be checked ({code}). Please report it together with the document.',
  },
};
