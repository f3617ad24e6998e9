import type { TextRange } from '../../core/text/range';
import type { ScalarNode } from '../../core/yaml/node';
import { stepsAt, type Step } from '../../core/yaml/path';
import type { Snapshot } from '../snapshot';
import { thingAt, touches } from '../thing-at';
import { explainDate } from './explain-date';
import { explainKey, explainValue } from './explain-key';
import { explainReference } from './explain-reference';
import { explainRuleAt } from './explain-rule';
import { explainTerritory } from './explain-territory';
import { explainSubject } from './explain-thing';
import type { Hover } from './layout';

/** What there is to say about the word at the offset; undefined where that is nothing. Its end counts too. */
export function hover(snapshot: Snapshot, offset: number): Hover | undefined {
  return explainRuleAt(snapshot.document, offset, snapshot.language) ?? wordAt(snapshot, offset) ?? wordAt(snapshot, offset - 1);
}

/** The place of a key or value. */
interface Word {
  readonly path: readonly string[];
  readonly step: Step;
}

function wordAt(snapshot: Snapshot, offset: number): Hover | undefined {
  const steps = stepsAt(snapshot.document.root, offset);
  const step = steps.at(-1);
  if (!step) return undefined;
  const word = { path: steps.map(({ name }) => name), step };
  const { key, node } = step;
  if (key && touches(key, offset)) return hoverOf(key, keyMarkdown(snapshot, word));
  return node.kind === 'scalar' && touches(node, offset) ? hoverOf(node, scalarMarkdown(snapshot, word, node)) : undefined;
}

function hoverOf({ start, end }: TextRange, markdown: string | undefined): Hover | undefined {
  return markdown === undefined || markdown === '' ? undefined : { markdown, range: { start, end } };
}

function keyMarkdown({ document: { kind }, language }: Snapshot, { path }: Word): string | undefined {
  return kind && explainKey(kind, path, language);
}

function scalarMarkdown(snapshot: Snapshot, word: Word, node: ScalarNode): string | undefined {
  const at = thingAt(snapshot, node.start);
  if (at?.node !== node) return valueMarkdown(snapshot, word, node);
  if (at.kind === 'reference') return explainReference(at, snapshot);
  const [found] = at.found;
  return found && explainSubject({ found, node: at.thing.node, reader: snapshot, snapshot });
}

function valueMarkdown({ document, language }: Snapshot, { path, step }: Word, node: ScalarNode): string | undefined {
  const { kind, dates, text } = document;
  if (kind === undefined || typeof node.value === 'boolean' || node.value === null) return undefined;
  if (dates.includes(node)) return explainDate(node, language);
  const isTerritory = kind === 'plan' && path.length === 2 && path[0] === 'territory';
  if (isTerritory && (step.name === 'ags' || step.name === 'ars')) return explainTerritory(step.name, text.slice(node.start, node.end).replace(/["'\s]/g, ''), language);
  return explainValue(kind, path, node.value, language);
}
