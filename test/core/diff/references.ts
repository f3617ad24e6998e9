import { isMap, isScalar, isSeq, type Document } from 'yaml';
import { guideAt, type Guide, type GuideName } from '../../../src/core/schema/guide';
import { containerOf, type Path } from './site';
import type { Files } from './versions';
import { parseFiles } from './versions';

/** A document of an example. */
export interface Source {
  readonly file: string;
  readonly document: Document;
  readonly kind: string;
  readonly id: string;
}

/** What has an id of its own at the top of a document. */
export interface Thing {
  readonly source: Source;
  readonly type: string;
  readonly id: string;
  readonly path: Path;
}

export interface Reference {
  readonly source: Source;
  readonly path: Path;
  /** As written: `id` or `document-id/id`. */
  readonly written: string;
  /** Undefined where it leads to a whole document. */
  readonly target: Thing | undefined;
}

/** All things and references of a workspace. */
export class References {
  readonly sources: readonly Source[];
  readonly things: Thing[] = [];
  readonly all: Reference[] = [];

  constructor(files: Files) {
    this.sources = [...parseFiles(files)].map(([file, document]) => sourceOf(file, document));
    for (const source of this.sources) this.findThings(source);
    for (const source of this.sources) this.walk(source, source.document.contents, guideAt(source.kind as GuideName, []), []);
  }

  to(thing: Thing): Reference[] {
    return this.all.filter(({ target }) => target === thing);
  }

  at(file: string, path: Path): Reference | undefined {
    return this.all.find((reference) => containerOfReference(reference) === containerOf(file, path));
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

  /** Its own document first, then the registers, then the documents themselves. */
  private add(source: Source, written: string, path: Path): void {
    const [id = '', owner] = written.split('/').reverse();
    const candidates = owner === undefined ? [source, ...this.sources.filter(({ kind }) => kind === 'register')] : this.sources.filter((other) => other.id === owner);
    const target = candidates.flatMap((candidate) => this.things.find((thing) => thing.source === candidate && thing.id === id) ?? [])[0];
    if (target || this.sources.some((other) => other.id === written)) this.all.push({ source, path, written, target });
  }
}

export function sourceOf(file: string, document: Document): Source {
  return { file, document, kind: String(document.get('kind')), id: String(document.get('id')) };
}

/** A thing as a document has to name it. */
export function nameFrom({ source, id }: Thing, from: Source): string {
  return source === from || source.kind === 'register' ? id : `${source.id}/${id}`;
}

export function isInside({ source, path }: Reference, thing: Thing): boolean {
  return source === thing.source && thing.path.every((step, index) => path[index] === step);
}

export function containerOfReference({ source, path }: Reference): string {
  return containerOf(source.file, path);
}

/** For what holds only as long as the document, or the thing in it, keeps its id and stays: nothing that is changed inside. */
export function containerOfId({ file }: Source, path: Path, who: string): string {
  return containerOf(file, [...path, 'id', who]);
}
