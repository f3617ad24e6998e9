import { typeNoun } from '../../core/model/type-names';
import { shippedSummary } from '../../core/model/shipped';
import type { Found } from '../../core/model/workspace-index';
import { tame, type Language } from '../../core/text/language';
import { cycleModels, terms } from '../../core/vocabulary';
import type { Snapshot } from '../snapshot';
import { pathBelow } from '../workspace-root';
import type { ScalarProposal } from './completion';

/** A thing as it is proposed, under the name that a reference to it is written with. */
export function thingProposal(snapshot: Snapshot, found: Found, written: string, origin = originOf(snapshot, found)): ScalarProposal {
  return { label: written, value: written, isPlain: true, kind: 'reference', detail: titleOfThing(found, snapshot.language), origin };
}

/** What kind of thing it is, and where it comes from; the same for all of a kind in a document. */
export function originOf({ language, root }: Snapshot, { document, thing }: Found): string {
  const source = document === shippedSummary ? 'Planwerk' : pathBelow(document.uri, root);
  return `${typeNoun(thing.type)[language]} · ${source}`;
}

/** What ships with Planwerk has titles in both languages. */
function titleOfThing({ document, thing }: Found, language: Language): string | undefined {
  const shipped = document === shippedSummary ? shippedTitles.get(thing.id) : undefined;
  const title = shipped?.[language] ?? thing.title;
  return title === undefined ? undefined : tame(title);
}

const shippedTitles = new Map([...cycleModels.map(({ id, title }) => [id, title] as const), ...terms.map(({ id, term }) => [id, term] as const)]);
