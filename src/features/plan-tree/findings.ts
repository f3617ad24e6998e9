import type { Finding, Severity } from '../../core/finding';
import { say, type Language, type Text } from '../../core/text/language';
import { explorerTexts as texts } from '../../l10n/explorer';
import type { PlanTreeNode } from '../protocol';
import { severityIcons } from './icons';
import type { Keys } from './keys';

/** `2 Fehler, 1 Warnung`; undefined where there are none. */
export function findingCounts(findings: readonly Finding[], language: Language): string | undefined {
  const count = (...severities: readonly Severity[]): number => findings.filter(({ severity }) => severities.includes(severity)).length;
  const parts = [
    counted(count('error'), texts.error, texts.errors, language),
    counted(count('warning'), texts.warning, texts.warnings, language),
    counted(count('info', 'hint'), texts.note, texts.notes, language),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** In the order in which findings are shown everywhere. */
export function findingNodes(findings: readonly Finding[], keys: Keys, language: Language): PlanTreeNode[] {
  return findings.map(({ uri, rule, severity, range, message }) => {
    const line = say(texts.line, language, { line: range.start.line + 1 });
    return {
      key: keys.next(`finding ${rule}`), kind: 'finding', label: message, description: `${line} · ${rule}`, icon: severityIcons[severity],
      spoken: `${say(SEVERITIES[severity], language)}: ${message} (${rule}, ${line})`, place: { uri, range, selection: range },
    };
  });
}

const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: texts.severityError, warning: texts.severityWarning, info: texts.severityNote, hint: texts.severityNote,
};

function counted(count: number, one: Text, many: Text, language: Language): string | undefined {
  return count === 0 ? undefined : say(count === 1 ? one : many, language, { count });
}
