import { typeNoun } from '../../core/model/type-names';
import { enumerate } from '../../core/text/enumeration';
import { say, tame, type Listing, type Text } from '../../core/text/language';
import { hoverTexts } from '../../l10n/hover';
import type { Use } from '../uses';
import { nameOf, quoted, type Subject } from './subject';

const MOST = 3;

/** Things by type and name, the first few of them, and how many others: Maßnahme „Ausbildungsmesse“ und 4 weitere. */
export function namedUses(subject: Subject, uses: readonly Use[], withType = true): Listing {
  const named = uses.slice(0, MOST).map((use) => nameOfUse(subject, use, withType));
  // The others are only counted, so they need no name.
  return enumerate([...named, ...uses.slice(MOST).map(() => ({ de: '', en: '' }))], MOST);
}

function nameOfUse({ found, snapshot }: Subject, { by }: Use, withType: boolean): Text {
  const { language } = snapshot;
  const noun = withType ? `${typeNoun(by.thing.type)[language]} ` : '';
  const title = noun + quoted(tame(nameOf(by, snapshot), 60), language);
  const { uri, title: plan } = by.document;
  const words = uri === found.document.uri || by.thing.type === by.document.kind || plan === undefined
    ? title
    : say(hoverTexts.elsewhere, language, { title: { de: title, en: title }, document: quoted(tame(plan, 60), language) });
  return { de: words, en: words };
}
