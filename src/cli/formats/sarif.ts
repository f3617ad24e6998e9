import type { PositionRange } from '../../core/text/range';
import { uniqueFingerprints } from '../lint/identity';
import type { LintFinding } from '../lint/job';
import type { LintResult } from '../lint/result';
import { toJson } from './json';
import { relativeUri, sarifRegion, toolVersion } from './places';
import { sarifLevels, sarifRule } from './sarif-rule';
import type { Look } from '.';

/** SARIF 2.1.0 (OASIS), as code hosts and editors read it. */
export function formatSarif({ findings }: LintResult, { language }: Look): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const fingerprints = uniqueFingerprints(findings.map(({ identity }) => identity));
  const driver = {
    name: 'Planwerk', version: toolVersion, semanticVersion: toolVersion,
    informationUri: 'https://github.com/planwerk/planwerk', rules: rules.map((id) => sarifRule(id, language)),
  };
  const run = {
    tool: { driver },
    language: language === 'de' ? 'de-DE' : 'en-US',
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding, index) => sarifResult(finding, rules.indexOf(finding.rule), fingerprints[index] ?? '')),
  };
  return toJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function sarifResult(finding: LintFinding, ruleIndex: number, fingerprint: string) {
  const { uri, rule, severity, message, range, path, related } = finding;
  return {
    ruleId: rule, ruleIndex, level: sarifLevels[severity], message: { text: message },
    locations: [{ ...location(uri, range), logicalLocations: [{ fullyQualifiedName: path === '' ? '/' : path }] }],
    ...(related.length > 0 ? { relatedLocations: related.map((place, id) => ({ id: id + 1, ...location(place.uri, place.range), message: { text: place.message } })) } : {}),
    partialFingerprints: { 'planwerk/v1': fingerprint },
    ...sarifFixes(finding),
  };
}

function location(uri: string, range: PositionRange) {
  return { physicalLocation: { artifactLocation: artifact(uri), region: sarifRegion(range) } };
}

function artifact(uri: string) {
  return { uri: relativeUri(uri), uriBaseId: '%SRCROOT%' };
}

function sarifFixes({ uri, fix, replacements }: LintFinding) {
  if (!fix || !replacements || replacements.length === 0) return {};
  const changes = replacements.map(({ range, text }) => ({ deletedRegion: sarifRegion(range), insertedContent: { text } }));
  return { fixes: [{ description: { text: fix.title }, artifactChanges: [{ artifactLocation: artifact(uri), replacements: changes }] }] };
}
