import type { PlanDocument } from '../../core/model/document';
import { applyEdits } from '../../core/text/edit';
import type { TextEdit, TextRange } from '../../core/text/range';
import type { YamlNode } from '../../core/yaml/node';
import { replacePath } from '../file-rename';
import { filePathsIn } from '../file-paths';
import { inStyleOf, pathFrom, readableUri } from '../relative-path';
import type { Snapshot } from '../snapshot';
import { fileNamed } from '../workspace-file';
import type { NewItem } from './append-item';
import type { Item } from './move';
import { itemLines } from './item-lines';

/** The text of an item as the item of another list, with its comments; undefined where its layout does not allow that. */
export function movedItem({ document, root }: Snapshot, register: PlanDocument, item: Item, references: readonly TextEdit[]): NewItem | undefined {
  const node = item.list.items[item.index];
  const paths = node && rebased({ document, root }, register, node);
  if (!node || !paths) return undefined;
  const edits = [...references, ...paths];
  if (document.text[item.list.start] === '[') return fromFlow(textOf(document, node, edits));
  const { comments, body } = itemLines(document, item);
  return fromBlock(textOf(document, comments, []), textOf(document, body, edits));
}

function textOf({ text }: PlanDocument, { start, end }: TextRange, edits: readonly TextEdit[]): string {
  return applyEdits(text.slice(start, end), edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text })));
}

/** Paths lead from another folder then; undefined where one would leave the workspace. */
function rebased(snapshot: Pick<Snapshot, 'document' | 'root'>, register: PlanDocument, item: YamlNode): TextEdit[] | undefined {
  const [from, to, root] = [snapshot.document.uri, register.uri, snapshot.root].map(readableUri) as [string, string, string];
  const edits: TextEdit[] = [];
  for (const path of filePathsIn(snapshot.document, { start: item.start, end: item.end })) {
    const written = String(path.value);
    const named = fileNamed(snapshot, written);
    const moved = named === undefined ? undefined : pathFrom(to, readableUri(named), root);
    if (named === undefined || moved === undefined) return undefined;
    if (moved !== pathFrom(from, readableUri(named), root)) edits.push(replacePath(snapshot.document, path, inStyleOf(written, moved)));
  }
  return edits;
}

/** In braces on one line it fits everywhere; over several lines or with comments only where it is alone. */
function fromFlow(text: string): NewItem | undefined {
  return /[\r\n]/.test(text) ? undefined : { block: [text], flow: text };
}

/** Lines without the indentation of the first one, so that they can get another. */
function fromBlock(comments: string, body: string): NewItem | undefined {
  const first = /^( *)-( +)(?=\S)/.exec(body);
  if (!first) return undefined;
  const indent = first[0].length;
  const [head = '', ...rest] = body.slice(indent).split(/\r\n|\r|\n/);
  if (rest.some((line) => line.trim() !== '' && widthOf(line) < indent && !line.trimStart().startsWith('#'))) return undefined;
  const isInBraces = rest.length === 0 && head.startsWith('{') && head.endsWith('}') && comments === '';
  return {
    block: [head, ...rest.map((line) => line.slice(Math.min(indent, widthOf(line))))],
    flow: isInBraces ? head : undefined,
    comments: comments === '' ? [] : comments.split(/\r\n|\r|\n/).map((line) => line.trim()),
  };
}

/** How far a line is indented. */
function widthOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
