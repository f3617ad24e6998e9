import type { Finding } from '../../core/finding';
import type { PlanDocument, Reference } from '../../core/model/document';
import { isReferenceStyle } from '../../core/model/id-style';
import type { ThingType } from '../../core/model/shape';
import { typeNoun } from '../../core/model/type-names';
import { say } from '../../core/text/language';
import { codeActionTexts } from '../../l10n/code-actions';
import type { Snapshot } from '../snapshot';
import { appendItem } from './append-item';
import type { CodeAction } from './code-action';
import { placeCursor } from './cursor';
import { listFor, newItemOf } from './new-item';
import { newRegister } from './new-register';

/** For references that lead nowhere: to add what they name, here or in a register, or in the document that they name too. */
export function creationsOf(snapshot: Snapshot, findings: readonly Finding[], canChangeFiles: boolean): CodeAction[] {
  const named = new Set<string>();
  return findings.filter(({ rule }) => rule === 'reference/unknown').flatMap((finding) => {
    const reference = snapshot.document.references.find(({ node }) => node.start === finding.start);
    if (!reference || !isReferenceStyle(reference.target) || named.has(`${reference.types.join()} ${reference.target}`)) return [];
    named.add(`${reference.types.join()} ${reference.target}`);
    return creationsFor(snapshot, finding, reference, canChangeFiles);
  });
}

function creationsFor(snapshot: Snapshot, finding: Finding, { target, types }: Reference, canChangeFiles: boolean): CodeAction[] {
  const [documentId, id] = target.includes('/') ? target.split('/') : [undefined, target];
  // What may be nearly anything is nothing in particular, and an id of a document is not to mean two things.
  if (id === undefined || types.length > MOST_TYPES || (documentId === undefined && snapshot.index.documentsWithId(id).length > 0)) return [];
  const homes = documentId === undefined ? homesFor(snapshot) : namedHome(snapshot, documentId);
  const actions = types.flatMap((type) => homes.flatMap((home) => creationIn(snapshot, finding, { home, type, id }) ?? []));
  if (!canChangeFiles || documentId !== undefined) return actions;
  return [...actions, ...types.flatMap((type) => newRegister(snapshot, finding, type, id) ?? [])];
}

const MOST_TYPES = 3;

/** The own document first, then the registers. */
function homesFor({ document, documents }: Snapshot): PlanDocument[] {
  const registers = [...documents.values()].filter(({ kind, uri }) => kind === 'register' && uri !== document.uri);
  return [document, ...registers.sort((a, b) => (a.uri < b.uri ? -1 : 1))];
}

function namedHome({ index, documents }: Snapshot, id: string): PlanDocument[] {
  const [only, second] = index.documentsWithId(id);
  const home = only && !second ? documents.get(only.uri) : undefined;
  return home ? [home] : [];
}

interface Creation {
  readonly home: PlanDocument;
  readonly type: ThingType;
  readonly id: string;
}

function creationIn({ document, language, index }: Snapshot, finding: Finding, { home, type, id }: Creation): CodeAction | undefined {
  const key = home.kind && listFor(home.kind, type);
  const edit = key === undefined ? undefined : appendItem(home, key, newItemOf(home.kind ?? 'plan', key, id, languageOf(home)));
  if (!edit) return undefined;
  const { change, cursor } = placeCursor(home, [edit]);
  const title = index.documents.find(({ uri }) => uri === home.uri)?.title ?? home.id ?? '';
  const text = home === document ? codeActionTexts.createHere : home.kind === 'register' ? codeActionTexts.createInRegister : codeActionTexts.createThere;
  return { kind: 'create', title: say(text, language, { id, type: typeNoun(type), title }), finding, changes: [change], ...(cursor ? { cursor } : {}) };
}

function languageOf({ root }: PlanDocument): 'de' | 'en' {
  const language = root?.pairs.find(({ key }) => key.name === 'language')?.value;
  return language?.kind === 'scalar' && language.value === 'en' ? 'en' : 'de';
}
