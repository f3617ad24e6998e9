import type { Finding } from '../../core/finding';
import { say } from '../../core/text/language';
import { scalarSource } from '../../core/yaml/quote';
import { codeActionTexts } from '../../l10n/code-actions';
import type { Snapshot } from '../snapshot';
import { appendItem, itemOf } from './append-item';
import type { CodeAction } from './code-action';
import { CURSOR, placeCursor } from './cursor';

/** For interfaces that only this plan knows: to declare them in the other plan too. Topics and mode are for those who plan there to say. */
export function declarationsOf(snapshot: Snapshot, findings: readonly Finding[]): CodeAction[] {
  const { document, summary, index, language, documents } = snapshot;
  return findings.filter(({ rule }) => rule === 'interface/one-sided').flatMap((finding): CodeAction[] => {
    const reference = document.references.find(({ node }) => node.start === finding.start);
    const other = reference && index.find(summary, reference.target, ['plan']);
    const home = other && documents.get(other.document.uri);
    if (!home || document.id === undefined) return [];
    const edit = appendItem(home, 'interfaces', itemOf([['to', scalarSource(document.id) + CURSOR]]));
    if (!edit) return [];
    const { change, cursor } = placeCursor(home, [edit]);
    const title = say(codeActionTexts.declare, language, { title: other.document.title ?? other.thing.id });
    return [{ kind: 'declare', title, finding, changes: [change], ...(cursor ? { cursor } : {}) }];
  });
}
