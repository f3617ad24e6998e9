import { findingsOf, indexWorkspace } from './check';
import type { Finding } from './finding';
import { readDocument } from './model/document';
import { summarise } from './model/summary';
import { rules } from './rules';
import { resolutionDeviates } from './rules/resolution/deviates';
import type { Rule } from './rules/rule';
import { readLock } from './seal/lock';
import type { SealedResolution } from './seal/sealed';
import { emptyConfig, type Settings } from './settings';
import type { TextRange } from './text/range';

/** A lock file, and what is wrong with it; then nothing in it holds, for what is half read would be half checked. */
export interface ReadLockFile {
  readonly sealed: readonly SealedResolution[];
  readonly findings: readonly Finding[];
}

export function readLockFile(uri: string, text: string, settings: Pick<Settings, 'language' | 'today'>): ReadLockFile {
  const document = readDocument(uri, text);
  const { blocks, problems } = readLock(document.yaml);
  const applicable = [...rules.filter((rule) => rule.id.startsWith('yaml/')), lockRule(problems)];
  const analysis = { document, summary: summarise(document), violations: [] };
  const findings = findingsOf(analysis, indexWorkspace([]), { ...settings, config: emptyConfig }, uri, applicable).filter(({ severity }) => severity === 'error');
  return { sealed: findings.length > 0 ? [] : blocks.map(({ sealed }) => sealed), findings };
}

function lockRule(problems: readonly TextRange[]): Rule {
  return {
    ...resolutionDeviates,
    severity: 'error',
    check: ({ report }) => problems.forEach((problem) => report({ at: problem, message: 'lock' })),
  };
}
