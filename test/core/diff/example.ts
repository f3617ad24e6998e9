import { versionOf, type Version } from '../../../src/core/diff/version';
import { readDocumentBeside, type PlanDocument } from '../../../src/core/model/document';
import { Pieces } from './pieces';
import { documentSitesOf } from './document-sites';
import { References } from './references';
import { relocationsOf } from './relocations';
import type { Edit, Site } from './site';
import { sitesOf } from './sites';
import { parseFiles, version, type Files } from './versions';

/** A workspace with all changes that can be made to it. */
export class Example {
  readonly before: Version;
  readonly relocations: readonly Site[];
  /** Those of whole documents. */
  readonly documentSites: readonly Site[];
  /** All others. */
  readonly sites: readonly Site[];
  private readonly pieces: ReadonlyMap<string, Pieces>;

  constructor(files: Files) {
    const parsed = parseFiles(files);
    this.pieces = new Map([...parsed].map(([file, document]) => [file, new Pieces(document)]));
    this.before = version(new Map([...parsed].map(([file, document]) => [file, this.pieces.get(file)!.textOf(document)])));
    const references = new References(files);
    this.relocations = relocationsOf(references);
    this.documentSites = documentSitesOf(references);
    this.sites = [...sitesOf(references), ...this.relocations];
  }

  after(sites: readonly Site[]): Version {
    const edits = sites.flatMap((site) => site.edits);
    const removed = new Set(sites.map(({ removedFile }) => `file:///${removedFile}`));
    const added = version(new Map(sites.flatMap(({ addedFiles }) => [...addedFiles ?? []]))).documents;
    const edited = this.before.documents.filter(({ uri }) => !removed.has(uri)).map((document) => this.edited(document, edits));
    return versionOf([...edited, ...added], this.before);
  }

  /** From the back, so that what is removed does not move what is still to be edited; what is taken in comes last. */
  private edited(document: PlanDocument, edits: readonly Edit[]): PlanDocument {
    const file = document.uri.slice('file:///'.length);
    const own = edits.filter((edit) => edit.file === file).sort((a, b) => compareSteps(b.path, a.path));
    if (own.length === 0) return document;
    const pieces = this.pieces.get(file)!;
    const copy = pieces.copyFor(own.map(({ path }) => path));
    for (const edit of own) edit.apply(copy);
    return readDocumentBeside(document.uri, pieces.textOf(copy), document);
  }
}

function compareSteps(a: Edit['path'], b: Edit['path']): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (step === other) continue;
    if (typeof step === 'number' && typeof other === 'number') return step - other;
    return String(step) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}
