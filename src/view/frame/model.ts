import { forceField, type Participant, type Sector } from '../../core/force-field/force-field';
import { planOf } from '../../core/model/current';
import { headOf, itemsOf, placeOf } from '../../core/model/read';
import { resolvedShare, type ResolvedShare } from '../../core/model/resolved-share';
import { titleOf } from '../../core/model/title';
import { planningLevels, type PlanningLevel, type PlanningLevelName } from '../../core/planning-levels/planning-levels';
import type { TextRange } from '../../core/text/range';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import { describeRoles } from './words';

export interface FrameModel {
  readonly title: string;
  readonly place: TextRange;
  readonly sectors: readonly SectorView[];
  /** Those whose sector the plan does not know. */
  readonly unknown: readonly ParticipantView[];
  readonly levels: readonly LevelView[];
  /** How much of what the plan wants to do has been decided; undefined where it wants to do nothing yet. */
  readonly resolved: ResolvedView | undefined;
}

export interface ResolvedView extends ResolvedShare {
  readonly place: TextRange;
}

export interface SectorView {
  readonly sector: Sector;
  readonly participants: readonly ParticipantView[];
  /** Nobody is named, but members of a body belong to the sector. */
  readonly throughMembers: boolean;
  readonly place: TextRange;
}

export interface ParticipantView {
  readonly name: string;
  readonly roles: string;
  readonly place: TextRange;
}

export interface LevelView {
  readonly name: PlanningLevelName;
  readonly title: string;
  readonly met: number;
  readonly assessable: number;
  readonly criteria: readonly CriterionView[];
}

export interface CriterionView {
  readonly text: string;
  /** Undefined where the plan alone does not tell. */
  readonly met: boolean | undefined;
  readonly why: string;
  readonly place: TextRange;
}

export function frameModel(context: ViewContext): FrameModel | undefined {
  const { document, summary, workspace, language } = context;
  const plan = planOf(document);
  if (!plan) return undefined;
  const field = forceField(document, summary, workspace);
  const levels = planningLevels(document, summary, workspace);
  const participants = [...field.unknown, ...field.sectors.flatMap((part) => part.participants)];
  const share = resolvedShare(document);
  if (participants.length === 0 && !share && levels.every(({ met }) => met === 0)) return undefined;
  const view = (participant: Participant): ParticipantView => participantView(participant, context);
  return {
    title: shown(titleOf(plan)[language]),
    place: headOf(plan),
    sectors: field.sectors.map((part) => ({ ...part, participants: part.participants.map(view), place: part.participants[0]?.place ?? placeOf(plan, 'responsibilities') })),
    unknown: field.unknown.map(view),
    levels: levels.map((level) => levelView(level, context)),
    resolved: share && { ...share, place: placeOf(plan, itemsOf(plan, 'measures').length > 0 ? 'measures' : 'products') },
  };
}

function participantView({ name, roles, place }: Participant, { language }: ViewContext): ParticipantView {
  return { name: shown(name), roles: describeRoles(roles, language), place };
}

function levelView({ name, title, met, assessable, criteria }: PlanningLevel, { language }: ViewContext): LevelView {
  return {
    name, title: title[language], met, assessable,
    criteria: criteria.map((criterion) => ({ text: criterion.text[language], met: criterion.met, why: shown(criterion.why[language]), place: criterion.place })),
  };
}
