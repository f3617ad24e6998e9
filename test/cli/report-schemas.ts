import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/*
 * What the formats of reports must be. SARIF: the JSON schema of the standard, as @microsoft/jest-sarif ships it. GitLab
 * publishes no schema but a list of fields, and JUnit's is an XSD of Jenkins: both are written down here.
 */

export function assertSarif(text: string): SarifLog {
  const log = JSON.parse(text) as SarifLog;
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors));
  return log;
}

export interface SarifLog {
  readonly runs: readonly { readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } }; readonly results: readonly SarifResult[] }[];
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

/** "Code Quality report format" in GitLab's documentation. */
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

/** Elements, their children and attributes as junit-10.xsd of the Jenkins xUnit plugin allows them. */
const JUNIT: Readonly<Record<string, { readonly children: readonly string[]; readonly required: readonly string[]; readonly optional: readonly string[] }>> = {
  testsuites: { children: ['testsuite'], required: [], optional: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: { children: ['testcase', 'testsuite', 'properties', 'system-out', 'system-err'], required: ['name', 'tests', 'failures', 'errors'], optional: ['time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url', 'group'] },
  testcase: { children: ['skipped', 'error', 'failure', 'system-out', 'system-err'], required: ['name'], optional: ['time', 'classname', 'group'] },
  failure: { children: ['#text'], required: [], optional: ['type', 'message'] },
  'system-out': { children: ['#text'], required: [], optional: [] },
};

/** Asserts well-formed XML of that shape whose counts are right, and gives its cases. */
export function assertJunit(text: string): { readonly name: string; readonly failed: boolean }[] {
  assert.equal(XMLValidator.validate(text), true);
  const [, root] = new XMLParser({ preserveOrder: true, ignoreAttributes: false, parseTagValue: false }).parse(text) as XmlNode[];
  assert.ok(root && nameOf(root) === 'testsuites');
  assertNode(root);
  const cases = childrenOf(root).flatMap((suite) => {
    const inSuite = childrenOf(suite).map((each) => ({ name: String(each[':@']?.['@_name']), failed: childrenOf(each).some((child) => nameOf(child) === 'failure') }));
    assert.deepEqual([suite[':@']?.['@_tests'], suite[':@']?.['@_failures']], [String(inSuite.length), String(inSuite.filter(({ failed }) => failed).length)]);
    return inSuite;
  });
  assert.equal(root[':@']?.['@_tests'], String(cases.length));
  return cases;
}

type XmlNode = { readonly ':@'?: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>;

function nameOf(node: XmlNode): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '';
}

function childrenOf(node: XmlNode): XmlNode[] {
  return (node[nameOf(node)] as XmlNode[]) ?? [];
}

function assertNode(node: XmlNode): void {
  if (nameOf(node) === '#text') return;
  const allowed = JUNIT[nameOf(node)];
  assert.ok(allowed, nameOf(node));
  const attributes = Object.keys(node[':@'] ?? {}).map((name) => name.slice(2));
  for (const name of allowed.required) assert.ok(attributes.includes(name), `${nameOf(node)} lacks ${name}`);
  for (const name of attributes) assert.ok([...allowed.required, ...allowed.optional].includes(name), `${nameOf(node)} has ${name}`);
  for (const child of childrenOf(node)) {
    assert.ok(allowed.children.includes(nameOf(child)), `${nameOf(child)} in ${nameOf(node)}`);
    assertNode(child);
  }
}
