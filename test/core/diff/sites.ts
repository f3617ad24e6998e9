import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import { guideAt, type Guide, type GuideName } from '../../../src/core/schema/guide';
import type { Files } from './versions';

/** A change that can be made to a workspace, and what a comparison has to say of it. */
export interface Site {
  /** Undefined where it is no change: a move into a register. */
  readonly told: Told | undefined;
  readonly edits: readonly Edit[];
  /** Two changes in the same of these could be told in another way, or undo each other. */
  readonly containers: readonly string[];
}

export interface Told {
  readonly kind: string;
  readonly document: string;
  readonly id: string;
}

/** What is done to one file. */
export interface Edit {
  readonly file: string;
  /** What is edited; in a list at the top its item. */
  readonly path: Path;
  apply(document: Document): void;
}

export type Path = readonly (string | number)[];

/** By the key of a list of maps without ids of their own: the name of its items. */
const itemNames: Readonly<Record<string, string>> = {
  targets: 'target', 'per-year': 'year-cost', funding: 'funding', values: 'value', thresholds: 'threshold', interfaces: 'interface', items: 'item', entries: 'entry',
};

export function parseFiles(files: Files): Map<string, Document> {
  return new Map([...files].map(([name, text]) => [name, parseDocument(text)]));
}

export function sitesOf(files: Files): Site[] {
  return [...parseFiles(files)].flatMap(([file, document]) => new SiteFinder(file, document).all());
}

export function containerOf(file: string, path: Path): string {
  return [file, ...path].join('/');
}

interface Element {
  readonly name: string;
  readonly id: string;
  readonly path: Path;
  /** The list that it is told apart in by some of its keys; undefined where it has an id. */
  readonly list?: Path;
}

/** What items without ids are told apart by. */
const identityKeys: ReadonlySet<string> = new Set(['indicator', 'space', 'group', 'by', 'year', 'programme', 'budget-line', 'from', 'to', 'at', 'level', 'phase', 'condition', 'title', 'type']);

class SiteFinder {
  private readonly sites: Site[] = [];
  private readonly documentId: string;

  constructor(private readonly file: string, private readonly document: Document) {
    this.documentId = String(document.get('id'));
  }

  all(): Site[] {
    const kind = String(this.document.get('kind'));
    const guide = guideAt(kind as GuideName, []);
    const { contents } = this.document;
    if (isMap(contents) && guide) this.map(contents, guide, { name: kind, id: this.documentId, path: [] }, [], []);
    return this.sites;
  }

  private map(map: YAMLMap, guide: Guide, element: Element, keys: readonly string[], path: Path): void {
    for (const { key, value } of map.items) {
      const name = String(key);
      const inner = guide.properties?.[name];
      if (!inner || ['planwerk', 'kind', 'language', 'id', 'template'].includes(name)) continue;
      this.value(value, inner, element, [...keys, name], [...path, name], map.items.length > 1);
    }
  }

  private value(value: unknown, guide: Guide, element: Element, keys: readonly string[], path: Path, hasSiblings: boolean): void {
    if (isMap(value) && guide.format !== 'text') this.map(value, guide, element, keys, path);
    else if (isSeq(value) && guide.items) this.list(value.items, guide.items, element, keys, path);
    else if (isScalar(value)) this.scalar(value.value, guide, element, keys, path, hasSiblings);
  }

  private scalar(value: unknown, guide: Guide, element: Element, keys: readonly string[], path: Path, hasSiblings: boolean): void {
    const kind = `${element.name}/${kindKeys(element.name, keys).join('-')}`;
    const other = otherValue(value, guide);
    const isIdentity = element.list !== undefined && keys.length === 1 && identityKeys.has(keys[0] ?? '');
    const containers = isIdentity ? [path, element.list!] : [path];
    if (other !== undefined) this.add(kind, element, containers, (document) => document.setIn(path, other));
    if (hasSiblings && element.name !== 'item') this.add(kind, element, [...containers, path.slice(0, -1)], (document) => void document.deleteIn(path));
  }

  private list(items: readonly unknown[], guide: Guide, element: Element, keys: readonly string[], path: Path): void {
    const last = keys.at(-1) ?? '';
    items.forEach((item, index) => {
      const at = [...path, index];
      if (isMap(item)) this.item(item, guide, element, last, at, items.length > 1);
      else if (items.length > 1) this.add(`${element.name}/${keys.join('-')}`, element, [path], (document) => void document.deleteIn(at));
    });
  }

  private item(item: YAMLMap, guide: Guide, element: Element, list: string, path: Path, hasSiblings: boolean): void {
    const isThing = guide.defines !== undefined && element.path.length === 0;
    const name = isThing ? guide.defines! : nameOfItems(element.name, list, guide);
    const self = { name, id: isThing ? String(item.get('id')) : element.id, path, ...(item.has('id') ? {} : { list: path.slice(0, -1) }) };
    if (hasSiblings) this.add(`${name}/removed`, self, [path, path.slice(0, -1)], (document) => void document.deleteIn(path));
    if (isThing) this.add(`${name}/added`, { ...self, id: `${self.id}-kopie` }, [path, path.slice(0, -1)], (document) => this.copy(document, path, self.id));
    this.map(item, guide, self, [], path);
  }

  private copy(document: Document, path: Path, id: string): void {
    const copy = document.createNode((document.getIn(path) as YAMLMap).toJSON()) as YAMLMap;
    copy.set('id', `${id}-kopie`);
    for (const key of ['title', 'name', 'term']) if (copy.has(key)) copy.set(key, `${String(copy.get(key))} (Kopie)`);
    document.addIn(path.slice(0, -1), copy);
  }

  private add(kind: string, { id, path }: Element, containers: readonly Path[], apply: (document: Document) => void): void {
    this.sites.push({
      told: { kind, id, document: this.documentId },
      edits: [{ file: this.file, path: path.length > 0 ? path : containers[0] ?? [], apply }],
      containers: containers.map((container) => containerOf(this.file, container)),
    });
  }
}

function kindKeys(element: string, keys: readonly string[]): readonly string[] {
  return element === 'target' && keys[0] === 'target' ? keys.slice(1) : keys;
}

function nameOfItems(owner: string, list: string, guide: Guide): string {
  if (list === 'phases') return owner === 'cycle-model' ? 'model-phase' : 'phase';
  if (list === 'milestones') return owner === 'target' ? 'target-milestone' : 'milestone';
  return itemNames[list] ?? guide.defines ?? list;
}

function otherValue(value: unknown, { format, values, refersTo }: Guide): string | number | boolean | undefined {
  if (refersTo || format === 'evidence') return undefined;
  if (values && values.length > 0) return values.map(({ value: known }) => known).find((known) => known !== value);
  if (format === 'date') return value === 2031 ? 2032 : 2031;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return `${String(value)} geändert`;
}
