import { isBroken, type PlanDocument, type Thing } from '../../core/model/document';
import { shippedSummary } from '../../core/model/shipped';
import type { ThingType } from '../../core/model/shape';
import { titleOf } from '../../core/model/title';
import { say } from '../../core/text/language';
import type { TextEdit, TextRange } from '../../core/text/range';
import { pairOf, type ListNode, type Pair } from '../../core/yaml/node';
import { codeActionTexts } from '../../l10n/code-actions';
import type { Snapshot } from '../snapshot';
import { appendItem } from './append-item';
import type { Change, CodeAction } from './code-action';
import { listFor } from './new-item';
import { movedItem } from './moved-item';
import { movedReferences } from './moved-references';
import { removeItem } from './remove-item';

/** Where the cursor is at the head of something that plans may share: to move it to a register, each a choice. */
export function movesAt(snapshot: Snapshot, range: TextRange): CodeAction[] {
  const { document } = snapshot;
  const thing = document.kind === 'plan' ? sharedThingAt(document, range) : undefined;
  const item = thing && itemAt(document, thing);
  if (!thing || !item || !mayMove(snapshot, thing, item)) return [];
  const registers = [...snapshot.documents.values()].filter(({ kind, uri }) => kind === 'register' && uri !== document.uri);
  return registers.sort((a, b) => (a.uri < b.uri ? -1 : 1)).flatMap((register) => moveTo(snapshot, register, thing, item) ?? []);
}

const SHARED: ReadonlySet<ThingType> = new Set<ThingType>(['indicator', 'responsibility', 'space', 'target-group', 'programme']);

/** An item of a list at the top of a plan. */
export interface Item {
  readonly pair: Pair;
  readonly list: ListNode;
  readonly index: number;
}

/** The thing whose first line or id the range touches; of several on one line the one that it is in. */
function sharedThingAt({ things, lines }: PlanDocument, range: TextRange): Thing | undefined {
  const candidates = [range.start, lines.lineEnd(lines.lineAt(range.end))].map((offset) => things[lastBefore(things, offset)]);
  return candidates.find((thing) => {
    if (!thing?.idNode || !SHARED.has(thing.type)) return false;
    const line = lines.lineAt(thing.node.start);
    const sharesLine = things.some((other) => other !== thing && other.owner === thing.owner && lines.lineAt(other.node.start) === line);
    const head = { start: lines.lineStart(line), end: Math.max(lines.lineEnd(line), thing.idNode.end) };
    const place = sharesLine ? thing.node : head;
    return range.start >= place.start && range.end <= place.end;
  });
}

function lastBefore(things: readonly Thing[], offset: number): number {
  let [low, high] = [0, things.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((things[middle]?.node.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function itemAt({ root, kind }: PlanDocument, { type, node }: Thing): Item | undefined {
  const key = kind && listFor(kind, type);
  const pair = root && key !== undefined ? pairOf(root, key) : undefined;
  if (pair?.value.kind !== 'list') return undefined;
  const index = pair.value.items.indexOf(node);
  return index < 0 ? undefined : { pair, list: pair.value, index };
}

/** No other register, and no document, may have the id: whatever refers to it would no longer be unique. */
function mayMove({ document, index }: Snapshot, { id, type, node }: Thing, { list }: Item): boolean {
  if (document.text[document.root?.start ?? 0] === '{' || hasCommentInFlow(document, list)) return false;
  if (document.things.filter((other) => other.id === id && other.owner !== undefined && other.type !== 'phase').length > 1) return false;
  if (isBroken(document, node) || document.yaml.broken.some((broken) => broken.start <= list.end && list.start < broken.end)) return false;
  if (/(^|[\s[{,])[&*][\w-]/.test(document.text.slice(list.start, list.end)) || index.documentsWithId(id).length > 0) return false;
  return index.resolve({ ...shippedSummary, things: [] }, id, [type]).kind === 'unknown';
}

/** Then nobody knows whose comment it is. */
function hasCommentInFlow({ text }: PlanDocument, { start, end }: ListNode): boolean {
  return text[start] === '[' && /[\r\n]/.test(text.slice(start, end)) && text.slice(start, end).includes('#');
}

function moveTo(snapshot: Snapshot, register: PlanDocument, thing: Thing, item: Item): CodeAction | undefined {
  const { document, language, index } = snapshot;
  const home = index.documents.find(({ uri }) => uri === register.uri);
  const references = home && movedReferences(snapshot, home, thing);
  const written = references && movedItem(snapshot, register, item, references.inside);
  const key = listFor('register', thing.type);
  const appended = written && key !== undefined ? appendItem(register, key, written) : undefined;
  if (!references || !appended) return undefined;
  const changes: Change[] = [
    { uri: document.uri, edits: [...removeItem(document, item), ...references.outside.get(document.uri) ?? []].sort(byStart) },
    { uri: register.uri, edits: [appended, ...references.outside.get(register.uri) ?? []].sort(byStart) },
    ...[...references.outside].filter(([uri]) => uri !== document.uri && uri !== register.uri).map(([uri, edits]) => ({ uri, edits })),
  ];
  const title = say(codeActionTexts.move, language, { thing: titleOf(thing.node), title: home.title ?? home.id ?? '' });
  return { kind: 'move', title, changes };
}

function byStart(a: TextEdit, b: TextEdit): number {
  return a.start - b.start || a.end - b.end;
}
