import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { moved } from './relocations';
import { containerOfReference, sourceOf, type References, type Source, type Thing } from './references';
import { containerOf, set, type Site } from './site';

/** Whole documents that get another id, go or come, or take things in when they come. */
export function documentSitesOf(references: References): Site[] {
  const { sources, things } = references;
  return [
    ...sources.map((source) => renamed(source, references)),
    ...sources.map((source) => renamedWithFile(source, references)),
    ...sources.map(removed),
    ...sources.map((source) => added(source, references)),
    ...things.filter(({ source }) => source.kind === 'plan').flatMap((thing) => splitOff(thing, references) ?? []),
  ];
}

function renamed({ file, kind, id: oldId }: Source, { all }: References): Site {
  const id = `${oldId}-neu`;
  const own = all.filter(({ written, target }) => (target === undefined ? written === oldId : written.startsWith(`${oldId}/`)));
  return {
    told: [{ kind: `${kind}/renamed`, document: id, id }],
    edits: [set(file, ['id'], id), ...own.map(({ source, path, written }) => set(source.file, path, id + written.slice(oldId.length)))],
    containers: [containerOf(file, ['id']), ...own.map(containerOfReference)],
  };
}

function renamedWithFile(source: Source, references: References): Site {
  const site = renamed(source, references);
  const document = source.document.clone();
  for (const { file, apply } of site.edits) if (file === source.file) apply(document);
  return {
    told: site.told, edits: site.edits.filter(({ file }) => file !== source.file), containers: [source.file, ...site.containers],
    removedFile: source.file, addedFiles: new Map([[`neu/${source.file}`, document.toString()]]),
  };
}

function removed({ file, kind, id }: Source): Site {
  return { told: [{ kind: `${kind}/removed`, document: id, id }], edits: [], containers: [file], removedFile: file };
}

/** A new document with things of its own, which refer to each other as those of another one do. */
function added(source: Source, { all, things }: References): Site {
  const document = source.document.clone();
  const own = (thing: Thing | undefined): thing is Thing => thing?.source === source;
  for (const { source: from, path, written, target } of all) if (from === source && own(target)) document.setIn(path, written.includes('/') ? `${source.id}-zwei/${target.id}-zwei` : `${target.id}-zwei`);
  for (const { path } of things.filter(own)) withOtherWords(document, path);
  document.setIn(['id'], `${source.id}-zwei`);
  const id = `${source.id}-zwei`;
  return { told: [{ kind: `${source.kind}/added`, document: id, id }], edits: [], containers: [containerOf(source.file, ['zwei'])], addedFiles: new Map([[`zwei/${source.file}`, document.toString()]]) };
}

/** Else it could be the old thing with a new id. */
function withOtherWords(document: Document, path: readonly (string | number)[]): void {
  for (const key of ['id', 'title', 'name', 'term']) {
    const value = document.getIn([...path, key]);
    if (isMap(value)) for (const { key: language } of value.items) document.setIn([...path, key, String(language)], `${String(document.getIn([...path, key, String(language)]))}-zwei`);
    else if (value !== undefined && !isSeq(value)) document.setIn([...path, key], `${String(value)}-zwei`);
  }
}

/** A new plan takes a thing in. */
function splitOff(thing: Thing, references: References): Site | undefined {
  const [list = ''] = thing.path;
  const id = `teil-${thing.id}`;
  const to = sourceOf(`teil/${thing.id}.plan.yaml`, parseDocument(`planwerk: 1\nkind: plan\nid: ${id}\ntitle: Teil\nlanguage: de\n${list}: []\n`));
  const site = moved(thing, to, references);
  if (!site) return undefined;
  for (const { file, apply } of site.edits) if (file === to.file) apply(to.document);
  return {
    ...site, told: [...site.told, { kind: 'plan/added', document: id, id }],
    edits: site.edits.filter(({ file }) => file !== to.file), addedFiles: new Map([[to.file, to.document.toString()]]),
  };
}
