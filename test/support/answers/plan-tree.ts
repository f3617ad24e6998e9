import { PLAN_TREE, type PlanTreeNode, type PlanTreeParams, type PlanTreePart } from '../../../src/features/protocol';
import type { Answer, Question } from './answer';

/** Options: `of` is `all` for the overview, else it is about the document with the cursor; `part` is what to look into; `by` groups measures; `words: yes` adds what a screen reader says. */
export const planTreeAnswer: Answer<PlanTreeNode[]> = {
  feature: 'plan-tree',
  method: PLAN_TREE,
  params: ({ uri, fixture: { options: { of, part, by } } }): PlanTreeParams => ({
    ...(of === 'all' ? {} : { uri }), ...(part === undefined ? {} : { part: part as PlanTreePart }), ...(by === 'lead' ? { measuresBy: by } : {}),
  }),
  describe(nodes, question) {
    checkKeys(nodes);
    return nodes.map((node) => written(node, question, '')).join('\n') || 'nothing';
  },
};

/** `(target) Mehr Begegnung | ziel · ohne Maßnahme @ 7`: icon, label, description and the line of what is selected. */
function written(node: PlanTreeNode, question: Question, indent: string): string {
  const { icon, label, description, place, children = [], spoken, id, ask } = node;
  const file = place && place.uri !== question.uri ? `${question.fileOf(place.uri)}:` : '';
  const line = place ? ` @ ${file}${place.selection.start.line + 1}` : '';
  const name = id !== undefined && !description?.includes(id) && label !== id ? ` [${id}]` : '';
  return [
    `${indent}(${icon}) ${label}${description === undefined ? '' : ` | ${description}`}${name}${line}${ask === undefined ? '' : ` → ${ask.part ?? 'parts'}`}`,
    ...(question.fixture.options['words'] === 'yes' ? [`${indent}  “${spoken}”`] : []),
    ...children.map((child) => written(child, question, `${indent}  `)),
  ].join('\n');
}

/** A tree with a key twice cannot be shown. */
function checkKeys(nodes: readonly PlanTreeNode[]): void {
  const keys = allKeys(nodes);
  if (new Set(keys).size !== keys.length) throw new Error(`a key is there twice: ${keys.join(', ')}`);
}

function allKeys(nodes: readonly PlanTreeNode[]): string[] {
  return nodes.flatMap(({ key, children = [] }) => [key, ...allKeys(children)]);
}
