import { currencyOf } from '../../core/finance/programme-use';
import { dateWords } from '../../core/model/date-words';
import type { Guide } from '../../core/schema/guide';
import { amountText } from '../../core/text/amount';
import { enumerate } from '../../core/text/enumeration';
import { tame } from '../../core/text/language';
import { numberText } from '../../core/text/number';
import { valueOf, type MapNode, type ScalarNode, type YamlNode } from '../../core/yaml/node';
import { periodWords } from '../date-words';
import { guideOfType, meaningOf } from '../thing-guide';
import { nameOfReference, quoted, type Subject } from './subject';

/** What stands at some keys of a thing, in words: `Zielebene: Leitziel`. A key is a path: `responsible.lead`. */
export function keyFacts(subject: Subject, keys: readonly string[]): string[] {
  const guide = guideOfType(subject.found.thing.type);
  return keys.flatMap((key) => keyFact(subject, guide, key.split('.')) ?? []);
}

function keyFact(subject: Subject, guide: Guide | undefined, path: readonly string[]): string | undefined {
  let node: YamlNode | undefined = subject.node;
  let at = guide;
  let label = guide;
  for (const key of path) {
    node = node?.kind === 'map' ? valueOf(node, key) : undefined;
    at = at?.properties && Object.hasOwn(at.properties, key) ? at.properties[key] : undefined;
    // The name of a source or territory stands for it.
    if (key !== 'name') label = at;
  }
  const words = node && at && wordsOf(subject, at, node);
  return words === undefined || words === '' ? undefined : `${label?.title[subject.snapshot.language] ?? ''}: ${words}`;
}

function wordsOf(subject: Subject, guide: Guide, node: YamlNode): string | undefined {
  const { language } = subject.snapshot;
  if (node.kind === 'scalar') return scalarWords(subject, guide, node);
  if (node.kind === 'map') return textIn(node, language) ?? periodWords(node, language);
  const words = node.items.flatMap((item) => wordsOf(subject, guide.items ?? guide, item) ?? []);
  return words.length === 0 ? undefined : enumerate(words.map((word) => ({ de: word, en: word })), MOST)[language];
}

const MOST = 4;

function scalarWords(subject: Subject, guide: Guide, { value }: ScalarNode): string | undefined {
  const { language } = subject.snapshot;
  if (value === null) return undefined;
  if (guide.refersTo) return quoted(tame(nameOfReference(subject, String(value), guide.refersTo)), language);
  if (guide.values) return meaningOf(guide, value, language);
  if (guide.format === 'date' && typeof value !== 'boolean') return dateWords(value, language);
  if (typeof value !== 'number') return tame(String(value), 160);
  if (guide.format === 'money') return amountText(value, currencyOf(subject.found.document), language);
  return guide.format === 'code' || guide.format === 'year' ? String(value) : numberText(value, language);
}

/** The text of a map with one a language. */
function textIn(map: MapNode, language: 'de' | 'en'): string | undefined {
  const text = valueOf(map, language) ?? valueOf(map, language === 'de' ? 'en' : 'de');
  return text?.kind === 'scalar' && text.value !== null ? tame(String(text.value), 160) : undefined;
}
