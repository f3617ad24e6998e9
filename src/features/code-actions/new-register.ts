import type { Finding } from '../../core/finding';
import type { ThingType } from '../../core/model/shape';
import { typeNoun } from '../../core/model/type-names';
import { lineBreakOf } from '../../core/text/line-break';
import { say } from '../../core/text/language';
import { LineIndex } from '../../core/text/lines';
import { codeActionTexts } from '../../l10n/code-actions';
import type { Snapshot } from '../snapshot';
import type { CodeAction } from './code-action';
import { CURSOR } from './cursor';
import { listFor, newItemOf } from './new-item';

/** A register of its own for a thing, beside the configuration of the workspace; undefined where registers hold no such thing. */
export function newRegister(snapshot: Snapshot, finding: Finding, type: ThingType, id: string): CodeAction | undefined {
  const { language, document: { text: example } } = snapshot;
  // Without a folder there is no place for a file.
  if (snapshot.root === snapshot.document.uri) return undefined;
  const list = listFor('register', type);
  const name = list === undefined ? undefined : freeName(snapshot);
  if (list === undefined || name === undefined) return undefined;
  const { block } = newItemOf('register', list, id, language);
  const lines = [
    'planwerk: 1', 'kind: register', `id: ${name}`, `title: ${say(codeActionTexts.register, language)}`, `language: ${language}`,
    `${list}:`, ...block.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)), '',
  ];
  const marked = lines.join(lineBreakOf(example));
  const text = marked.replace(CURSOR, '');
  const uri = `${snapshot.root}/${name}.plan.yaml`;
  return {
    kind: 'create', finding, title: say(codeActionTexts.createInNewRegister, language, { id, type: typeNoun(type), file: `${name}.plan.yaml` }),
    changes: [{ uri, edits: [{ start: 0, end: 0, text }], isNew: true }],
    cursor: { uri, position: new LineIndex(text).position(marked.indexOf(CURSOR)) },
  };
}

/** No document may have the name as its id, and no file. */
function freeName({ language, index, documents, root }: Snapshot): string | undefined {
  const name = language === 'de' ? 'katalog' : 'register';
  const isFree = (candidate: string): boolean => index.documentsWithId(candidate).length === 0
    && ['yaml', 'yml'].every((ending) => !documents.has(`${root}/${candidate}.plan.${ending}`));
  return [name, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${name}-${number}`)].find(isFree);
}
