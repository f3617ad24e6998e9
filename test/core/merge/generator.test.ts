import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isScalar, type Document } from 'yaml';
import { diffVersions } from '../../../src/core/diff/diff';
import { versionOf, type Version } from '../../../src/core/diff/version';
import { mergeDocuments } from '../../../src/core/merge/merge';
import { readDocument } from '../../../src/core/model/document';
import { Example } from '../diff/example';
import { choose, toldOf, type Path, type Site } from '../diff/site';
import { exampleFiles, namesOf, parseFiles, type Files } from '../diff/versions';

/** Changes on both sides of a merge: none is lost and none invented, or there is a conflict. */
describe('merge of generated changes', () => {
  const examples = ['soemmerda', 'jena', 'mannheim'].map((name) => new Example(exampleFiles(name)));
  const choices = fc.array(fc.nat(), { minLength: 2, maxLength: 10 });

  it('says what both sides said where they do not touch each other, at least in four of five', function () {
    this.timeout(300_000);
    const counts = { merged: 0, conflict: 0 };
    fc.assert(fc.property(fc.nat(examples.length - 1), choices, (which, numbers) => {
      const example = examples[which]!;
      const chosen = choose(numbers.map((number) => example.sites[number % example.sites.length]!));
      const [base, ours, theirs] = [filesOf(example.before), filesAfter(example, chosen.filter((_, index) => index % 2 === 0)), filesAfter(example, chosen.filter((_, index) => index % 2 === 1))];
      const merged = mergeFiles(base, ours, theirs);
      const bothChangedOne = [...base].some(([name, text]) => ours.get(name) !== text && theirs.get(name) !== text);
      if (bothChangedOne) counts[merged ? 'merged' : 'conflict']++;
      if (!merged) return;
      assert.deepEqual(namesOf(diffVersions(example.before, versionWith(merged, base, example.before))), namesOf(toldOf(chosen)));
    }), { seed: 20261207, numRuns: 300 });
    assert.ok(counts.merged >= 100 && counts.conflict <= 0.2 * (counts.merged + counts.conflict), JSON.stringify(counts));
  });

  it('is a conflict where both sides changed the same field, each in another way', function () {
    this.timeout(300_000);
    const fields = examples.map(({ before, sites }) => fieldsIn(sites, parseFiles(filesOf(before))));
    fc.assert(fc.property(fc.nat(examples.length - 1), fc.nat(), choices, (which, number, numbers) => {
      const example = examples[which]!;
      const field = fields[which]![number % fields[which]!.length]!;
      const others = choose([field, ...numbers.map((each) => example.sites[each % example.sites.length]!)]).slice(1);
      const half = Math.floor(others.length / 2);
      const [ours, theirs] = [filesAfter(example, [field, ...others.slice(0, half)]), filesAfter(example, [otherwise(field), ...others.slice(half)])];
      assert.equal(mergeFiles(filesOf(example.before), ours, theirs), undefined, field.containers.join(' '));
    }), { seed: 20261208, numRuns: 300 });
  });
});

function filesAfter(example: Example, sites: readonly Site[]): Files {
  return filesOf(example.after(sites));
}

function filesOf({ documents }: Version): Files {
  return new Map(documents.map((document) => [nameOf(document), document.text]));
}

function versionWith(files: Files, base: Files, before: Version): Version {
  const documents = before.documents.map((document) => {
    const name = nameOf(document);
    return files.get(name) === base.get(name) ? document : readDocument(document.uri, files.get(name)!);
  });
  return versionOf(documents, before);
}

function nameOf({ uri }: { readonly uri: string }): string {
  return uri.slice('file:///'.length);
}

/** As Git does it, file by file and only where both sides changed it; undefined where one of them has a conflict. */
function mergeFiles(base: Files, ours: Files, theirs: Files): Files | undefined {
  const merged = [...base].map(([name, text]) => [name, mergeFile(text, ours.get(name)!, theirs.get(name)!)] as const);
  return merged.every((file): file is [string, string] => file[1] !== undefined) ? new Map(merged) : undefined;
}

function mergeFile(base: string, ours: string, theirs: string): string | undefined {
  if (base === ours) return theirs;
  return base === theirs ? ours : mergeDocuments(base, ours, theirs).text;
}

function fieldsIn(sites: readonly Site[], documents: ReadonlyMap<string, Document>): Site[] {
  return sites.filter((site) => isField(site, documents));
}

/** A change of one value in one file, as opposed to an item that comes or goes or an id that is another everywhere. */
function isField({ told, edits, containers }: Site, documents: ReadonlyMap<string, Document>): boolean {
  const [file = ''] = containers[0]?.split('/') ?? [];
  return told.length > 0 && edits.length === 1 && isScalar(documents.get(file)?.getIn(fieldOf({ containers }), true));
}

function fieldOf({ containers: [first = ''] }: Pick<Site, 'containers'>): Path {
  return first.split('/').slice(1).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The same field with a third value. */
function otherwise(site: Site): Site {
  const apply = (document: Document): void => document.setIn(fieldOf(site), 'etwas Drittes');
  return { ...site, edits: site.edits.map((edit) => ({ ...edit, apply })) };
}
