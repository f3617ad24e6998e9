import type { DocumentKind, ThingType } from '../../core/model/shape';
import { guideAt } from '../../core/schema/guide';
import type { Language } from '../../core/text/language';
import { scalarSource } from '../../core/yaml/quote';
import { itemOf, type NewItem } from './append-item';
import { CURSOR } from './cursor';
import { titleFromId } from './title-from-id';

/** The list at the top of a document that holds things of a type. */
export function listFor(kind: DocumentKind, type: ThingType): string | undefined {
  const lists = Object.entries(guideAt(kind, [])?.properties ?? {});
  return lists.find(([, { items }]) => items?.defines === type)?.[0];
}

/** The item with its id, a title made of it, and what else an item of the list must have: empty, for nobody but the planner knows it. */
export function newItemOf(kind: DocumentKind, list: string, id: string, language: Language): NewItem {
  const required = guideAt(kind, [list])?.items?.required ?? [];
  const isName = (key: string): boolean => key === 'title' || key === 'name' || key === 'term';
  const names = required.filter(isName);
  const empty = required.filter((key) => key !== 'id' && !isName(key));
  const title = scalarSource(titleFromId(id, language));
  return itemOf([
    ['id', scalarSource(id)],
    ...names.map((key) => [key, empty.length === 0 ? title + CURSOR : title] as const),
    ...empty.map((key, index) => [key, index === 0 ? CURSOR : ''] as const),
  ]);
}
