import { versionOf, type Version } from '../../../src/core/diff/version';
import { readDocument, type PlanDocument } from '../../../src/core/model/document';
import { Pieces } from './pieces';
import { relocationsOf } from './relocations';
import { parseFiles, sitesOf, type Edit, type Site } from './sites';
import { version, type Files } from './versions';

/** A workspace with all changes that can be made to it. */
export class Example {
  readonly before: Version;
  readonly relocations: readonly Site[];
  readonly sites: readonly Site[];
  private readonly pieces: ReadonlyMap<string, Pieces>;

  constructor(files: Files) {
    const parsed = parseFiles(files);
    this.pieces = new Map([...parsed].map(([file, document]) => [file, new Pieces(document)]));
    this.before = version(new Map([...parsed].map(([file, document]) => [file, this.pieces.get(file)!.textOf(document)])));
    this.relocations = relocationsOf(files);
    this.sites = [...sitesOf(files), ...this.relocations];
  }

  after(sites: readonly Site[]): Version {
    const edits = sites.flatMap((site) => site.edits);
    return versionOf(this.before.documents.map((document) => this.edited(document, edits)), this.before);
  }

  /** From the back, so that what is removed does not move what is still to be edited; what is taken in comes last. */
  private edited(document: PlanDocument, edits: readonly Edit[]): PlanDocument {
    const file = document.uri.slice('file:///'.length);
    const own = edits.filter((edit) => edit.file === file).sort((a, b) => compareSteps(b.path, a.path));
    if (own.length === 0) return document;
    const pieces = this.pieces.get(file)!;
    const copy = pieces.copyFor(own.map(({ path }) => path));
    for (const edit of own) edit.apply(copy);
    return readDocument(document.uri, pieces.textOf(copy), document);
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
