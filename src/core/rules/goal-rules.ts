import { goalNoMeasure } from './goal/no-measure';
import { goalNoResponsible } from './goal/no-responsible';
import { goalNoTarget } from './goal/no-target';
import { indicatorNoDirection } from './indicator/no-direction';
import { indicatorNoSource } from './indicator/no-source';
import { indicatorNoUnit } from './indicator/no-unit';
import { indicatorNoValue } from './indicator/no-value';
import { indicatorSingleValue } from './indicator/single-value';
import { indicatorStale } from './indicator/stale';
import { indicatorUnused } from './indicator/unused';
import { measureNoFinance } from './measure/no-finance';
import { measureNoGoal } from './measure/no-goal';
import { measureNoLead } from './measure/no-lead';
import { measureNoSchedule } from './measure/no-schedule';
import { measureOutsidePeriod } from './measure/outside-period';
import { measureOverlap } from './measure/overlap';
import { measureStatusDate } from './measure/status-date';
import type { Rule } from './rule';
import { targetAfterPeriod } from './target/after-period';
import { targetAgainstDirection } from './target/against-direction';
import { targetConflict } from './target/conflict';
import { targetNoBaseline } from './target/no-baseline';

/** What a plan promises and how it is measured: goals, measures, indicators, targets. */
export const goalRules: readonly Rule[] = [
  goalNoMeasure, goalNoTarget, goalNoResponsible,
  measureNoGoal, measureNoLead, measureNoSchedule, measureNoFinance, measureOutsidePeriod, measureStatusDate, measureOverlap,
  indicatorNoUnit, indicatorNoSource, indicatorNoValue, indicatorUnused, indicatorNoDirection, indicatorSingleValue, indicatorStale,
  targetNoBaseline, targetAgainstDirection, targetAfterPeriod, targetConflict,
];
