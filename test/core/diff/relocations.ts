import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import { guideAt, type Guide, type GuideName } from '../../../src/core/schema/guide';
import { containerOf, parseFiles, type Edit, type Path, type Site } from './sites';
import type { Files } from './versions';

/** Things with another id, in another plan, or in a register instead of a plan; all references go with them. */
export function relocationsOf(files: Files): Site[] {
  const documents = [...parseFiles(files)].map(([file, document]): Source => ({ file, document, kind: String(document.get('kind')), id: String(document.get('id')) }));
  const finder = new ReferenceFinder(documents);
  return finder.things.flatMap((thing) => [renamed(thing, finder), ...documents.flatMap((target) => moved(thing, target, finder) ?? [])]);
}

interface Source {
  readonly file: string;
  readonly document: Document;
  readonly kind: string;
  readonly id: string;
}

interface Thing {
  readonly source: Source;
  readonly type: string;
  readonly id: string;
  readonly path: Path;
}

interface Reference {
  readonly source: Source;
  readonly path: Path;
  readonly target: Thing;
}

function renamed(thing: Thing, { references }: ReferenceFinder): Site {
  const id = `${thing.id}-neu`;
  const own = references.filter(({ target }) => target === thing);
  const edits = [set(thing.source.file, [...thing.path, 'id'], id), ...own.map((reference) => set(reference.source.file, reference.path, isQualified(reference) ? `${thing.source.id}/${id}` : id))];
  return { told: { kind: `${thing.type}/renamed`, document: thing.source.id, id }, edits, containers: [containerOf(thing.source.file, thing.path), ...own.map(containerOfReference)] };
}

/** Into a register is no change, for a reader of the plan sees the same. */
function moved(thing: Thing, to: Source, { references, things }: ReferenceFinder): Site | undefined {
  const { source, type, id, path } = thing;
  const [list = ''] = path;
  const isShared = to.kind === 'register' && source.kind === 'plan';
  const isOther = to.kind === 'plan' && source.kind === 'plan' && to !== source;
  if ((!isShared && !isOther) || !isSeq(to.document.get(list)) || things.some((other) => other !== thing && other.id === id)) return undefined;
  const inner = references.filter((reference) => isInside(reference, thing));
  const outer = references.filter((reference) => reference.target === thing && !isInside(reference, thing));
  if (inner.some(({ target }) => target === thing)) return undefined;
  const edits = [
    ...outer.map((reference) => set(reference.source.file, reference.path, isShared || reference.source === to ? id : `${to.id}/${id}`)),
    take(thing, to, inner),
    { file: source.file, path, apply: (document: Document) => void document.deleteIn(path) },
  ];
  const containers = [containerOf(source.file, path), ...outer.map(containerOfReference)];
  return { told: isShared ? undefined : { kind: `${type}/moved`, document: to.id, id }, edits, containers };
}

function take({ source, path }: Thing, to: Source, inner: readonly Reference[]): Edit {
  const [list = ''] = path;
  const copy = source.document.clone();
  for (const reference of inner) copy.setIn(reference.path, nameFrom(reference, to));
  const item = copy.getIn(path);
  return { file: to.file, path: [list, '+'], apply: (document) => document.addIn([list], (item as YAMLMap).clone()) };
}

/** The target as the document that takes the reference in has to name it. */
function nameFrom({ target: { source, id } }: Reference, to: Source): string {
  return source === to || source.kind === 'register' ? id : `${source.id}/${id}`;
}

function set(file: string, path: Path, value: string): Edit {
  return { file, path, apply: (document) => document.setIn(path, value) };
}

function isQualified({ source, path }: Reference): boolean {
  return String(source.document.getIn(path)).includes('/');
}

function isInside({ source, path }: Reference, thing: Thing): boolean {
  return source === thing.source && thing.path.every((step, index) => path[index] === step);
}

function containerOfReference({ source, path }: Reference): string {
  return containerOf(source.file, path);
}

class ReferenceFinder {
  readonly things: Thing[] = [];
  readonly references: Reference[] = [];

  constructor(private readonly sources: readonly Source[]) {
    for (const source of sources) this.findThings(source);
    for (const source of sources) this.walk(source, source.document.contents, guideAt(source.kind as GuideName, []), []);
  }

  private findThings(source: Source): void {
    const { contents } = source.document;
    for (const { key, value } of isMap(contents) ? contents.items : []) {
      const type = guideAt(source.kind as GuideName, [String(key)])?.items?.defines;
      if (type === undefined || !isSeq(value)) continue;
      value.items.forEach((item, index) => {
        if (isMap(item) && item.has('id')) this.things.push({ source, type, id: String(item.get('id')), path: [String(key), index] });
      });
    }
  }

  private walk(source: Source, node: unknown, guide: Guide | undefined, path: Path): void {
    if (isMap(node)) for (const { key, value } of node.items) this.walk(source, value, guide?.properties?.[String(key)], [...path, String(key)]);
    else if (isSeq(node)) node.items.forEach((item, index) => this.walk(source, item, guide?.items, [...path, index]));
    else if (isScalar(node) && guide?.refersTo) this.add(source, String(node.value), path);
  }

  /** Its own document first, then the registers. */
  private add(source: Source, written: string, path: Path): void {
    const [id = '', owner] = written.split('/').reverse();
    const candidates = owner === undefined ? [source, ...this.sources.filter(({ kind }) => kind === 'register')] : this.sources.filter((other) => other.id === owner);
    const target = candidates.flatMap((candidate) => this.things.find((thing) => thing.source === candidate && thing.id === id) ?? [])[0];
    if (target) this.references.push({ source, path, target });
  }
}
