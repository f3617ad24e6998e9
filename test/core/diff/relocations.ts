import { isSeq, type Document, type YAMLMap } from 'yaml';
import { containerOfId, containerOfReference, isInside, nameFrom, type Reference, type References, type Source, type Thing } from './references';
import { containerOf, set, type Edit, type Site } from './site';

/** Things with another id, in another document, or both; all references go with them. */
export function relocationsOf(references: References): Site[] {
  const { things, sources } = references;
  const moves = things.flatMap((thing) => sources.map((target) => ({ thing, target })));
  return [
    ...things.map((thing) => renamed([thing], references)),
    ...pairsThatRefer(references).map((pair) => renamed(pair, references)),
    ...sources.flatMap((source) => allRenamed(source, references)),
    ...moves.flatMap(({ thing, target }) => moved(thing, target, references) ?? []),
    ...moves.flatMap(({ thing, target }) => moved(thing, target, references, `${thing.id}-neu`) ?? []),
  ];
}

/** Every two things of which one refers to the other, or both. */
function pairsThatRefer({ all, things }: References): (readonly Thing[])[] {
  const owners = all.map((reference) => [things.find((thing) => isInside(reference, thing)), reference.target] as const);
  const pairs = owners.filter((pair): pair is readonly [Thing, Thing] => pair[0] !== undefined && pair[1] !== undefined && pair[0] !== pair[1]);
  return [...new Map(pairs.map((pair) => [pair.map(({ source, id }) => `${source.id}/${id}`).sort().join(), pair])).values()];
}

function allRenamed(source: Source, references: References): Site[] {
  const own = references.things.filter((thing) => thing.source === source);
  return own.length === 0 ? [] : [renamed(own, references)];
}

function renamed(things: readonly Thing[], references: References): Site {
  const own = things.flatMap((thing) => references.to(thing));
  return {
    told: things.map(({ type, id, source }) => ({ kind: `${type}/renamed`, document: source.id, id: `${id}-neu` })),
    edits: [...things.map(({ source, path, id }) => set(source.file, [...path, 'id'], `${id}-neu`)), ...own.map((reference) => set(reference.source.file, reference.path, `${reference.written}-neu`))],
    containers: [...things.map(({ source, path }) => containerOf(source.file, path)), ...own.map(containerOfReference)],
  };
}

/** Between plan and register is no change, for a reader of the plan sees the same. @param newId where it gets another one on the way */
export function moved(thing: Thing, to: Source, references: References, newId?: string): Site | undefined {
  const { source, type, path } = thing;
  const [list = ''] = path;
  const id = newId ?? thing.id;
  const inner = references.all.filter((reference) => isInside(reference, thing));
  if (to === source || !isSeq(to.document.get(list)) || references.things.some((other) => other !== thing && other.id === thing.id) || inner.some(({ target }) => target === thing)) return undefined;
  const outer = references.to(thing);
  const edits = [
    ...outer.map((reference) => set(reference.source.file, reference.path, nameFrom({ ...thing, id, source: to }, reference.source))),
    take(thing, to, id, inner),
    { file: source.file, path, apply: (document: Document) => void document.deleteIn(path) },
  ];
  return {
    told: [...(to.kind === source.kind ? [{ kind: `${type}/moved`, document: to.id, id }] : []), ...(newId === undefined ? [] : [{ kind: `${type}/renamed`, document: to.id, id }])],
    edits,
    containers: [containerOf(source.file, path), ...outer.map(containerOfReference), containerOfId(to, [], thing.id), ...inner.map((reference) => containerOfTarget(reference, thing))],
  };
}

/** The document that an inner reference has to name must keep its id. */
function containerOfTarget({ target, source }: Reference, { id }: Thing): string {
  return containerOfId(target?.source ?? source, [], `from-${id}`);
}

function take({ source, path }: Thing, to: Source, id: string, inner: readonly Reference[]): Edit {
  const [list = ''] = path;
  const copy = source.document.clone();
  for (const { target, path: at } of inner) if (target) copy.setIn(at, nameFrom(target, to));
  copy.setIn([...path, 'id'], id);
  const item = copy.getIn(path);
  return { file: to.file, path: [list, '+'], apply: (document) => document.addIn([list], (item as YAMLMap).clone()) };
}
