import type { ThingType } from '../../core/model/shape';
import type { Language, Text } from '../../core/text/language';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import type { Named } from './row';

/** What a reference names, by its title; by the reference itself where it leads nowhere. */
export function named(id: string | undefined, types: readonly ThingType[], { summary, workspace }: ViewContext): Named | undefined {
  if (id === undefined) return undefined;
  return { id, title: shown(workspace.find(summary, id, types)?.thing.title ?? id) };
}

export function namedAll(ids: readonly string[], types: readonly ThingType[], context: ViewContext): Named[] {
  return [...new Set(ids)].map((id) => named(id, types, context)).filter((each) => each !== undefined);
}

/** `Zuständig: Jugendamt`, the name uncut, as `say` would not leave it. */
export function labelled(label: Text, name: string, language: Language): string {
  return `${label[language]}: ${name}`;
}
