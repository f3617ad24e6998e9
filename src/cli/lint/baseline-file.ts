import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { compareTexts } from '../../core/finding';
import { BYTE_ORDER_MARK } from '../../core/text/decode';
import { teamsTexts } from '../../l10n/cli-teams';
import { toJson } from '../formats/json';
import { UsageError } from '../usage-error';
import { replaceFile } from '../write-file';
import { codeOf } from './read-text';

/** Findings of one kind in one place that a team knows of. */
export interface BaselineEntry {
  readonly fingerprint: string;
  /** How many there are. */
  readonly count: number;
  readonly rule: string;
  /** From the folder of the baseline, with `/`. */
  readonly file: string;
  /** For people: which document and place the fingerprint stands for. */
  readonly document: string;
  readonly place: string;
}

/** Undefined where there is no such file. Throws a UsageError where it is no baseline. */
export function readBaseline(file: string, name: string): BaselineEntry[] | undefined {
  const text = textOf(file, name);
  if (text === undefined) return undefined;
  const content = parsed(text);
  if (!isBaseline(content)) throw new UsageError(teamsTexts.baselineBroken, { path: name }, 'lint');
  return content.findings;
}

/** Sorted, one entry an item, so that two changes of it merge. */
export function writeBaseline(file: string, name: string, entries: readonly BaselineEntry[]): void {
  const sorted = [...entries].sort((a, b) =>
    compareTexts(a.file, b.file) || compareTexts(a.rule, b.rule) || compareTexts(a.place, b.place) || compareTexts(a.fingerprint, b.fingerprint));
  try {
    replaceFile(file, toJson({ version: 1, findings: sorted }));
  } catch (error) {
    throw new UsageError(teamsTexts.baselineNotWritten, { path: name, code: codeOf(error) }, 'lint');
  }
}

function textOf(file: string, name: string): string | undefined {
  try {
    return readFileSync(path.resolve(file), 'utf8').replace(BYTE_ORDER_MARK, '');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new UsageError(teamsTexts.baselineUnreadable, { path: name, code: codeOf(error) }, 'lint');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBaseline(content: unknown): content is { readonly findings: BaselineEntry[] } {
  if (typeof content !== 'object' || content === null || !('version' in content) || content.version !== 1) return false;
  return 'findings' in content && Array.isArray(content.findings) && content.findings.every(isEntry);
}

function isEntry(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return false;
  const { fingerprint, count, rule, file, document, place } = entry as Record<string, unknown>;
  return [fingerprint, rule, file, document, place].every((text) => typeof text === 'string') && Number.isInteger(count) && Number(count) > 0;
}
