import { compareTexts } from '../../core/finding';
import { append } from '../../core/model/append';
import { visibleLines } from '../../core/text/visible';
import { teamsTexts } from '../../l10n/cli-teams';
import type { LintFinding } from '../lint/job';
import { isAtLeast, type LintResult } from '../lint/result';
import type { Look } from '.';

/**
 * JUnit XML as Jenkins reads it: a suite a file, a case a finding. A finding below `--fail-on` is a case that passes and
 * tells what was found; a file without findings is one case that passes.
 */
export function formatJunit(result: LintResult, look: Look): string {
  const byFile = new Map<string, LintFinding[]>(result.names.map((name) => [name, []]));
  for (const finding of result.findings) append(byFile, finding.uri, finding);
  const suites = [...byFile].sort(([a], [b]) => compareTexts(a, b)).map(([file, findings]) => suite(file, findings, result, look));
  const failed = result.findings.filter((finding) => fails(finding, result)).length;
  const opening = element('testsuites', { name: 'planwerk', tests: casesIn(byFile), failures: failed, errors: 0 });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${opening}\n${suites.join('')}</testsuites>\n`;
}

function casesIn(byFile: ReadonlyMap<string, readonly LintFinding[]>): number {
  let cases = 0;
  for (const findings of byFile.values()) cases += Math.max(1, findings.length);
  return cases;
}

function suite(file: string, findings: readonly LintFinding[], result: LintResult, look: Look): string {
  const failures = findings.filter((finding) => fails(finding, result)).length;
  const opening = element('testsuite', { name: file, tests: Math.max(1, findings.length), failures, errors: 0 });
  const passed = `    ${element('testcase', { name: teamsTexts.passed[look.language], classname: file }, '/')}\n`;
  const names = namesOf(findings);
  const cases = findings.length === 0 ? passed : findings.map((finding, index) => testCase(finding, names[index] ?? '', fails(finding, result))).join('');
  return `  ${opening}\n${cases}  </testsuite>\n`;
}

/** By these, hosts tell cases apart and find them again in another run: they stay when lines move, and no two are equal. */
function namesOf(findings: readonly LintFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, identity: { place } }) => {
    const name = place === '' ? rule : `${rule} ${place}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function testCase({ uri, severity, message, range: { start } }: LintFinding, name: string, hasFailed: boolean): string {
  const place = `${uri}:${start.line + 1}:${start.character + 1}`;
  const opening = element('testcase', { name, classname: uri });
  const text = escapeXml(`${place}\n${message}`);
  const body = hasFailed ? `${element('failure', { type: severity, message })}${text}</failure>` : `<system-out>${text}</system-out>`;
  return `    ${opening}${body}</testcase>\n`;
}

function fails({ severity }: LintFinding, { failOn }: LintResult): boolean {
  return isAtLeast(severity, failOn);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, end = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value)).replace(/\n/g, '&#10;')}"`);
  return `<${name}${written.join('')}${end}>`;
}

/** XML allows neither most controls nor half a character, in whatever way they are written. */
function escapeXml(text: string): string {
  const whole = visibleLines(text).replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
  return whole.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
