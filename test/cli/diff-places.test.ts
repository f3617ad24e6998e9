import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap, isScalar, LineCounter, parse, parseDocument, type Document, type Node } from 'yaml';
import { compareFiles } from '../../src/cli/diff/compare-files';
import type { SideFiles } from '../../src/cli/diff/side-files';
import type { Change, Side } from '../../src/core/diff/change';
import type { Version } from '../../src/core/diff/version';
import { pointerNames } from '../../src/core/yaml/path';
import { choices, chosenFrom } from '../core/diff/choices';
import { Example } from '../core/diff/example';
import { exampleFiles, type Files } from '../core/diff/versions';

/** Many changes in several documents at once, so that lines come and go before and behind each. */
describe('places of changes', () => {
  const examples = ['soemmerda', 'jena', 'mannheim'].map((name) => new Example(exampleFiles(name)));

  it('are where the value stands in either version', function () {
    this.timeout(300_000);
    let count = 0;
    fc.assert(fc.property(fc.nat(examples.length - 1), choices, fc.boolean(), (which, numbers, isBack) => {
      const example = examples[which]!;
      const [from, to] = isBack ? [example.after(chosenFrom(example, numbers)), example.before] : [example.before, example.after(chosenFrom(example, numbers))];
      count += assertPlaces(filesOf(from), filesOf(to));
    }), { seed: 20261122, numRuns: 200 });
    assert.ok(count > 1000, String(count));
  });

  it('are right where a value says something else without being touched, and lines move', () => {
    const files = exampleFiles('jena');
    const [[name, text] = ['', '']] = [...files];
    const english = text.replace(/^language: de$/m, 'language: en').replace(/^title: .*$/m, 'title: Anders\nsummary: |\n  Erste Zeile\n\n  Zweite Zeile');
    assert.ok(assertPlaces(files, new Map([...files, [name, english]])) > 20);
    assert.ok(assertPlaces(new Map([...files, [name, english]]), files) > 20);
  });
});

function assertPlaces(before: Files, after: Files): number {
  const { changes, left } = compareFiles(sideOf(before), sideOf(after));
  assert.deepEqual(left, []);
  const [from, to] = [new Texts(before), new Texts(after)];
  for (const change of changes) {
    if (change.from) from.assertPlace(change, change.from);
    if (change.to) to.assertPlace(change, change.to);
  }
  return changes.length;
}

function sideOf(files: Files): SideFiles {
  return { name: '', folder: '', files: new Map([...files].map(([file, text]) => [file, { text }])), configIsUnread: false, repositories: [] };
}

function filesOf({ documents }: Version): Files {
  return new Map(documents.map(({ uri, text }) => [uri.slice('file:///'.length), text]));
}

/** Looks the places up in the texts with another reader than Planwerk's own. */
class Texts {
  private readonly parsed = new Map<string, { readonly document: Document.Parsed; readonly lines: LineCounter }>();

  constructor(private readonly files: Files) {}

  assertPlace({ kind, message }: Change, { uri, range, path, value }: Side): void {
    const text = this.files.get(uri)!;
    const { document, lines } = this.read(uri, text);
    const at = ({ line, character }: Side['range']['start']): number => lines.lineStarts[line]! + character;
    const [start, shown] = [at(range.start), text.slice(at(range.start), at(range.end))];
    const node = path === '' ? document.contents : document.getIn(pointerNames(path), true) as Node | undefined;
    const where = `${kind} ${message.de} ${uri}${path} ${JSON.stringify(shown)}`;
    assert.ok(node?.range, where);
    if (kind.endsWith('/moved')) assert.deepEqual([value, plain(parse(shown))], [document.get('id'), isScalar(node) ? node.value : undefined], where);
    else if (isScalar(node)) assert.deepEqual([plain(parse(shown)), plain(node.value)], [value, value], where);
    else assert.equal(value, undefined, where);
    assert.equal(start, isMap(node) ? (node.items[0]?.key as Node).range![0] : node.range[0], where);
  }

  private read(uri: string, text: string): { readonly document: Document.Parsed; readonly lines: LineCounter } {
    const known = this.parsed.get(uri);
    if (known) return known;
    const lines = new LineCounter();
    const read = { document: parseDocument(text, { lineCounter: lines }), lines };
    this.parsed.set(uri, read);
    return read;
  }
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}
