import type { PlannedGoal } from '../../core/model/goal-tree';
import { measureState } from '../../core/measures/measure-state';
import { itemsOf, mapOf, numberOf, scalarOf, stringOf, stringsOf, type Of } from '../../core/model/read';
import { titleOf } from '../../core/model/title';
import type { Measure, Target } from '../../core/model/types.generated';
import type { IncomingReference } from '../../core/model/workspace-index';
import { decimal, say, type Language, type Text } from '../../core/text/language';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import { labelled, named } from './names';
import type { LooseRow } from './row';
import { goalsTexts, trendWords } from './words';

/** What stands below a goal and is no goal of this plan: how it is measured, who pursues it, who contributes to it. */
export function detailRows({ node, measures, contributions }: PlannedGoal, goalRow: string, context: ViewContext): LooseRow[] {
  return [
    ...itemsOf(node, 'targets').map((target, index) => targetRow(target, `${goalRow}>target:${index}`, goalRow, context)),
    ...measures.map((measure, index) => measureRow(measure, `${goalRow}>measure:${index}`, goalRow, context)),
    ...contributions.map((contribution, index) => ({ ...contributionRow(contribution, context), id: `${goalRow}>elsewhere:${index}`, parent: goalRow, place: { start: node.start, end: node.end } })),
  ];
}

export function measureRow(measure: Of<Measure>, id: string, parent: string, context: ViewContext): LooseRow {
  const lead = named(stringOf(mapOf(measure, 'responsible'), 'lead'), ['responsibility'], context);
  const goals = new Set(stringsOf(measure, 'goals')).size;
  return {
    id, parent, kind: 'measure', title: shown(titleOf(measure)[context.language]),
    notes: [
      lead && labelled(goalsTexts.lead, lead.title, context.language),
      goals > 1 ? say(goalsTexts.severalGoals, context.language, { number: goals }) : undefined,
    ].filter((note) => note !== undefined),
    measure: { key: String(measure.start), state: measureState(measure, context.today), status: stringOf(measure, 'status') },
    gaps: [], place: { start: measure.start, end: measure.end },
  };
}

function contributionRow({ from, ownerType, owner }: IncomingReference, { language }: ViewContext): Omit<LooseRow, 'id' | 'parent' | 'place'> {
  const thing = from.things.find(({ id, type }) => id === owner && type === ownerType);
  return {
    kind: ownerType === 'measure' ? 'measure-elsewhere' : 'goal-elsewhere', title: shown(thing?.title ?? owner ?? ''),
    notes: [labelled(goalsTexts.fromPlan, shown(from.title ?? from.id ?? from.uri), language)], gaps: [],
  };
}

function targetRow(target: Of<Target>, id: string, parent: string, context: ViewContext): LooseRow {
  const { language } = context;
  const reference = stringOf(target, 'indicator');
  const found = context.workspace.find(context.summary, reference, ['indicator']);
  const unit = found?.thing.attributes.unit;
  const place = named(stringOf(target, 'space'), ['space'], context);
  const group = named(stringOf(target, 'group'), ['target-group'], context);
  return {
    id, parent, kind: 'target', title: shown(found?.thing.title ?? reference ?? say(goalsTexts.noIndicator, language)),
    notes: [...aimOf(target, typeof unit === 'string' ? shown(unit) : undefined, language), place?.title, group?.title].filter((note) => note !== undefined),
    gaps: [], place: { start: target.start, end: target.end },
  };
}

function aimOf(target: Of<Target>, unit: string | undefined, language: Language): string[] {
  const baseline = mapOf(target, 'baseline');
  const aim = mapOf(target, 'target');
  const aims = [
    valueWords(goalsTexts.baseline, numberOf(baseline, 'value'), scalarOf(baseline, 'at')?.value, unit, language),
    valueWords(goalsTexts.aim, numberOf(aim, 'value'), scalarOf(aim, 'by')?.value, unit, language),
    trendWords[stringOf(target, 'trend') ?? '']?.[language],
  ].filter((words) => words !== undefined);
  return aims.length > 0 ? aims : [say(goalsTexts.noAim, language)];
}

interface ValueText {
  readonly dated: Text;
  readonly undated: Text;
}

function valueWords({ dated, undated }: ValueText, value: number | undefined, date: unknown, unit: string | undefined, language: Language): string | undefined {
  if (value === undefined) return undefined;
  const written = unit === undefined ? decimal(value, language) : `${decimal(value, language)} ${unit}`;
  return date === undefined ? say(undated, language, { value: written }) : say(dated, language, { value: written, date: String(date) });
}
