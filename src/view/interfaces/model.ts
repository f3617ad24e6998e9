import { isCurrentPlan, planOf } from '../../core/model/current';
import { headOf, itemsOf, mapOf, placeOf, scalarOf, stringOf, textOf, type Of } from '../../core/model/read';
import type { DocumentSummary } from '../../core/model/summary';
import { titleOf } from '../../core/model/title';
import type { Interface, Plan, Resolution } from '../../core/model/types.generated';
import type { Language } from '../../core/text/language';
import type { TextRange } from '../../core/text/range';
import { planningFields } from '../../core/vocabulary/planning-fields';
import { valueOf } from '../../core/yaml/node';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import { modeName, resultName, words } from './words';

export interface InterfacesModel {
  readonly plan: { readonly title: string; readonly details: readonly string[]; readonly place: TextRange };
  /** The interfaces of the plan in its order, then those that only others declare. */
  readonly joints: readonly Joint[];
  /** The plan one level up that this one contributes to. */
  readonly above: LevelPlan | undefined;
  /** The plans one level down that contribute to this one. */
  readonly below: readonly LevelPlan[];
}

export interface LinkedPlan {
  /** Its id where nothing else is known of it. */
  readonly title: string;
  /** Planning field and territory, as far as they are known. */
  readonly details: readonly string[];
  readonly problem: Problem | undefined;
  /** Superseded or withdrawn: nobody plans with it any more. */
  readonly isPast: boolean;
  readonly place: TextRange;
}

/** Why nothing is known of the other plan: not in the workspace, several with its id, the plan itself, no id given. */
export type Problem = 'outside' | 'ambiguous' | 'itself' | 'unnamed';

export interface Joint extends LinkedPlan {
  readonly topics: readonly string[];
  readonly mode: string | undefined;
  readonly resolution: string | undefined;
  readonly note: string | undefined;
  /** Which of the two plans declare the interface. */
  readonly declared: 'both' | 'here' | 'there';
  /** Only one of two plans that are both planned with declares it. */
  readonly isOneSided: boolean;
}

export interface LevelPlan extends LinkedPlan {
  /** How many goals of the lower plan contribute to goals of the upper one. */
  readonly goals: number;
}

export function interfacesModel(context: ViewContext): InterfacesModel | undefined {
  const plan = planOf(context.document);
  if (!plan) return undefined;
  const model: InterfacesModel = {
    plan: { title: shown(titleOf(plan)[context.language]), details: ownDetails(plan, context), place: headOf(plan) },
    joints: [...itemsOf(plan, 'interfaces').map((item) => declaredHere(item, context)), ...declaredThere(plan, context)],
    above: planAbove(plan, context),
    below: plansBelow(plan, context),
  };
  return model.joints.length > 0 || model.above || model.below.length > 0 ? model : undefined;
}

function declaredHere(item: Of<Interface>, context: ViewContext): Joint {
  const { language } = context;
  const to = scalarOf(item, 'to');
  const { linked, other } = linkedPlan(to && String(to.value), { start: item.start, end: item.end }, context);
  const isDeclaredThere = other !== undefined && context.summary.id !== undefined && other.interfaces.some((each) => each.to === context.summary.id);
  const mode = scalarOf(item, 'mode');
  return {
    ...linked,
    topics: topicsOf(item, language),
    mode: mode && shown(modeName(String(mode.value), language)),
    resolution: resolutionText(mapOf(item, 'resolution'), context),
    note: shownText(textOf(item, 'note', language)),
    declared: isDeclaredThere ? 'both' : 'here',
    isOneSided: other !== undefined && !isDeclaredThere && context.summary.id !== undefined && bothCurrent(other, context),
  };
}

/** What the others' side says of topics and mode is not known here, only that it says something. */
function declaredThere(plan: Of<Plan>, context: ViewContext): Joint[] {
  const { workspace, summary } = context;
  if (summary.id === undefined) return [];
  const known = new Set(summary.interfaces.map(({ to }) => to));
  return workspace.documents
    .filter((other) => other.uri !== summary.uri && other.interfaces.some(({ to }) => to === summary.id))
    .filter((other) => other.id === undefined || !known.has(other.id))
    .map((other) => ({
      ...describePlan(other, placeOf(plan, 'interfaces'), context),
      topics: [], mode: undefined, resolution: undefined, note: undefined,
      declared: 'there', isOneSided: bothCurrent(other, context),
    }));
}

function bothCurrent(other: DocumentSummary, { summary }: ViewContext): boolean {
  return isCurrentPlan(other) && isCurrentPlan(summary);
}

function planAbove(plan: Of<Plan>, context: ViewContext): LevelPlan | undefined {
  const target = scalarOf(plan, 'contributes-to');
  if (!target) return undefined;
  const id = String(target.value);
  const { linked } = linkedPlan(id, { start: target.start, end: target.end }, context);
  return { ...linked, goals: contributingGoals(context.summary, id) };
}

function plansBelow(plan: Of<Plan>, context: ViewContext): LevelPlan[] {
  const { summary, workspace } = context;
  const { id } = summary;
  if (id === undefined) return [];
  return workspace.referencesTo(summary, id)
    .filter(({ from, role, ownerType }) => from.uri !== summary.uri && role === 'contributes-to' && ownerType === 'plan')
    .map(({ from }) => ({ ...describePlan(from, headOf(plan), context), goals: contributingGoals(from, id) }));
}

function contributingGoals(from: DocumentSummary, to: string): number {
  return from.references.filter(({ target, role, ownerType }) => role === 'contributes-to' && ownerType === 'goal' && target.startsWith(`${to}/`)).length;
}

/** `other` is only there where exactly one other plan has the id. */
function linkedPlan(id: string | undefined, place: TextRange, context: ViewContext): { readonly linked: LinkedPlan; readonly other?: DocumentSummary } {
  const plans = id === undefined ? [] : context.workspace.documentsWithId(id).filter(({ kind }) => kind === 'plan');
  const [other] = plans;
  const problem = problemOf(id, plans, context);
  if (other && !problem) return { linked: describePlan(other, place, context), other };
  return { linked: { title: id === undefined ? words.unnamed[context.language] : shown(id), details: [], problem, isPast: false, place } };
}

function problemOf(id: string | undefined, plans: readonly DocumentSummary[], { summary }: ViewContext): Problem | undefined {
  if (id === undefined) return 'unnamed';
  if (id === summary.id) return 'itself';
  if (plans.length === 0) return 'outside';
  return plans.length > 1 ? 'ambiguous' : undefined;
}

function describePlan(other: DocumentSummary, place: TextRange, { language }: ViewContext): LinkedPlan {
  const code = other.territory !== undefined && /^\d+$/.test(other.territory) ? `AGS ${other.territory}` : other.territory;
  return {
    title: shown(other.title ?? other.id ?? words.untitled[language]),
    details: [other.field && fieldName(other.field, language), code].flatMap((detail) => (detail ? [shown(detail)] : [])),
    problem: undefined,
    isPast: !isCurrentPlan(other),
    place,
  };
}

function ownDetails(plan: Of<Plan>, { language }: ViewContext): string[] {
  const field = stringOf(plan, 'field');
  const territory = textOf(mapOf(plan, 'territory'), 'name', language);
  return [field && fieldName(field, language), territory].flatMap((detail) => (detail ? [shown(detail)] : []));
}

function fieldName(field: string, language: Language): string {
  return planningFields.find(({ id }) => id === field)?.title[language] ?? field;
}

function resolutionText(resolution: Of<Resolution> | undefined, context: ViewContext): string | undefined {
  if (!resolution) return undefined;
  const body = stringOf(resolution, 'body');
  const result = stringOf(resolution, 'result');
  const parts = [
    context.workspace.find(context.summary, body, ['responsibility'])?.thing.title ?? body,
    textOf(resolution as Of<{ date?: string }>, 'date'),
    textOf(resolution as Of<{ paper?: string }>, 'paper'),
    result && resultName(result, context.language),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? shown(parts.join(', ')) : words.resolutionWithoutDetails[context.language];
}

function shownText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : shown(text);
}

/** A topic is a text, or one text per language. */
function topicsOf(item: Of<Interface>, language: Language): string[] {
  const topics = valueOf(item, 'topics');
  if (topics?.kind !== 'list') return [];
  return topics.items.flatMap((topic) => {
    if (topic.kind === 'scalar') return topic.value === null ? [] : [shown(String(topic.value))];
    if (topic.kind === 'list') return [];
    const text = textOf(topic as Of<Translations>, language) ?? textOf(topic as Of<Translations>, language === 'de' ? 'en' : 'de');
    return text === undefined ? [] : [shown(text)];
  });
}

interface Translations {
  readonly de?: string;
  readonly en?: string;
}
