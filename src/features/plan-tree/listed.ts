import { dateWords } from '../../core/model/date-words';
import type { PlanDocument } from '../../core/model/document';
import { headOf, itemsOf, scalarOf, stringOf, type Of } from '../../core/model/read';
import type { Assessment, Item, Calendar, Entry } from '../../core/model/types.generated';
import { tame } from '../../core/text/language';
import { successLevels } from '../../core/vocabulary';
import type { MapNode } from '../../core/yaml/node';
import { nameOfItem } from '../document-symbols/names';
import type { PlanTreeNode } from '../protocol';
import type { Snapshot } from '../snapshot';
import { thingIcons } from './icons';
import { LONGEST_LABEL } from './overview';
import type { TreeContext } from './thing';

/** What makes up a document without having ids: the conditions of an assessment, the entries of a calendar. */
export interface Listed {
  readonly type: 'item' | 'entry';
  readonly nodes: readonly MapNode[];
}

export function listedIn({ kind, root }: PlanDocument): Listed | undefined {
  if (kind === 'assessment') return { type: 'item', nodes: itemsOf(root as Of<Assessment>, 'items') };
  return kind === 'calendar' ? { type: 'entry', nodes: itemsOf(root as Of<Calendar>, 'entries') } : undefined;
}

export function listedNodes({ type, nodes }: Listed, { snapshot, keys }: TreeContext): PlanTreeNode[] {
  const { document, language } = snapshot;
  return nodes.map((node) => {
    const { name, detail } = nameOfCondition(node, snapshot) ?? nameOfItem(snapshot, node, type);
    const date = scalarOf(node as Of<Entry>, 'date') ?? scalarOf(node as Of<Entry>, 'start');
    const description = [detail, date ? dateWords(String(date.value), language) : ''].filter((part) => part !== '').join(' · ');
    return {
      key: keys.next(`${type} ${name}`), kind: 'thing', label: name, icon: thingIcons[type],
      ...(description === '' ? {} : { description }),
      spoken: [name, ...(description === '' ? [] : [description])].join(', '),
      place: { uri: document.uri, range: document.lines.range(node), selection: document.lines.range(headOf(node)) },
    };
  });
}

/** A condition of the checklist that ships with Planwerk is named by its id. */
function nameOfCondition(node: MapNode, { language }: Snapshot): { readonly name: string; readonly detail: string } | undefined {
  const id = stringOf(node as Of<Item>, 'condition');
  const level = successLevels.find((candidate) => candidate.id === id || candidate.conditions.some((condition) => condition.id === id));
  if (!level || id === undefined) return undefined;
  const text = level.conditions.find((condition) => condition.id === id)?.text ?? level.title;
  return { name: tame(text[language], LONGEST_LABEL), detail: id };
}
