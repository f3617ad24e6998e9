import { typeNames } from '../../core/model/type-names';
import type { Found } from '../../core/model/workspace-index';
import { say, tame } from '../../core/text/language';
import { hoverTexts } from '../../l10n/hover';
import type { Snapshot } from '../snapshot';
import type { Mention } from '../thing-at';
import { explainThing, placeLink } from './explain-thing';
import { code, list, paragraphs, plain } from './layout';

/** What a reference leads to, or what is wrong with it. */
export function explainReference({ reference, found }: Mention, snapshot: Snapshot): string | undefined {
  const [first, ...others] = found;
  const { target, types, scope } = reference;
  const { language } = snapshot;
  if (!first) return plain(say(scope === 'cycle-model' ? hoverTexts.noCycle : hoverTexts.unknown, language, { target, types: typeNames(types) }));
  if (others.length > 0) return explainAmbiguous(target, found, snapshot);
  const explanation = explainThing(first, snapshot);
  if (types.includes(first.thing.type)) return explanation;
  return paragraphs(plain(say(hoverTexts.wrongType, language, { types: typeNames(types) })), explanation);
}

const MOST = 5;

/** Each of the things, as one would have to write the reference to it. */
function explainAmbiguous(target: string, found: readonly Found[], snapshot: Snapshot): string {
  const choices = found.slice(0, MOST).map((choice) => {
    const { document, thing } = choice;
    const written = document.id === undefined || target.includes('/') || thing.type === document.kind ? '' : `${code(`${document.id}/${thing.id}`)} `;
    return `${written}${plain(tame(thing.title ?? thing.id))} · ${placeLink(choice, snapshot)}`;
  });
  return paragraphs(plain(say(hoverTexts.ambiguous, snapshot.language, { target, count: found.length })), list(choices));
}
