import { createHash } from 'node:crypto';
import type { Finding } from '../../core/finding';
import type { PlanDocument } from '../../core/model/document';
import { valueOf, type MapNode, type YamlNode } from '../../core/yaml/node';
import { escapePointer, pointerNames } from '../../core/yaml/path';

/** What makes a finding the same finding after lines have moved, items were sorted, or the language is another one. */
export interface Identity {
  readonly rule: string;
  /** Id of the document, or its path in the workspace where it has none. */
  readonly document: string;
  /** Like a JSON pointer, with ids in place of positions. */
  readonly place: string;
}

/** @param fallback what to call a document without an id */
export function identityOf(finding: Finding, document: PlanDocument | undefined, fallback: string): Identity {
  return { rule: finding.rule, document: document?.id ?? fallback, place: placeOf(document?.root, finding.path, isPrivate(finding)) };
}

/** 32 hex digits. */
export function fingerprintOf({ rule, document, place }: Identity): string {
  return createHash('sha256').update(JSON.stringify([rule, document, place])).digest('hex').slice(0, 32);
}

/** A fingerprint for each, in order; equal ones are told apart by counting. */
export function uniqueFingerprints(identities: readonly Identity[]): string[] {
  const seen = new Map<string, number>();
  return identities.map((identity) => {
    const fingerprint = fingerprintOf(identity);
    const ordinal = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, ordinal + 1);
    return ordinal === 0 ? fingerprint : fingerprintOf({ ...identity, place: `${identity.place}#${ordinal + 1}` });
  });
}

/** What a person should not read in a plan does not go into a baseline either. */
function isPrivate({ rule }: Finding): boolean {
  return rule.startsWith('privacy/');
}

function placeOf(root: YamlNode | undefined, pointer: string, idsOnly: boolean): string {
  let place = '';
  let node = root;
  for (const name of pointerNames(pointer)) {
    const inner: YamlNode | undefined = node && stepInto(node, name);
    place += `/${escapePointer(node?.kind === 'list' ? nameOfItem(inner, idsOnly) : name)}`;
    node = inner;
  }
  // Another wrong reference in the same place is another finding; a text that somebody polishes is not.
  const value = node?.kind === 'scalar' && !idsOnly ? String(node.value) : '';
  return value !== '' && !/\s/.test(value) ? `${place}=${value}` : place;
}

function stepInto(node: YamlNode, name: string): YamlNode | undefined {
  if (node.kind === 'list') return node.items[Number(name)];
  return node.kind === 'map' ? valueOf(node, name) : undefined;
}

/** What an item is told by in a list; those without a name are counted where fingerprints are made. */
function nameOfItem(item: YamlNode | undefined, idsOnly: boolean): string {
  if (item?.kind === 'scalar' && !idsOnly) return String(item.value);
  if (item?.kind !== 'map') return '*';
  return (idsOnly ? ['id'] : NAMING).map((key) => scalarText(item, key)).find((text) => text !== undefined) ?? '*';
}

const NAMING = ['id', 'indicator', 'phase', 'programme', 'to', 'actor', 'goal', 'measure', 'name', 'title', 'date'];

function scalarText(map: MapNode, key: string): string | undefined {
  const value = valueOf(map, key);
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : undefined;
}
