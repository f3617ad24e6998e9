import { planOf } from '../model/current';
import type { PlanDocument } from '../model/document';
import type { DocumentSummary } from '../model/summary';
import type { WorkspaceIndex } from '../model/workspace-index';
import type { Text } from '../text/language';
import { conceptualCriteria } from './conceptual';
import type { Criterion, LevelInput } from './criterion';
import { financingCriteria } from './financing';
import { spaceTimeCriteria } from './space-time';
import { steeringCriteria } from './steering';

export type PlanningLevelName = 'conceptual' | 'space-time' | 'steering' | 'financing';

/** How well a plan covers one of the four levels that integrated planning works on at the same time. */
export interface PlanningLevel {
  readonly name: PlanningLevelName;
  readonly title: Text;
  readonly criteria: readonly Criterion[];
  /** Number of criteria that are met. */
  readonly met: number;
  /** Number of criteria that can be told from the plan. */
  readonly assessable: number;
  /** met / assessable, 0 to 1; undefined where no criterion can be told. */
  readonly share: number | undefined;
}

/**
 * The four levels of integrated social planning, each with what the plan itself says to it. Which contents belong to
 * a level follows the description of the levels in TransMit plus, Ausgabe 2, at Abbildung 1 (Bezugsrahmen integrierter
 * Sozialplanung und Sozialberichterstattung). Every criterion weighs the same: the share only counts, it does not judge.
 *
 * Nothing for a document that is no plan.
 */
export function planningLevels(document: PlanDocument, summary: DocumentSummary, workspace: WorkspaceIndex): PlanningLevel[] {
  const plan = planOf(document);
  if (!plan) return [];
  const input: LevelInput = { plan, document, summary, workspace };
  return [
    level('conceptual', { de: 'Konzeptionell-methodische Ebene', en: 'Conceptual and methodical level' }, conceptualCriteria(input)),
    level('space-time', { de: 'Raum-zeitliche Ebene', en: 'Level of space and time' }, spaceTimeCriteria(input)),
    level('steering', { de: 'Steuerungsebene', en: 'Level of steering' }, steeringCriteria(input)),
    level('financing', { de: 'Finanzierungsebene', en: 'Level of financing' }, financingCriteria(input)),
  ];
}

function level(name: PlanningLevelName, title: Text, criteria: readonly Criterion[]): PlanningLevel {
  const met = criteria.filter((criterion) => criterion.met === true).length;
  const assessable = criteria.filter((criterion) => criterion.met !== undefined).length;
  return { name, title, criteria, met, assessable, share: assessable === 0 ? undefined : met / assessable };
}
