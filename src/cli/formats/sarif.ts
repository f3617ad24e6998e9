import type { Language } from '../../core/text/language';
import { message } from '../../core/text/message';
import type { PositionRange } from '../../core/text/range';
import { teamsTexts } from '../../l10n/cli-teams';
import { uniqueFingerprints } from '../lint/identity';
import type { LintFinding } from '../lint/job';
import { isLasting } from '../lint/known-findings';
import { gravestFirst, type LintResult } from '../lint/result';
import { toJson } from './json';
import { relativeUri, sarifRegion, toolVersion } from './places';
import { repositoryPaths } from './repository-path';
import { sarifLevels, sarifRule } from './sarif-rule';
import type { Look } from '.';

/** SARIF 2.1.0 (OASIS), as code hosts and editors read it; paths from the root of the repository. */
export function formatSarif({ findings: all }: LintResult, { language, host }: Look): string {
  const findings = all.length > MOST_RESULTS ? gravestFirst(all).slice(0, MOST_RESULTS) : all;
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const fingerprints = uniqueFingerprints(findings.map(({ identity }) => identity));
  const inRepository = repositoryPaths(host.cwd);
  const driver = {
    name: 'Planwerk', version: toolVersion, semanticVersion: toolVersion,
    informationUri: 'https://github.com/planwerk/planwerk', rules: rules.map((id) => sarifRule(id, language)),
  };
  const run = {
    tool: { driver },
    language: language === 'de' ? 'de-DE' : 'en-US',
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(all, all.length - findings.length, language)],
    results: findings.map((finding, index) => sarifResult(finding, rules.indexOf(finding.rule), fingerprints[index] ?? '', inRepository)),
  };
  return toJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** GitHub refuses a file with more. */
const MOST_RESULTS = 25_000;

/** So many places beside its own GitHub shows of a result. */
const MOST_RELATED = 100;

/** Did the check go through, and is all of what it found here? */
function invocation(findings: readonly LintFinding[], omitted: number, language: Language) {
  const executionSuccessful = findings.every(isLasting);
  const notes = [
    ...(omitted > 0 ? [message(teamsTexts.tooManyResults, language, { most: MOST_RESULTS, omitted })] : []),
    ...(findings.some(({ related }) => related.length > MOST_RELATED) ? [message(teamsTexts.tooManyPlaces, language, { most: MOST_RELATED })] : []),
  ];
  return { executionSuccessful, ...(notes.length > 0 ? { toolExecutionNotifications: notes.map((text) => ({ level: 'warning', message: { text } })) } : {}) };
}

type InRepository = (uri: string) => string;

function sarifResult(finding: LintFinding, ruleIndex: number, fingerprint: string, inRepository: InRepository) {
  const { rule, severity, message: text, range, path, related } = finding;
  const uri = inRepository(finding.uri);
  return {
    ruleId: rule, ruleIndex, level: sarifLevels[severity], message: { text },
    locations: [{ ...location(uri, range), logicalLocations: [{ fullyQualifiedName: path === '' ? '/' : path }] }],
    ...(related.length > 0 ? { relatedLocations: related.slice(0, MOST_RELATED).map((place, id) => ({ id: id + 1, ...location(inRepository(place.uri), place.range), message: { text: place.message } })) } : {}),
    partialFingerprints: { 'planwerk/v1': fingerprint },
    ...sarifFixes(finding, uri),
  };
}

function location(uri: string, range: PositionRange) {
  return { physicalLocation: { artifactLocation: artifact(uri), region: sarifRegion(range) } };
}

function artifact(uri: string) {
  return { uri: relativeUri(uri), uriBaseId: '%SRCROOT%' };
}

function sarifFixes({ fix, replacements }: LintFinding, uri: string) {
  if (!fix || !replacements || replacements.length === 0) return {};
  const changes = replacements.map(({ range, text }) => ({ deletedRegion: sarifRegion(range), insertedContent: { text } }));
  return { fixes: [{ description: { text: fix.title }, artifactChanges: [{ artifactLocation: artifact(uri), replacements: changes }] }] };
}
