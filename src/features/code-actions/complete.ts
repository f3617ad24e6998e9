import type { Finding } from '../../core/finding';
import type { DocumentKind, ThingType } from '../../core/model/shape';
import { insertKeyAt } from '../../core/model/insert';
import { titleOf } from '../../core/model/title';
import { guideAt, type Guide } from '../../core/schema/guide';
import { say } from '../../core/text/language';
import type { TextEdit } from '../../core/text/range';
import { pairOf, type MapNode } from '../../core/yaml/node';
import { stepsAt, type Step } from '../../core/yaml/path';
import { scalarSource } from '../../core/yaml/quote';
import { codeActionTexts } from '../../l10n/code-actions';
import type { Snapshot } from '../snapshot';
import { appendItem, canonicalIndex, itemOf } from './append-item';
import type { CodeAction } from './code-action';
import { CURSOR, placeCursor } from './cursor';
import { missingParts, type MissingPart } from './missing-parts';

/** For findings that something is not there: to add its key, empty, with the cursor where the value goes. Where only one value is possible, with that. */
export function completionsOf(snapshot: Snapshot, findings: readonly Finding[]): CodeAction[] {
  return findings.flatMap((finding) => {
    const part = Object.hasOwn(missingParts, finding.rule) ? missingParts[finding.rule] : undefined;
    if (part) return completion(snapshot, finding, part) ?? [];
    if (finding.rule === 'participation/none') return participation(snapshot, finding) ?? [];
    if (finding.rule === 'goal/no-measure') return measureFor(snapshot, finding) ?? [];
    return finding.rule === 'schema/required' && !finding.fix ? required(snapshot, finding) ?? [] : [];
  });
}

/** A map with what the schema says of it. */
interface Described {
  readonly map: MapNode;
  readonly guide: Guide;
}

function completion(snapshot: Snapshot, finding: Finding, part: MissingPart): CodeAction | undefined {
  const here = describedAt(snapshot, finding).find(({ guide }) => guide.properties && Object.hasOwn(guide.properties, part.key) && (part.of === undefined || guide.defines === part.of));
  if (!here) return undefined;
  const only = part.choice && onlyChoice(snapshot, part.choice);
  const value = only === undefined ? CURSOR : scalarSource(only) + CURSOR;
  const edits = part.inner ? insertInner(snapshot, here, part.key, part.inner, value) : insertValue(snapshot, here, part.key, (part.around ?? '?').replace('?', () => value));
  return edits && actionFor(snapshot, finding, edits, part.label ?? part.key, only);
}

/** The key of a map that is inside: `lead` under `responsible`. */
function insertInner(snapshot: Snapshot, { map, guide }: Described, key: string, inner: readonly string[], value: string): TextEdit[] | undefined {
  const pair = pairOf(map, key);
  if (pair && pair.value.kind !== 'map') return undefined;
  const missing = inner.filter((name) => pair?.value.kind !== 'map' || !pairOf(pair.value, name));
  const entries = missing.map((name, index) => [name, index === 0 ? value : ''] as const);
  if (pair?.value.kind === 'map' && pair.value.pairs.length > 0) return insertKeys(snapshot, { map: pair.value, guide: guide.properties?.[key] ?? guide }, entries);
  const flow = itemOf(entries).flow ?? '';
  return pair ? [{ start: pair.value.start, end: pair.value.end, text: flow }] : insertKeys(snapshot, { map, guide }, [[key, flow]]);
}

/** An empty list that is there already is filled. */
function insertValue(snapshot: Snapshot, described: Described, key: string, value: string): TextEdit[] | undefined {
  const pair = pairOf(described.map, key);
  if (!pair) return insertKeys(snapshot, described, [[key, value]]);
  const { kind, start, end } = pair.value;
  const isEmptyList = kind === 'list' && /^\[\s*\]$/.test(snapshot.document.text.slice(start, end));
  return isEmptyList && value !== `[${CURSOR}]` ? [{ start, end, text: value }] : undefined;
}

function insertKeys({ document }: Snapshot, { map, guide }: Described, entries: readonly (readonly [string, string])[]): TextEdit[] {
  const order = Object.keys(guide.properties ?? {});
  return entries.map(([key, value]) => insertKeyAt(document, map, canonicalIndex(map, key, order), key, value));
}

/** What the schema requires and no rule can know. */
function required(snapshot: Snapshot, finding: Finding): CodeAction | undefined {
  for (const described of describedAt(snapshot, finding)) {
    const missing = (described.guide.required ?? []).filter((key) => !pairOf(described.map, key));
    if (missing.length === 0) continue;
    const edits = insertKeys(snapshot, described, missing.map((key, index) => [key, index === 0 ? CURSOR : ''] as const));
    return described.map.pairs.length > 0 ? actionFor(snapshot, finding, edits, missing.join(', '), undefined) : undefined;
  }
  return undefined;
}

function participation(snapshot: Snapshot, finding: Finding): CodeAction | undefined {
  const edit = appendItem(snapshot.document, 'participation', itemOf([['format', CURSOR]]));
  return edit && actionFor(snapshot, finding, [edit], 'participation', undefined);
}

/** A measure of which nothing is known yet but the goal that it pursues. */
function measureFor(snapshot: Snapshot, finding: Finding): CodeAction | undefined {
  const goal = snapshot.document.things.findLast(({ type, node }) => type === 'goal' && node.start <= finding.start && finding.start <= node.end);
  const edit = goal?.idNode && appendItem(snapshot.document, 'measures', itemOf([['id', CURSOR], ['title', ''], ['goals', `[${scalarSource(goal.id)}]`]]));
  if (!goal || !edit) return undefined;
  return { ...actionFor(snapshot, finding, [edit], '', undefined), title: say(codeActionTexts.addMeasure, snapshot.language, { goal: titleOf(goal.node) }) };
}

function actionFor({ document, language }: Snapshot, finding: Finding, edits: readonly TextEdit[], key: string, value: string | undefined): CodeAction {
  const { change, cursor } = placeCursor(document, edits);
  const title = say(value === undefined ? codeActionTexts.complete : codeActionTexts.completeWith, language, { key, value: value ?? '' });
  return { kind: 'complete', title, finding, changes: [change], ...(cursor ? { cursor } : {}) };
}

/** The maps around a finding, the innermost first. */
function describedAt({ document: { root, kind } }: Snapshot, finding: Finding): Described[] {
  if (!root || !kind) return [];
  const steps: readonly Step[] = stepsAt(root, finding.start);
  const maps = steps.flatMap(({ node }, index) => (node.kind === 'map' ? described(kind, steps.slice(0, index + 1), node) : []));
  return [...maps.reverse(), ...described(kind, [], root)];
}

function described(kind: DocumentKind, steps: readonly Step[], map: MapNode): Described[] {
  const guide = guideAt(kind, steps.map(({ name }) => name));
  return guide ? [{ map, guide }] : [];
}

function onlyChoice({ index, summary }: Snapshot, type: ThingType): string | undefined {
  const [only, second] = index.reachable(summary, [type]);
  return only && !second ? only.thing.id : undefined;
}
