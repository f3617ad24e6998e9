import type { Thing } from '../../core/model/document';
import type { Found } from '../../core/model/workspace-index';
import { codeLensTexts, codeLensWords } from '../../l10n/code-lens';
import { partsPlayed, type Part } from '../parts-played';
import { counted, words, type Lens } from './lens';
import type { LensReader } from './lens-reader';
import { usesOfThing } from './uses-of-thing';

/** How often somebody leads, is responsible and takes part. */
export function responsibilityLenses(thing: Thing, reader: LensReader): Lens[] {
  const { snapshot: { language }, isCurrent } = reader;
  const uses = usesOfThing(thing, reader);
  if (uses.length === 0) return isCurrent && thing.id !== '' ? [words(codeLensWords.noTask[language])] : [];
  const played = uses.map((use) => ({ by: use.by, parts: partsPlayed(use) }));
  const as = (...wanted: readonly Part[]): Found[] => played.filter(({ parts }) => wanted.some((part) => parts.includes(part))).map(({ by }) => by);
  return [
    ...counted(as('leads'), codeLensTexts.leads, language),
    ...counted(as('responsible'), codeLensTexts.responsible, language),
    ...counted(as('involved', 'decides'), codeLensTexts.involved, language),
  ];
}
