import { planOf } from '../../core/model/current';
import { goalTree } from '../../core/model/goal-tree';
import { placeOf, textOf, type Of } from '../../core/model/read';
import { titleOf } from '../../core/model/title';
import type { Plan } from '../../core/model/types.generated';
import { say } from '../../core/text/language';
import { valueOf, type YamlNode } from '../../core/yaml/node';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import { measureRow } from './details';
import { fieldRows } from './field-rows';
import { GoalRows } from './goal-rows';
import { totalsOf, type GoalsModel, type LooseRow } from './row';
import { inTreeOrder } from './tree-order';
import { goalsTexts } from './words';

/** The tree from guiding principles through fields of action to goals, and what pursues and measures them. */
export function goalsViewModel(context: ViewContext): GoalsModel | undefined {
  const plan = planOf(context.document);
  const tree = goalTree(context.document, context.summary, context.workspace);
  if (!plan || !tree) return undefined;
  const principles = principleRows(plan, context);
  if (principles.length + tree.fields.length + tree.goals.length === 0) return undefined;
  const goals = new GoalRows(tree, context).read();
  const withoutGoal = tree.withoutGoal.map((measure, index) => measureRow(measure, `without-goal>${index}`, 'without-goal', context));
  // Siblings stand in this order: a field's goals before the fields that it is the pillar of.
  const rows = inTreeOrder([
    ...principles,
    ...group('without-field', 'goals', goals, plan, context), ...goals,
    ...fieldRows(tree.fields, goals, context.language),
    ...group('without-goal', 'measures', withoutGoal, plan, context), ...withoutGoal,
  ]);
  return { title: shown(titleOf(plan)[context.language]), rows, totals: totalsOf(rows) };
}

function principleRows(plan: Of<Plan>, context: ViewContext): LooseRow[] {
  const list = valueOf(plan, 'principles');
  if (list?.kind !== 'list') return [];
  const rows = list.items.flatMap((item, index): LooseRow[] => {
    const title = principleText(item, context);
    const place = { start: item.start, end: item.end };
    return title === undefined ? [] : [{ id: `principle:${index}`, parent: 'principles', kind: 'principle', title, notes: [], gaps: [], place }];
  });
  return [...group('principles', 'principles', rows, plan, context), ...rows];
}

function principleText(item: YamlNode, { language }: ViewContext): string | undefined {
  if (item.kind === 'list') return undefined;
  const written = item.kind === 'scalar' ? item.value : textOf(item as Of<{ readonly de: string; readonly en: string }>, language);
  return written === null || written === undefined ? undefined : shown(String(written));
}

/** The heading above rows that belong together without a thing of the plan that says so. */
function group(kind: keyof typeof GROUPS, key: 'principles' | 'goals' | 'measures', rows: readonly LooseRow[], plan: Of<Plan>, { language }: ViewContext): LooseRow[] {
  if (!rows.some(({ parent }) => parent === kind)) return [];
  return [{ id: kind, parent: undefined, kind, title: say(GROUPS[kind], language), notes: [], gaps: [], place: placeOf(plan, key) }];
}

const GROUPS = { principles: goalsTexts.principles, 'without-field': goalsTexts.withoutField, 'without-goal': goalsTexts.withoutGoal };
