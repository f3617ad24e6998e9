import { compareTexts } from '../../core/finding';
import { measureState } from '../../core/measures/measure-state';
import type { Thing } from '../../core/model/document';
import { mapOf, stringOf, type Of } from '../../core/model/read';
import type { Measure } from '../../core/model/types.generated';
import { say, tame } from '../../core/text/language';
import { explorerTexts as texts, stateTexts } from '../../l10n/explorer';
import { countWords } from '../count-words';
import { measureWords } from '../measure-words';
import type { MeasureGrouping, PlanTreeNode } from '../protocol';
import { stateIcons, thingIcons } from './icons';
import { thingNode, type TreeContext } from './thing';

/** The measures in groups: by state, what needs attention first; or by lead, in the order of the names, those without at the end. */
export function measureNodes(things: readonly Thing[], context: TreeContext, by: MeasureGrouping): PlanTreeNode[] {
  const rows = things.map((thing) => rowOf(thing, context));
  return by === 'state' ? groupsByState(rows, context) : groupsByLead(rows, context);
}

interface Row {
  readonly thing: Thing;
  readonly state: keyof typeof stateTexts;
  /** The name where the responsibility is known, else its id. */
  readonly lead: string | undefined;
}

function rowOf(thing: Thing, { snapshot: { today, index, summary } }: TreeContext): Row {
  const measure = thing.node as Of<Measure>;
  const state = measureState(measure, today);
  const lead = stringOf(mapOf(measure, 'responsible'), 'lead');
  const name = index.find(summary, lead, ['responsibility'])?.thing.title ?? lead;
  return { thing, lead: name && tame(name), state: state !== 'skipped' ? state : stringOf(measure, 'status') === 'paused' ? 'paused' : 'cancelled' };
}

function groupsByState(rows: readonly Row[], context: TreeContext): PlanTreeNode[] {
  const { language } = context.snapshot;
  const states = Object.keys(stateTexts) as Row['state'][];
  return states.flatMap((state) => group(say(stateTexts[state].group, language), stateIcons[state], rows.filter((row) => row.state === state), context, (row) => [
    ...(state === 'late' ? [say(texts.late, language)] : []), ...(row.lead === undefined ? [] : [row.lead]),
  ]));
}

function groupsByLead(rows: readonly Row[], context: TreeContext): PlanTreeNode[] {
  const { language } = context.snapshot;
  const leads = [...new Set(rows.flatMap(({ lead }) => lead ?? []))].sort(compareTexts);
  return [...leads, undefined].flatMap((lead) => {
    const label = lead ?? say(texts.noLead, language);
    return group(label, thingIcons.responsibility, rows.filter((row) => row.lead === lead), context, ({ state }) => [say(stateTexts[state].word, language)]);
  });
}

function group(label: string, icon: string, rows: readonly Row[], context: TreeContext, shown: (row: Row) => readonly string[]): PlanTreeNode[] {
  if (rows.length === 0) return [];
  const { keys, snapshot: { language } } = context;
  return [{
    key: keys.next(`measures ${label}`), kind: 'group', label, description: String(rows.length), icon,
    spoken: `${label}: ${countWords(rows.length, 'measure', language)}`,
    children: rows.map((row) => measureNode(row, shown(row), context)),
  }];
}

function measureNode({ thing, state, lead }: Row, shown: readonly string[], context: TreeContext): PlanTreeNode {
  const { today, language } = context.snapshot;
  const words = measureWords(thing.node as Of<Measure>, today, language);
  const spoken = [words ?? say(stateTexts[state].word, language), ...(lead === undefined ? [] : [say(texts.lead, language, { name: lead })])];
  return thingNode(thing, context, { shown, spoken, icon: stateIcons[state] });
}
