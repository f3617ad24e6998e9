import { slugOf } from '../../core/text/slug';
import { typeNoun } from '../../core/model/type-names';
import type { ThingType } from '../../core/model/shape';
import { stringOf, type Of } from '../../core/model/read';
import type { Plan } from '../../core/model/types.generated';
import type { Language } from '../../core/text/language';
import { completionTexts } from '../../l10n/completion';
import type { Snapshot } from '../snapshot';
import { pathBelow } from '../workspace-root';
import type { Asked } from './asked';
import type { ScalarProposal } from './completion';
import { unquoted } from './line';

/** An id made from the title beside it; for the document itself also one from the name of its file. */
export function idProposals({ snapshot, place }: Asked): ScalarProposal[] {
  const { language, document, root, index } = snapshot;
  const neighbours = place.neighbours();
  const isDocument = place.path.length === 1;
  const titled = ['title', 'name', 'term'].flatMap((key) => neighbours.find(({ name, value }) => name === key && value !== '')?.value ?? [])[0];
  const fileName = isDocument ? pathBelow(document.uri, root).replace(/^.*\//, '').replace(/\.plan\.ya?ml$/, '') : undefined;
  const isTaken = isDocument ? (id: string) => index.documentsWithId(id).some(({ uri }) => uri !== document.uri) : takenIn(snapshot, place.word);
  const sources = [
    { text: titled === undefined ? undefined : textOf(titled), detail: completionTexts.fromTitle[language] },
    { text: fileName, detail: completionTexts.fromFileName[language] },
  ];
  const proposals = sources.flatMap(({ text, detail }) => {
    const slug = text === undefined ? undefined : slugOf(text);
    return slug === undefined ? [] : [proposal(free(shortened(slug), isTaken), detail)];
  });
  return proposals.filter(({ value }, position) => proposals.findIndex((other) => other.value === value) === position);
}

/** An id for a new thing that nothing in the document has. */
export function freshId(snapshot: Snapshot, type: ThingType | undefined): string {
  const noun = type ? slugOf(typeNoun(type)[documentLanguage(snapshot)]) : undefined;
  const isTaken = takenIn(snapshot, '');
  let number = 1;
  while (isTaken(`${noun ?? 'neu'}-${number}`)) number++;
  return `${noun ?? 'neu'}-${number}`;
}

/** Of the texts in the document. */
export function documentLanguage({ document: { root }, language }: Snapshot): Language {
  const written = stringOf(root as Of<Plan> | undefined, 'language');
  return written === 'de' || written === 'en' ? written : language;
}

function takenIn({ summary }: Snapshot, own: string): (id: string) => boolean {
  const taken = new Set(summary.things.map(({ id }) => id));
  return (id) => id !== own && taken.has(id);
}

function free(id: string, isTaken: (id: string) => boolean): string {
  let number = 1;
  while (isTaken(number === 1 ? id : `${id}-${number}`)) number++;
  return number === 1 ? id : `${id}-${number}`;
}

/** Whole words of a long title, as many as make an id that can be read and typed. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, LONGEST);
}

const LONGEST = 40;

/** Of a title in both languages the first. */
function textOf(source: string): string {
  const bilingual = /^\{\s*(?:de|en):\s*("[^"]*"|'[^']*'|[^,}]*)/.exec(source);
  return unquoted((bilingual?.[1] ?? source).trim());
}

function proposal(value: string, detail: string): ScalarProposal {
  return { label: value, value, isPlain: true, kind: 'id', detail };
}
