import { guideAt, type Guide } from '../../core/schema/guide';
import { listed } from '../../core/text/enumeration';
import { say, type Listing } from '../../core/text/language';
import { scalarSource } from '../../core/yaml/quote';
import { completionTexts } from '../../l10n/completion';
import type { Asked } from './asked';
import { blockPlanOf, type BlockPlan } from './block-plans';
import { blockText, flowText, requiredPlan, type BlockPlace } from './block-text';
import { filterOf, type Completion } from './completion';
import { documentLanguage, freshId } from './ids';
import { plainOf, snippetOf, type Piece, type Stop } from './snippet';
import { enumProposals, valueProposals } from './values';

/** How a new block is put where the cursor is. */
export interface BlockFrame {
  readonly guide: Guide;
  /** Keys that lead to it, and `0` for items. */
  readonly path: readonly string[];
  /** Of its keys. */
  readonly column: number;
  readonly before: string;
  readonly after?: string;
  /** Before braces on one line, where that is something else. */
  readonly beforeBraces?: string;
  /** Only braces fit. */
  readonly isFlow: boolean;
}

/** A whole thing with everything it needs, as a block with tab stops. Undefined for what is no map. */
export function blockCompletion(asked: Asked, frame: BlockFrame): Completion | undefined {
  const { snapshot, place, canFillSnippets } = asked;
  const role = frame.path.filter((step) => step !== '0');
  const plan = asked.format !== 'config' && frame.guide.properties && frame.guide.format !== 'text' ? blockPlanOf(role) ?? requiredPlan(frame.guide) : undefined;
  if (!plan || plan.keys.length === 0) return undefined;
  const title = frame.guide.title[snapshot.language];
  const detail = say(completionTexts.block, snapshot.language, { keys: titlesOf(plan, frame.guide) });
  const before = plan.isFlow ? frame.beforeBraces ?? frame.before : frame.before;
  const pieces = [before, ...textOf(asked, frame, plan), frame.after ?? ''];
  const range = /^[\r\n]/.test(before) ? { ...place.range, start: endOfText(asked.rows.text, place.range.start) } : place.range;
  const proposal = { label: title, kind: 'block', detail } as const;
  const filter = `${filterOf({ ...proposal, detail: title })} ${role.at(-1) ?? ''}`;
  return { ...proposal, range, text: canFillSnippets ? snippetOf(pieces) : plainOf(pieces), isSnippet: canFillSnippets, asksOn: false, filter };
}

/** No space stays before a new line. */
function endOfText(text: string, offset: number): number {
  let end = offset;
  while (text[end - 1] === ' ') end--;
  return end;
}

function textOf(asked: Asked, frame: BlockFrame, plan: BlockPlan): Piece[] {
  const place: BlockPlace = { ...frame, layout: asked.layout, stopOf: (guide, path, value) => stopOf(asked, guide, path, value) };
  return frame.isFlow || plan.isFlow ? flowText(plan, place) : blockText(plan, place);
}

function titlesOf({ keys }: BlockPlan, guide: Guide): Listing {
  return listed(keys.flatMap(({ name }) => guide.properties?.[name]?.title ?? []));
}

/** What stands at a tab stop: a fresh id, a title to type over, a likely date, or what can be chosen. */
function stopOf(asked: Asked, guide: Guide, path: readonly string[], value: string | undefined): Stop {
  const { snapshot } = asked;
  const name = path.at(-1) ?? '';
  if (guide.format === 'id') return { placeholder: freshId(snapshot, guideAt(asked.format, path.slice(0, -1))?.defines) };
  if (guide.format === 'date') return { placeholder: likelyDate(asked, name) };
  if (guide.format === 'year') return { placeholder: snapshot.today.slice(0, 4) };
  if (guide.refersTo) return { ...choicesOf(referencesAt(asked, guide, path)), plain: '' };
  if (guide.values) return choicesOf(sorted(enumProposals(guide, snapshot.language).map((each) => (each.isPlain ? each.value : scalarSource(each.value))), value));
  if (guide.format === 'text' && guideAt(asked.format, path.slice(0, -1))?.required?.includes(name)) return { placeholder: guide.title[documentLanguage(snapshot)] };
  return {};
}

function referencesAt(asked: Asked, guide: Guide, path: readonly string[]): string[] {
  const place = { ...asked.place, path, kind: 'value', neighbours: () => [] } as const;
  if (guide.scope !== undefined || guide.refersTo?.includes('plan')) return valueProposals({ ...asked, place }, guide).map(({ value }) => value).slice(0, MOST_CHOICES);
  const { index, summary } = asked.snapshot;
  const types = guide.refersTo ?? [];
  const ids = new Set(index.reachable(summary, types).slice(0, MOST_CHOICES).map(({ thing: { id } }) => id));
  return [...ids].filter((id) => index.find(summary, id, types));
}

const MOST_CHOICES = 40;

function choicesOf(values: readonly string[]): Stop {
  return values.length === 0 ? {} : { choices: values };
}

/** The one that is wanted first. */
function sorted(values: readonly string[], first: string | undefined): string[] {
  return first === undefined || !values.includes(first) ? [...values] : [first, ...values.filter((value) => value !== first)];
}

/** Beginnings and ends as the plan's period has them, else this year. */
function likelyDate({ snapshot: { summary: { period }, today } }: Asked, name: string): string {
  if (name === 'start' && period && period.first > today) return period.first.slice(0, 4);
  return /^(?:end|by)$/.test(name) && period && period.last > today ? period.last.slice(0, 4) : today.slice(0, 4);
}
