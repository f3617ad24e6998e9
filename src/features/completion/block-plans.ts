/** What a new block holds: the required keys and those that planners usually want, in canonical order. */
export interface BlockPlan {
  /** In braces on one line, as far as the document is laid out in lines there. */
  readonly isFlow: boolean;
  readonly keys: readonly BlockKey[];
}

export interface BlockKey {
  readonly name: string;
  /** The value that stands there at first. */
  readonly value: string | undefined;
  /** The map at the key, or the first item of its list. */
  readonly inner: BlockPlan | undefined;
}

/** The plan for a map or an item of a list. @param role the keys that lead there, list positions left out */
export function blockPlanOf(role: readonly string[]): BlockPlan | undefined {
  return PLANS.get(role.slice(-2).join('.')) ?? PLANS.get(role.at(-1) ?? '');
}

/** `{ … }` on one line; `key(…)` a map and `key[…]` a list with one item, both in braces; `key<…>` a list with one item in lines. */
const PLANS: ReadonlyMap<string, BlockPlan> = new Map(Object.entries({
  'fields-of-action': '{ id title',
  goals: 'id title level responsible targets<indicator baseline(value at) target(value by)>',
  targets: 'indicator baseline(value at) target(value by)',
  'targets.milestones': '{ value by',
  measures: 'id title goals field-of-action status=planned schedule(start end) responsible(lead involved) finance(cost) indicators',
  'schedule.milestones': '{ title due',
  funding: '{ programme amount',
  'per-year': '{ year cost',
  indicators: 'id title definition unit level=outcome direction source(name publisher) periodicity=yearly values[at value]',
  values: '{ at value',
  thresholds: '{ level below note',
  'data.filter': '{ column equals',
  responsibilities: '{ id name type sector',
  spaces: '{ id title level=district',
  'target-groups': '{ id title',
  programmes: '{ id title funder level period(start end) amount',
  products: '{ id title type status date responsible',
  participation: 'id title phase format groups date result',
  interfaces: 'to topics mode',
  'cycle.phases': '{ phase start end status responsible',
  'cycle-models': 'id title description phases[id title yields]',
  'cycle-models.phases': '{ id title yields',
  terms: 'id term definition',
  sections: 'id title about(part level) indicators status=planned',
  items: 'condition rating rationale next-step responsible',
  entries: '{ title type date responsible status',
  territory: '{ name level ags',
  period: '{ start end',
  mandate: 'initiative recurrence legal-basis',
  resolution: '{ body date paper result',
  lead: '{ responsibility attachment',
  cycle: 'model=monitoring-cycle phases[phase start end status responsible]',
  schedule: '{ start end',
  'measures.responsible': '{ lead involved',
  finance: 'cost funding[programme amount]',
  progress: '{ share at note',
  source: '{ name publisher',
  privacy: '{ minimum-count',
  data: 'file columns(at value) delimiter decimal encoding',
  baseline: '{ value at',
  target: '{ value by',
}).map(([role, source]) => [role, readPlan(source)]));

function readPlan(source: string): BlockPlan {
  const tokens = source.match(/[\w-]+(?:=[\w-]+)?|[{()[\]<>]/g) ?? [];
  const isFlow = tokens[0] === '{';
  return { isFlow, keys: readKeys(isFlow ? tokens.slice(1) : tokens) };
}

function readKeys(tokens: string[]): BlockKey[] {
  const keys: BlockKey[] = [];
  for (let token = tokens.shift(); token !== undefined && !/[)\]>]/.test(token); token = tokens.shift()) {
    const [name = '', value] = token.split('=');
    const bracket = /[([<]/.test(tokens[0] ?? '') ? tokens.shift() : undefined;
    keys.push({ name, value, inner: bracket === undefined ? undefined : { isFlow: bracket !== '<', keys: readKeys(tokens) } });
  }
  return keys;
}
