import { typeNoun } from '../../core/model/type-names';
import type { ThingSummary } from '../../core/model/summary';
import type { Found, WorkspaceIndex } from '../../core/model/workspace-index';
import type { Text } from '../../core/text/language';
import { isSameThing } from '../thing-at';
import { isDocumentType } from './id-parts';

/** Who has an id already, where no second thing may have it. */
export interface Taken {
  readonly message: 'taken' | 'takenByDocument' | 'takenInRegister';
  readonly title: string;
  readonly type: Text;
}

/** Undefined where the thing may have the id: nothing in its document has it, and of a register nothing in any other register. */
export function takenBy(index: WorkspaceIndex, target: Found, id: string): Taken | undefined {
  if (isDocumentType(target.thing.type)) {
    const [other] = index.documentsWithId(id);
    return other && { message: 'takenByDocument', title: other.title ?? id, type: typeNoun(target.thing.type) };
  }
  const here = target.document.things.find((thing) => thing.id === id && !isSameThing({ ...target, thing }, target) && mustDiffer(thing, target.thing));
  if (here) return { message: 'taken', title: here.title ?? id, type: typeNoun(here.type) };
  if (target.document.kind !== 'register' || target.thing.type === 'phase') return undefined;
  const elsewhere = index.documents.find(({ uri, kind, things }) => kind === 'register' && uri !== target.document.uri && things.some((thing) => thing.id === id && mustDiffer(thing, target.thing)));
  return elsewhere && { message: 'takenInRegister', title: elsewhere.title ?? elsewhere.id ?? '', type: typeNoun(target.thing.type) };
}

/** A phase has its name within its model only, and a document is no thing in itself. */
function mustDiffer(other: ThingSummary, thing: ThingSummary): boolean {
  if (isDocumentType(other.type)) return false;
  if (other.type === 'phase' || thing.type === 'phase') return other.type === thing.type && other.owner === thing.owner;
  return true;
}
