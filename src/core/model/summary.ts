import { indicatorFacts, type IndicatorFacts } from './indicator-facts';
import type { LineIndex } from '../text/lines';
import type { PositionRange } from '../text/range';
import type { ScalarValue } from '../yaml/node';
import { restOfNumber } from '../yaml/split-number';
import type { Content, PlanDocument, Reference, Section, Thing } from './document';
import { together } from './together';
import { LineMemory, movePlaces, moveRange } from './line-memory';
import { headOf, itemsOf, mapOf, numberOf, spanOf, stringOf, stringsOf, textOf, type Of } from './read';
import type { DocumentKind, ThingType } from './shape';
import { summariseTerms, type TermSummary } from './terms';
import type { Span } from './time';
import type { Goal, Measure, Plan, Register } from './types.generated';

/** What other documents may know of a document. Plain data, so that it can cross a thread and outlive the text. */
export interface DocumentSummary {
  readonly uri: string;
  readonly kind: DocumentKind | undefined;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly place: PositionRange;
  /** Plans: planning field, name and code of the territory. */
  readonly field?: string;
  readonly territory?: string;
  readonly period?: Span;
  readonly things: readonly ThingSummary[];
  readonly references: readonly ReferenceSummary[];
  readonly targets: readonly TargetSummary[];
  readonly measures: readonly MeasureSummary[];
  readonly fundings: readonly FundingSummary[];
  readonly interfaces: readonly InterfaceSummary[];
  /** Registers: what their terms are called and mean. */
  readonly terms?: readonly TermSummary[];
  /** Registers: their indicators with the values that stand in the register. */
  readonly indicators?: readonly IndicatorFacts[];
}

export interface ThingSummary {
  readonly type: ThingType;
  readonly id: string;
  readonly title: string | undefined;
  /** The id of the thing that it stands in. */
  readonly owner: string | undefined;
  readonly place: PositionRange;
  readonly attributes: Readonly<Partial<Record<AttributeName, ScalarValue>>>;
}

/** The scalars of a thing, as written, that others ask for. Whatever else an edit changes, they need not look again. */
const ATTRIBUTES = ['amount', 'code', 'currency', 'direction', 'funder', 'language', 'level', 'role', 'sector', 'status', 'typology', 'unit'] as const;

export type AttributeName = (typeof ATTRIBUTES)[number];

export interface ReferenceSummary {
  readonly target: string;
  readonly types: readonly ThingType[];
  readonly role: string;
  readonly ownerType: ThingType | undefined;
  readonly owner: string | undefined;
}

/** A target value that a goal sets for an indicator. */
export interface TargetSummary {
  readonly goal: string;
  readonly indicator: string;
  readonly space: string | undefined;
  readonly group: string | undefined;
  readonly value: number;
  readonly by: Span;
  readonly place: PositionRange;
}

export interface MeasureSummary {
  readonly id: string;
  readonly title: string | undefined;
  readonly status: string | undefined;
  readonly fieldOfAction: string | undefined;
  readonly groups: readonly string[];
  readonly spaces: readonly string[];
  readonly schedule: Span | undefined;
  readonly place: PositionRange;
}

export interface FundingSummary {
  readonly measure: string;
  readonly programme: string;
  readonly amount: number;
}

export interface InterfaceSummary {
  readonly to: string;
  readonly place: PositionRange;
}

/** @param memory of the document before an edit; only saves time */
export function summarise(document: PlanDocument, memory = new SummaryMemory()): DocumentSummary {
  const { root, kind, lines } = document;
  const plan = kind === 'plan' ? (root as Of<Plan>) : undefined;
  const sections = document.sections.map((section) => memory.section(section, lines, (content) => summariseContent(document, content)));
  const measures = itemsOf(plan, 'measures').map((measure) => memory.measures.of(measure, measure, lines, () => plannedMeasure(document, measure), moveMeasure));
  return {
    uri: document.uri,
    kind,
    id: document.id,
    title: root && textOf(root as Of<Plan>, 'title'),
    place: lines.range(root ? headOf(root) : { start: 0, end: 0 }),
    ...planFacts(plan),
    things: together([summariseThings(document, document.things.slice(0, 1)), ...sections.map(({ things }) => things)]),
    references: together(sections.map(({ references }) => references)),
    targets: together(itemsOf(plan, 'goals').map((goal) => memory.targets.of(goal, goal, lines, () => targetsOf(document, goal), movePlaces))),
    measures: measures.map(({ measure }) => measure),
    fundings: together(measures.map(({ fundings }) => fundings)),
    interfaces: itemsOf(plan, 'interfaces').flatMap((item) => {
      const to = stringOf(item, 'to');
      return to === undefined ? [] : [{ to, place: lines.range(headOf(item)) }];
    }),
    ...(kind === 'register' ? { terms: summariseTerms(document), indicators: itemsOf(root as Of<Register>, 'indicators').map(indicatorFacts) } : {}),
  };
}

/** What was made of the parts of a document for its summary. */
export class SummaryMemory {
  readonly targets = new LineMemory();
  readonly measures = new LineMemory();
  private readonly sections = new LineMemory();
  private readonly contents = new LineMemory();

  section({ nodes, contents }: Section, lines: LineIndex, summariseContent: (content: Content) => ContentSummary): ContentSummary {
    const [first] = nodes;
    if (!first) return { things: [], references: [] };
    return this.sections.of(contents, first, lines, () => {
      const parts = contents.map((content, index) => this.contents.of(content, nodes[index] ?? first, lines, () => summariseContent(content), moveContent));
      return { things: together(parts.map(({ things }) => things)), references: together(parts.map(({ references }) => references)) };
    }, moveContent, nodes[nodes.length - 1]);
  }
}

interface ContentSummary {
  readonly things: readonly ThingSummary[];
  readonly references: readonly ReferenceSummary[];
}

function summariseContent(document: PlanDocument, { things, references }: Content): ContentSummary {
  return { things: summariseThings(document, things), references: references.map(summariseReference) };
}

function moveContent({ things, references }: ContentSummary, lines: number): ContentSummary {
  return { things: movePlaces(things, lines), references };
}

interface PlannedMeasure {
  readonly measure: MeasureSummary;
  readonly fundings: readonly FundingSummary[];
}

function plannedMeasure(document: PlanDocument, measure: Of<Measure>): PlannedMeasure {
  return { measure: summariseMeasure(document, measure), fundings: fundingsOf(measure) };
}

function moveMeasure({ measure, fundings }: PlannedMeasure, lines: number): PlannedMeasure {
  return { measure: { ...measure, place: moveRange(measure.place, lines) }, fundings };
}

function planFacts(plan: Of<Plan> | undefined): Pick<DocumentSummary, 'field' | 'territory' | 'period'> {
  const field = stringOf(plan, 'field');
  const territory = mapOf(plan, 'territory');
  const name = territory && (textOf(territory, 'ags') ?? textOf(territory, 'ars') ?? textOf(territory, 'name'));
  const period = spanBetween(mapOf(plan, 'period') as Of<StartAndEnd> | undefined);
  return {
    ...(field === undefined ? {} : { field }),
    ...(name === undefined ? {} : { territory: name }),
    ...(period === undefined ? {} : { period }),
  };
}

interface StartAndEnd {
  readonly start?: string | number;
  readonly end?: string | number;
}

/** From the first day of `start` to the last day of `end`; undefined unless both are dates that exist. */
function spanBetween(map: Of<StartAndEnd> | undefined): Span | undefined {
  const start = spanOf(map, 'start');
  const end = spanOf(map, 'end');
  return start && end && { first: start.first, last: end.last };
}

function summariseThings(document: PlanDocument, things: readonly Thing[]): ThingSummary[] {
  return things.filter((thing) => thing.id !== '').map((thing) => summariseThing(document, thing));
}

function summariseThing(document: PlanDocument, thing: Thing): ThingSummary {
  const attributes: Partial<Record<AttributeName, ScalarValue>> = {};
  for (const [index, { key, value }] of thing.node.pairs.entries()) {
    if (value.kind !== 'scalar' || value.value === null || !isAttribute(key.name) || restOfNumber(thing.node, index)) continue;
    attributes[key.name] = value.value;
  }
  const map = thing.node as Of<{ title?: string; name?: string; term?: string }>;
  return {
    type: thing.type,
    id: thing.id,
    title: textOf(map, 'title') ?? textOf(map, 'name') ?? textOf(map, 'term'),
    owner: thing.owner?.id,
    place: document.lines.range(thing.idNode ?? headOf(thing.node)),
    attributes,
  };
}

function isAttribute(key: string): key is AttributeName {
  return (ATTRIBUTES as readonly string[]).includes(key);
}

function summariseReference(reference: Reference): ReferenceSummary {
  const { target, types, role, owner } = reference;
  return { target, types, role, ownerType: owner?.type, owner: owner?.id };
}

function targetsOf(document: PlanDocument, goal: Of<Goal>): TargetSummary[] {
  return itemsOf(goal, 'targets').flatMap((target): TargetSummary[] => {
    const aim = mapOf(target, 'target');
    const indicator = stringOf(target, 'indicator');
    const value = numberOf(aim, 'value');
    const by = spanOf(aim, 'by');
    if (!aim || indicator === undefined || value === undefined || !by) return [];
    const place = document.lines.range(headOf(aim));
    return [{ goal: stringOf(goal, 'id') ?? '', indicator, value, by, space: stringOf(target, 'space'), group: stringOf(target, 'group'), place }];
  });
}

function summariseMeasure(document: PlanDocument, measure: Of<Measure>): MeasureSummary {
  return {
    id: stringOf(measure, 'id') ?? '',
    title: textOf(measure, 'title'),
    status: stringOf(measure, 'status'),
    fieldOfAction: stringOf(measure, 'field-of-action'),
    groups: stringsOf(measure, 'target-groups'),
    spaces: stringsOf(measure, 'spaces'),
    schedule: spanBetween(mapOf(measure, 'schedule') as Of<StartAndEnd> | undefined),
    place: document.lines.range(headOf(measure)),
  };
}

function fundingsOf(measure: Of<Measure>): FundingSummary[] {
  return itemsOf(mapOf(measure, 'finance'), 'funding').flatMap((funding) => {
    const programme = stringOf(funding, 'programme');
    const amount = numberOf(funding, 'amount');
    return programme === undefined || amount === undefined ? [] : [{ measure: stringOf(measure, 'id') ?? '', programme, amount }];
  });
}
