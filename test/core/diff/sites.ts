import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import { guideAt, type Guide, type GuideName } from '../../../src/core/schema/guide';
import { containerOfId, isInside, nameFrom, type Reference, type References, type Source, type Thing } from './references';
import { containerOf, set, type Path, type Site } from './site';

/** By the key of a list of maps without ids of their own: the name of its items. */
const itemNames: Readonly<Record<string, string>> = {
  targets: 'target', 'per-year': 'year-cost', funding: 'funding', values: 'value', thresholds: 'threshold', interfaces: 'interface', items: 'item', entries: 'entry',
};

/** Every value that can be another one, and everything that can go or come. */
export function sitesOf(references: References): Site[] {
  return references.sources.flatMap((source) => new SiteFinder(source, references).all());
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

  constructor(private readonly source: Source, private readonly references: References) {}

  all(): Site[] {
    const { kind, id, document: { contents } } = this.source;
    const guide = guideAt(kind as GuideName, []);
    if (isMap(contents) && guide) this.map(contents, guide, { name: kind, id, path: [] }, [], []);
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
    this.retarget(kind, element, containers, path);
    if (hasSiblings && element.name !== 'item') this.add(kind, element, [...containers, path.slice(0, -1)], (document) => void document.deleteIn(path));
  }

  private list(items: readonly unknown[], guide: Guide, element: Element, keys: readonly string[], path: Path): void {
    const last = keys.at(-1) ?? '';
    items.forEach((item, index) => {
      const at = [...path, index];
      if (isMap(item)) this.item(item, guide, element, last, at, items.length > 1);
      else this.plainItem(`${element.name}/${keys.join('-')}`, element, path, at, items.length > 1);
    });
  }

  private plainItem(kind: string, element: Element, list: Path, at: Path, hasSiblings: boolean): void {
    if (hasSiblings) this.add(kind, element, [list], (document) => void document.deleteIn(at));
    this.retarget(kind, element, [list], at);
  }

  /** Another parent, lead, field … of the same type. */
  private retarget(kind: string, element: Element, containers: readonly Path[], path: Path): void {
    const reference = this.references.at(this.source.file, path);
    const other = reference && this.otherTarget(reference);
    if (!reference || !other) return;
    const written = nameFrom(other, this.source);
    const edit = set(this.source.file, path, written);
    this.add(kind, element, containers, edit.apply, [containerOfId(other.source, other.path, written), containerOfId(other.source, [], written)]);
  }

  /** Not what it stands in, nor what is named beside it. */
  private otherTarget({ source, path, target }: Reference): Thing | undefined {
    const beside = new Set(this.references.all.filter((other) => other.source === source && isBeside(other.path, path)).map((other) => other.target));
    return this.references.things.find((thing) => thing.type === target?.type && !beside.has(thing) && !this.references.all.some((reference) => reference.path === path && isInside(reference, thing)));
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

  private add(kind: string, { id, path }: Element, containers: readonly Path[], apply: (document: Document) => void, others: readonly string[] = []): void {
    const { file, id: document } = this.source;
    this.sites.push({
      told: [{ kind, id, document }],
      edits: [{ file, path: path.length > 0 ? path : containers[0] ?? [], apply }],
      containers: [...containers.map((container) => containerOf(file, container)), ...others],
    });
  }
}

/** In the same list of references, in the same key of another item, or the same itself. */
function isBeside(a: Path, b: Path): boolean {
  const named = (path: Path): string => path.slice(2).map((step) => (typeof step === 'number' ? '*' : step)).join('/');
  return a[0] === b[0] && a[1] === b[1] && named(a) === named(b);
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
