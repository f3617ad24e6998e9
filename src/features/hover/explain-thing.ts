import { typeNoun } from '../../core/model/type-names';
import { textOf, type KeyOf, type Of } from '../../core/model/read';
import type { ThingType } from '../../core/model/shape';
import type { Found } from '../../core/model/workspace-index';
import { titleOf } from '../../core/model/title';
import { say } from '../../core/text/language';
import { factTexts, hoverTexts } from '../../l10n/hover';
import type { Snapshot } from '../snapshot';
import { usesOf } from '../uses';
import { pathBelow } from '../workspace-root';
import { factsOf } from './facts';
import { code, heading, link, list, paragraphs, plain } from './layout';
import { namedUses } from './named-uses';
import { confusedWith, modelFacts, phaseFacts } from './other-facts';
import { partsPlayed } from '../parts-played';
import { shippedTerm, shippedThing, sourceWords } from '../shipped';
import { subjectOf, type Subject } from './subject';

/** A thing in a few lines: what it is and says, key facts, where it is defined and used. */
export function explainThing(found: Found, snapshot: Snapshot): string | undefined {
  const subject = subjectOf(found, snapshot);
  return subject ? paragraphs(explainSubject(subject), placeLink(found, snapshot)) : explainShipped(found, snapshot);
}

/** The same without the place, for who is there already. */
export function explainSubject(subject: Subject): string {
  const { found, node, snapshot } = subject;
  const { thing: { type, id } } = found;
  const { language } = snapshot;
  const body = BODIES.map((key) => textOf(node as Of<Body>, key, language)).find((text) => text !== undefined);
  return paragraphs(
    heading(titleOf(node)[language], plain(typeNoun(type)[language]), code(id)),
    body === undefined ? undefined : plain(body),
    list(factsOf(subject).map(plain)),
    usesLine(subject),
  );
}

interface Body {
  readonly statement?: string;
  readonly description?: string;
  readonly definition?: string;
  readonly summary?: string;
}

const BODIES: readonly KeyOf<Body>[] = ['statement', 'description', 'definition', 'summary'];

function usesLine(subject: Subject): string | undefined {
  const { found, snapshot: { index, language } } = subject;
  const told = TOLD[found.thing.type];
  const uses = usesOf(found, index).filter((use) => !isPartOf(found, use) && !(told?.(use) ?? false));
  return uses.length === 0 ? undefined : plain(say(hoverTexts.usedBy, language, { uses: namedUses(subject, uses) }));
}

/** A phase of the plan's own cycle, or a product, is used by its plan; that is no news. */
function isPartOf({ document, thing }: Found, { by }: { readonly by: Found }): boolean {
  return by.document.uri === document.uri && by.thing.id === thing.owner && by.thing.type === document.kind;
}

/** The uses that the facts of a type tell already. */
const TOLD: Readonly<Partial<Record<ThingType, (use: ReturnType<typeof usesOf>[number]) => boolean>>> = {
  goal: ({ by, roles }) => (by.thing.type === 'measure' && roles.includes('goals')) || (by.thing.type === 'goal' && roles.includes('parent')),
  indicator: ({ roles }) => roles.includes('targets.indicator'),
  responsibility: (use) => partsPlayed(use).length > 0,
};

/** Where it is defined, as a link there. */
export function placeLink({ document: { uri }, thing: { place } }: Found, snapshot: Snapshot): string {
  const line = place.start.line + 1;
  const label = uri === snapshot.document.uri
    ? say(hoverTexts.line, snapshot.language, { line })
    : say(hoverTexts.inFile, snapshot.language, { file: pathBelow(uri, snapshot.root), line });
  return link(label, `${uri}#L${line}`);
}

function explainShipped(found: Found, snapshot: Snapshot): string | undefined {
  const { language } = snapshot;
  const { thing: { type, id } } = found;
  const shipped = shippedThing(found);
  if (!shipped) return undefined;
  return paragraphs(
    heading(shipped.title[language], plain(typeNoun(type)[language]), code(id)),
    shipped.body && plain(type === 'phase' ? say(factTexts.yields, language, { text: { ...shipped.body, isListing: true } }) : shipped.body[language]),
    list([...shippedFacts(found, snapshot), ...(shipped.source ? [say(factTexts.source, language, { source: { de: sourceWords(shipped.source, 'de'), en: sourceWords(shipped.source, 'en'), isListing: true } })] : [])].map(plain)),
    plain(say(hoverTexts.shipped, language)),
  );
}

function shippedFacts(found: Found, snapshot: Snapshot): string[] {
  const { index, language } = snapshot;
  if (found.thing.type === 'cycle-model') return modelFacts({ found, snapshot });
  if (found.thing.type === 'phase') return phaseFacts({ found, snapshot });
  const term = shippedTerm(found.thing.id);
  const synonyms = term?.synonyms[language] ?? [];
  return [
    ...(synonyms.length === 0 ? [] : [say(factTexts.synonyms, language, { words: synonyms.join(', ') })]),
    ...(term?.notToBeConfusedWith ?? []).flatMap((other) => {
      const confused = index.find(found.document, other, ['term']);
      return confused ? [confusedWith(confused, snapshot)] : [];
    }),
  ];
}
