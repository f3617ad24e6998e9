import type { TextEdit } from '../../text/range';
import { contentEnd } from '../../yaml/content-end';
import type { MapNode, Pair, YamlNode } from '../../yaml/node';
import { toPlain } from '../../yaml/plain';
import { lineEndOf, lineStartOf } from '../../yaml/source';
import { defineRule } from '../rule';

export const yamlDuplicateKey = defineRule({
  id: 'yaml/duplicate-key',
  severity: 'error',
  title: { de: 'Jeder Schlüssel steht nur einmal an seiner Stelle', en: 'Every key stands only once in its place' },
  why: {
    de: 'Von zwei gleichen Schlüsseln gilt nur der erste. Was beim zweiten steht, geht in Auswertungen unbemerkt verloren.',
    en: 'Of two equal keys only the first one counts. What stands at the second is silently lost from every evaluation.',
  },
  messages: {
    different: {
      de: 'Der Schlüssel „{name}“ steht hier zum zweiten Mal; gelesen wird nur der erste. Beide Angaben zusammenführen oder eine löschen.',
      en: 'The key “{name}” stands here for the second time; only the first one is read. Merge the two entries, or delete one.',
    },
    equal: {
      de: 'Der Schlüssel „{name}“ steht hier mit gleichem Inhalt noch einmal. Die zweite Angabe löschen.',
      en: 'The key “{name}” stands here once more with the same content. Delete the second entry.',
    },
    delete: { de: 'Zweite Angabe „{name}“ löschen', en: 'Delete the second entry “{name}”' },
  },
  bad: `
status: draft
type: strategy
status: draft
`,
  good: `
status: draft
type: strategy
`,
  check({ document, report }) {
    const problems = document.yaml.problems.filter(({ cause }) => cause === 'duplicate-key');
    const repeated = problems.length > 0 ? repeatedPairs(document.root) : new Map<number, Repeated>();
    for (const { start, end, first, name = '' } of problems) {
      const edits = deletionOf(document.text, repeated.get(start));
      const related = { uri: document.uri, message: { de: 'Hier steht „{name}“ zuerst.', en: '“{name}” stands here first.' }, data: { name } };
      report({
        at: { start, end },
        message: edits ? 'equal' : 'different',
        data: { name },
        related: first ? [{ ...related, place: document.lines.range(first) }] : [],
        ...(edits ? { fix: { message: 'delete', data: { name }, edits } } : {}),
      });
    }
  },
});

interface Repeated {
  readonly map: MapNode;
  readonly first: Pair;
  readonly before: Pair;
  readonly second: Pair;
}

/** Every pair whose key stood before in its map, by the place of the key. */
function repeatedPairs(root: YamlNode | undefined, found = new Map<number, Repeated>()): Map<number, Repeated> {
  if (!root || root.kind === 'scalar') return found;
  if (root.kind === 'map') repeatedIn(root, found);
  const children = root.kind === 'list' ? root.items : root.pairs.map(({ value }) => value);
  for (const child of children) repeatedPairs(child, found);
  return found;
}

function repeatedIn(map: MapNode, found: Map<number, Repeated>): void {
  const firsts = new Map<string, Pair>();
  let before: Pair | undefined;
  for (const pair of map.pairs) {
    const first = firsts.get(pair.key.name);
    if (first && before) found.set(pair.key.start, { map, first, before, second: pair });
    else firsts.set(pair.key.name, pair);
    before = pair;
  }
}

/** What deletes the second of two equal entries; undefined where they differ. */
function deletionOf(text: string, repeated: Repeated | undefined): TextEdit[] | undefined {
  if (!repeated) return undefined;
  const { map, first, before, second } = repeated;
  if (JSON.stringify(toPlain(first.value)) !== JSON.stringify(toPlain(second.value))) return undefined;
  // A comment in it may say something that nobody has read yet.
  if (/[\s,]#/.test(text.slice(second.key.end, contentEnd(text, second.value)))) return undefined;
  return [text[map.start] === '{' ? { start: Math.max(before.key.end, before.value.end), end: Math.max(second.key.end, second.value.end), text: '' } : lineDeletion(text, second)];
}

/** A comment behind it keeps its line. */
function lineDeletion(text: string, { key, value }: Pair): TextEdit {
  const end = Math.max(key.end, contentEnd(text, value));
  const lineEnd = lineEndOf(text, end);
  const comment = text.slice(end, lineEnd).indexOf('#');
  if (comment >= 0) return { start: key.start, end: end + comment, text: '' };
  const lineBreak = /^(?:\r\n|\r|\n)?/.exec(text.slice(lineEnd, lineEnd + 2))?.[0] ?? '';
  return { start: lineStartOf(text, key.start), end: lineEnd + lineBreak.length, text: '' };
}
