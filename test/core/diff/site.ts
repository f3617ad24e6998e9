import type { Document } from 'yaml';
import type { Files } from './versions';

/** A change that can be made to a workspace, and what a comparison has to say of it. */
export interface Site {
  /** Empty where it is no change: a move into a register. */
  readonly told: readonly Told[];
  readonly edits: readonly Edit[];
  /** Two changes in the same of these could be told in another way, or undo each other. */
  readonly containers: readonly string[];
  readonly removedFile?: string;
  readonly addedFiles?: Files;
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

export function containerOf(file: string, path: Path): string {
  return [file, ...path].join('/');
}

export function set(file: string, path: Path, value: string): Edit {
  return { file, path, apply: (document) => document.setIn(path, value) };
}

/** Without changes that touch each other, in the order chosen. */
export function choose(sites: readonly Site[]): Site[] {
  const chosen = new Set<Site>();
  for (const site of sites) if (![...chosen].some((other) => touches(site, other))) chosen.add(site);
  return [...chosen];
}

function touches(a: Site, b: Site): boolean {
  return a.containers.some((one) => b.containers.some((other) => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)));
}

/** What a comparison has to say of all of them: in a document with another id all else is told under that one. */
export function toldOf(sites: readonly Site[]): Told[] {
  const renamed = new Map(sites.flatMap(({ told }) => told).filter(({ kind, document, id }) => kind.endsWith('/renamed') && document === id).map(({ id }) => [id.replace(/-neu$/, ''), id]));
  const now = (id: string): string => renamed.get(id) ?? id;
  return sites.flatMap(({ told }) => told).map(({ kind, document, id }) => ({ kind, document: now(document), id: document === id ? now(id) : id }));
}
