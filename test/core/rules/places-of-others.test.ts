import assert from 'node:assert/strict';
import { analyse, findingsOf, indexWorkspace } from '../../../src/core/check';
import type { Finding } from '../../../src/core/finding';
import type { DocumentSummary } from '../../../src/core/model/summary';
import { rules } from '../../../src/core/rules';
import { exampleFiles, exampleSealed, type ExampleFile } from '../../../src/core/rules/examples';
import type { SealedResolution } from '../../../src/core/seal/sealed';
import { testSettings } from '../../support/check';
import { exampleWorkspaces } from '../../support/example-workspaces';
import { pointingWorkspace } from '../../support/pointing-workspace';

/** A cached finding outlives an edit that only moves the lines of documents that it does not point into. */
describe('rules', () => {
  it('never ask where in another document something stands, and say whose place they point to', () => {
    for (const { bad, good } of rules) for (const example of [bad, good]) checkWithHiddenPlaces(exampleFiles(example), exampleSealed(example));
    for (const files of exampleWorkspaces) checkWithHiddenPlaces([...files].map(([name, text]) => ({ name, text })));
  });

  it('point into other documents, each that can', () => {
    const findings = checkWithHiddenPlaces([...pointingWorkspace].map(([name, text]) => ({ name, text })));
    const pointing = new Set(findings.filter(({ uri, related }) => related.some((place) => place.uri !== uri)).map(({ rule }) => rule));
    assert.deepEqual([...pointing].sort(), POINTING);
  });
});

const POINTING = [
  'finance/programme-exceeded', 'id/duplicate', 'interface/one-sided', 'measure/overlap', 'reference/ambiguous', 'reference/cycle',
  'reference/type', 'responsibility/role-mismatch', 'space/not-shared', 'target/against-direction', 'target/conflict', 'term/ambiguous',
];

/** Gives the findings of all documents. */
function checkWithHiddenPlaces(files: readonly ExampleFile[], sealed: readonly SealedResolution[] = []): Finding[] {
  const analyses = files.filter(({ name }) => name.endsWith('.plan.yaml')).map(({ name, text }) => analyse(name, text));
  return analyses.flatMap((analysis) => {
    const others = analyses.filter((other) => other !== analysis).map(({ summary }) => summary);
    const check = (around: readonly DocumentSummary[]): Finding[] =>
      findingsOf({ ...analysis, memory: undefined }, indexWorkspace([...around, analysis.summary]), { ...testSettings, sealed }, analysis.document.uri);
    const owners = new Map<unknown, string>();
    const hidden = check(others.map((summary) => withHiddenPlaces(summary, summary.uri, owners) as DocumentSummary));
    const seen = check(others);
    const isOther = (uri: string): boolean => others.some((other) => other.uri === uri);
    assert.deepEqual(withRanges(hidden, ({ range }) => owners.get(range) ?? range), withRanges(seen, ({ uri, range }) => (isOther(uri) ? uri : range)));
    return seen;
  });
}

function withHiddenPlaces(value: unknown, owner: string, owners: Map<unknown, string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withHiddenPlaces(item, owner, owners));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'place' ? hiddenPlace(owner, owners) : withHiddenPlaces(inner, owner, owners)]));
}

function hiddenPlace(owner: string, owners: Map<unknown, string>): unknown {
  const refuse = (): never => { throw new Error(`a rule asks where something stands in ${owner}`); };
  const place = new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse });
  owners.set(place, owner);
  return place;
}

function withRanges(findings: readonly Finding[], rangeOf: (related: Finding['related'][number]) => unknown): unknown {
  return findings.map((finding) => ({ ...finding, related: finding.related.map((related) => ({ ...related, range: rangeOf(related) })) }));
}
