import { guideAt, type Guide, type GuideName } from '../../core/schema/guide';
import type { Snapshot } from '../snapshot';
import type { Asked } from './asked';
import { blockCompletion } from './blocks';
import type { Completion, ScalarProposal } from './completion';
import { severityProposals } from './config-rules';
import { headCompletion } from './document-head';
import { ignoreCompletions } from './ignore-comment';
import { keyCompletions } from './keys';
import { layoutOf } from './layout';
import { placeAt, type Place } from './place';
import { Rows } from './rows';
import { scalarCompletion, type Wrapping } from './scalar';
import { valueProposals } from './values';

/** What asks, and how. */
export interface CompletionOptions {
  readonly canFillSnippets: boolean;
  /** The character that was typed, where it and not a person asks. */
  readonly trigger?: string | undefined;
  /** Another file than a planning document. */
  readonly format?: GuideName;
}

/** What can be written at the offset, the likeliest first; nothing in texts, and where a new id is being invented only what its title makes. */
export function completionsAt(snapshot: Snapshot, offset: number, options: CompletionOptions): Completion[] {
  const { document } = snapshot;
  const rows = new Rows(document.text, document.lines);
  const comment = ignoreCompletions(snapshot, rows, offset, options.canFillSnippets);
  if (comment) return comment;
  const place = placeAt(rows, offset);
  const format = options.format ?? document.kind ?? 'plan';
  const guide = place && guideOf(snapshot, format, place.path);
  if (!place || !guide || isUnasked(place, guide, options.trigger)) return [];
  const asked: Asked = { snapshot, rows, offset, place, format, guide, layout: layoutOf(document, rows), canFillSnippets: options.canFillSnippets };
  return place.kind === 'entry' ? entriesAt(asked) : valuesAt(asked);
}

/** Of a document without a kind only the head is known. */
function guideOf({ document: { kind } }: Snapshot, format: GuideName, path: readonly string[]): Guide | undefined {
  const guide = guideAt(format, path);
  if (format === 'config') return guide ?? (guideAt(format, path.slice(0, -1))?.format === 'rules' ? { title: NONE, description: NONE, format: 'severity' } : undefined);
  if (kind !== undefined) return guide;
  const head = guideAt('plan', [])?.required ?? [];
  if (path.length > 0) return head.includes(path[0] ?? '') ? guide : undefined;
  return guide && { ...guide, properties: Object.fromEntries(Object.entries(guide.properties ?? {}).filter(([key]) => head.includes(key))) };
}

const NONE = { de: '', en: '' };

/** A colon may be followed by a new line, and spaces may only indent: then nobody has asked. */
function isUnasked(place: Place, guide: Guide, trigger: string | undefined): boolean {
  if (trigger === ':') return place.kind === 'entry' || guide.properties !== undefined || guide.items !== undefined;
  return trigger === ' ' && place.kind === 'entry' && !place.isFlow && !place.beginsItem && place.word === '';
}

/** Keys of a map, or items of a list. */
function entriesAt(asked: Asked): Completion[] {
  const { place, guide } = asked;
  if (guide.items) return place.isFlow ? [] : newItemsAt(asked, guide.items);
  if (guide.format === 'text' && place.beginsItem) return itemValues(asked, guide, 'none');
  if (guide.properties === undefined && guide.format !== 'rules') return itemValues(asked, guide, 'none');
  if (place.isFlow && place.beginsItem) return only(blockCompletion(asked, { guide, path: place.path, column: 0, before: place.lead, isFlow: true }));
  const keys = keyCompletions(asked, guide, place.column, '');
  const block = place.beginsItem && !place.hasColon ? blockCompletion(asked, { guide, path: place.path, column: place.column, before: place.lead, isFlow: false }) : undefined;
  const head = place.path.length === 0 ? only(headCompletion(asked)) : [];
  return [...only(block), ...head, ...keys, ...(place.hasColon ? [] : firstItems(asked, guide))];
}

/** Items where the dash is still missing. */
function newItemsAt(asked: Asked, items: Guide): Completion[] {
  const { place } = asked;
  if (items.properties === undefined || items.format === 'text') return itemValues(asked, items, 'item');
  const column = place.column + 2;
  const block = blockCompletion(asked, { guide: items, path: [...place.path, '0'], column, before: '- ', isFlow: false });
  const keyed = { ...asked, place: { ...place, neighbours: () => [] } };
  return [...only(block), ...keyCompletions(keyed, items, column, '- ')];
}

/** Without what the list holds already. */
function itemValues(asked: Asked, guide: Guide, wrapping: Wrapping): Completion[] {
  const path = wrapping === 'item' ? [...asked.place.path, '0'] : asked.place.path;
  const held = new Set(asked.place.neighbours().map(({ value }) => value.replace(/^(["'])(.*)\1$/, '$2')));
  const proposals = valueProposals({ ...asked, place: { ...asked.place, path } }, guide).filter(({ value }) => !held.has(value));
  return proposals.map((proposal) => scalarCompletion(asked, proposal, wrapping));
}

/** For each key of things that is still free: the key with its first thing, whole. */
function firstItems(asked: Asked, guide: Guide): Completion[] {
  const { place, layout } = asked;
  const present = new Set(place.neighbours().map(({ name }) => name));
  const lists = Object.entries(guide.properties ?? {}).filter(([key, { items }]) => !present.has(key) && items?.properties && items.format !== 'text');
  if (place.isFlow) return [];
  return lists.flatMap(([key, { items }]) => {
    const dash = place.column + layout.list;
    const before = `${place.lead}${key}:${layout.lineBreak}${' '.repeat(dash)}- `;
    return items ? only(blockCompletion(asked, { guide: items, path: [...place.path, key, '0'], column: dash + 2, before, isFlow: false })) : [];
  });
}

function valuesAt(asked: Asked): Completion[] {
  const { place, guide, layout } = asked;
  const scalars = (proposals: readonly ScalarProposal[], wrapping: Wrapping): Completion[] => proposals.map((proposal) => scalarCompletion(asked, proposal, wrapping));
  if (guide.format === 'severity') return scalars(severityProposals(asked), 'none');
  if (guide.properties === undefined && guide.items === undefined || guide.format === 'text') return scalars(valueProposals(asked, guide), 'none');
  if (place.quote) return [];
  const { items } = guide;
  if (items && (items.properties === undefined || items.format === 'text')) {
    return scalars(valueProposals({ ...asked, place: { ...place, path: [...place.path, '0'] } }, items), 'brackets');
  }
  const below = place.column + (items ? layout.list : layout.map);
  const dash = items ? '- ' : '';
  const before = place.isFlow ? place.lead : layout.lineBreak + ' '.repeat(below) + dash;
  const path = items ? [...place.path, '0'] : place.path;
  const inner = items ?? guide;
  return only(blockCompletion(asked, frameOfValue(inner, path, below + dash.length, place, before, items !== undefined)));
}

/** A map fits behind its key in braces; a list begins below it. */
function frameOfValue(guide: Guide, path: readonly string[], column: number, place: Place, below: string, isList: boolean): Parameters<typeof blockCompletion>[1] {
  if (place.isFlow) return { guide, path, column, before: isList ? `${place.lead}[` : place.lead, after: isList ? ']' : '', isFlow: true };
  return { guide, path, column, before: below, isFlow: false, ...(isList ? {} : { beforeBraces: place.lead }) };
}

function only(completion: Completion | undefined): Completion[] {
  return completion ? [completion] : [];
}
