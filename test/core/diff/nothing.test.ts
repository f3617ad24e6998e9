import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap, isScalar, isSeq, Scalar, visit, type Document, type YAMLMap } from 'yaml';
import { guideAt, type Guide, type GuideName } from '../../../src/core/schema/guide';
import { References } from './references';
import { relocationsOf } from './relocations';
import { diffFiles, exampleFiles, parseFiles, type Files } from './versions';

type Random = (count: number) => number;

/** Another way to write a document that says the same. */
type Rewriting = (document: Document, random: Random) => string;

describe('a comparison finds nothing', () => {
  const examples = ['soemmerda', 'jena', 'mannheim'].map(exampleFiles);
  const rewritings: Readonly<Record<string, Rewriting>> = {
    'where keys and items are in another order': (document, random) => visited(document, { Map: (map) => shuffle(map.items, random), Seq: (list) => shuffle(list.items, random) }),
    'in flow or block style, with other widths': (document, random) => visited(document, { Map: (map) => { map.flow = random(2) === 0; }, Seq: (list) => { list.flow = random(2) === 0; } }, [20, 80, 0][random(3)]),
    'in comments and empty lines': (document, random) => visited(document, { Scalar: (scalar) => { if (random(3) === 0) scalar.comment = ' Anmerkung'; }, Map: (map) => { map.spaceBefore = random(2) === 0; map.commentBefore = ' davor'; } }),
    'in quotes and block scalars': (document, random) => visited(document, { Scalar: (scalar) => { if (typeof scalar.value === 'string') scalar.type = styles[random(styles.length)]!; } }),
    'in line breaks': (document) => document.toString().replace(/\n/g, '\r\n'),
    'in a text that names its language': (document, random) => inLanguage(document, random),
    'in empty values': (document, random) => visited(document, { Map: (map, depth) => { if (random(3) === 0) map.items.push(document.createPair(depth === 0 ? 'summary-en' : 'x-leer', null)); } }),
  };

  for (const [name, rewrite] of Object.entries(rewritings)) {
    it(name, () => {
      fc.assert(fc.property(fc.nat(examples.length - 1), fc.array(fc.nat(), { minLength: 50, maxLength: 50 }), (which, numbers) => {
        const files = examples[which]!;
        const random = randomOf(numbers);
        const after = new Map([...parseFiles(files)].map(([file, document]) => [file, rewrite(document, random)]));
        assert.deepEqual(messages(files, after), []);
      }), { seed: 20261122, numRuns: 25 });
    });
  }

  it('where a plan is split into plan and register', () => {
    const moves = examples.flatMap((files) => relocationsOf(new References(files)).filter(({ told }) => told.length === 0).map((site) => ({ files, site })));
    assert.ok(moves.length > 10, String(moves.length));
    for (const { files, site } of moves) {
      const documents = parseFiles(files);
      for (const edit of site.edits) edit.apply(documents.get(edit.file)!);
      assert.deepEqual(messages(files, new Map([...documents].map(([file, document]) => [file, document.toString()]))), [], site.edits.map(({ file, path }) => `${file} ${path.join('/')}`).join());
    }
  });

  it('where all that can be shared goes into a register of its own', () => {
    const before = exampleFiles('soemmerda').get('armutspraevention.plan.yaml') ?? '';
    const plan = parseFiles(new Map([['plan', before]])).get('plan')!;
    const register = parseFiles(new Map([['register', 'planwerk: 1\nkind: register\nid: neu\ntitle: Neuer Katalog\nlanguage: de\n']])).get('register')!;
    for (const key of ['indicators', 'responsibilities', 'spaces', 'target-groups', 'programmes']) {
      if (plan.has(key)) register.set(key, plan.get(key));
      plan.delete(key);
    }
    assert.deepEqual(messages(new Map([['plan', before]]), new Map([['plan', plan.toString()], ['register', register.toString()]])), []);
  });

  it('where a reference names the document that it could leave out', () => {
    const files = exampleFiles('jena');
    const after = new Map([...files].map(([file, text]) => [file, text.replaceAll('responsible: team-sozialplanung', 'responsible: zustaendigkeiten/team-sozialplanung')]));
    assert.notDeepEqual(after, files);
    assert.deepEqual(messages(files, after), []);
  });

  it('where files have other names', () => {
    const files = exampleFiles('mannheim');
    assert.deepEqual(messages(files, new Map([...files].map(([file, text]) => [`umbenannt/${file}`, text]))), []);
  });
});

const styles = [Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE, Scalar.BLOCK_FOLDED] as const;

function messages(before: Files, after: Files): string[] {
  return diffFiles(before, after).map(({ kind, message }) => `${kind} ${message.de}`);
}

function randomOf(numbers: readonly number[]): Random {
  let at = 0;
  return (count) => (numbers[at++ % numbers.length]! + at) % count;
}

function shuffle(items: unknown[], random: Random): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = random(index + 1);
    [items[index], items[other]] = [items[other], items[index]];
  }
}

interface Visitors {
  readonly Map?: (map: YAMLMap, depth: number) => void;
  readonly Seq?: (list: { items: unknown[]; flow?: boolean | undefined }) => void;
  readonly Scalar?: (scalar: Scalar) => void;
}

function visited(document: Document, visitors: Visitors, lineWidth = 80): string {
  visit(document, {
    Map: (_, map, path) => visitors.Map?.(map, path.length - 1),
    Seq: (_, list) => visitors.Seq?.(list),
    Scalar: (key, scalar) => { if (key !== 'key') visitors.Scalar?.(scalar); },
  });
  return document.toString({ lineWidth });
}

/** Plain texts become `{de: …}`, as the documents are in German. */
function inLanguage(document: Document, random: Random): string {
  const walk = (node: unknown, guide: Guide | undefined): void => {
    if (isSeq(node)) node.items.forEach((item, index) => { node.items[index] = replaced(item, guide?.items); });
    if (isMap(node)) for (const pair of node.items) pair.value = replaced(pair.value, guide?.properties?.[String(pair.key)]);
  };
  const replaced = (node: unknown, guide: Guide | undefined): unknown => {
    if (isScalar(node) && guide?.format === 'text' && random(2) === 0) return document.createNode({ de: node.value });
    walk(node, guide);
    return node;
  };
  walk(document.contents, guideAt(String(document.get('kind')) as GuideName, []));
  return document.toString();
}
