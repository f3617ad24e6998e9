import { cycleGap } from './cycle/gap';
import { cycleNoEvaluation } from './cycle/no-evaluation';
import { cycleOrder } from './cycle/order';
import { cycleOverdue } from './cycle/overdue';
import { cycleUnknownPhase } from './cycle/unknown-phase';
import { dateImpossible } from './date/impossible';
import { dateOrder } from './date/order';
import { fileEncoding } from './file/encoding';
import { fileUnreadable } from './file/unreadable';
import { financeGap } from './finance/gap';
import { financeOverFunded } from './finance/over-funded';
import { financeProgrammeExceeded } from './finance/programme-exceeded';
import { goalNoMeasure } from './goal/no-measure';
import { goalNoResponsible } from './goal/no-responsible';
import { goalNoTarget } from './goal/no-target';
import { idDuplicate } from './id/duplicate';
import { idStyle } from './id/style';
import { ignoreMalformed } from './ignore/malformed';
import { ignoreUnused } from './ignore/unused';
import { indicatorNoDirection } from './indicator/no-direction';
import { indicatorNoSource } from './indicator/no-source';
import { indicatorNoUnit } from './indicator/no-unit';
import { indicatorNoValue } from './indicator/no-value';
import { indicatorSingleValue } from './indicator/single-value';
import { indicatorStale } from './indicator/stale';
import { indicatorUnused } from './indicator/unused';
import { interfaceOneSided } from './interface/one-sided';
import { ruleFailed } from './internal/rule-failed';
import { measureNoFinance } from './measure/no-finance';
import { measureNoGoal } from './measure/no-goal';
import { measureNoLead } from './measure/no-lead';
import { measureNoSchedule } from './measure/no-schedule';
import { measureOutsidePeriod } from './measure/outside-period';
import { measureOverlap } from './measure/overlap';
import { measureStatusDate } from './measure/status-date';
import { numberDecimalComma } from './number/decimal-comma';
import { participationNone } from './participation/none';
import { privacyPersonalData } from './privacy/personal-data';
import { privacySmallCount } from './privacy/small-count';
import { referenceAmbiguous } from './reference/ambiguous';
import { referenceCycle } from './reference/cycle';
import { referenceType } from './reference/type';
import { referenceUnknown } from './reference/unknown';
import { resolutionDeviates } from './resolution/deviates';
import { resolutionIncomplete } from './resolution/incomplete';
import { resolutionMissing } from './resolution/missing';
import { responsibilityRoleMismatch } from './responsibility/role-mismatch';
import { responsibilityUnused } from './responsibility/unused';
import { schemaFormat } from './schema/format';
import { schemaRequired } from './schema/required';
import { schemaType } from './schema/type';
import { schemaUnknownKey } from './schema/unknown-key';
import { schemaValue } from './schema/value';
import { sectorMissing } from './sector/missing';
import { spaceNotShared } from './space/not-shared';
import { targetAfterPeriod } from './target/after-period';
import { targetAgainstDirection } from './target/against-direction';
import { targetConflict } from './target/conflict';
import { targetNoBaseline } from './target/no-baseline';
import { termAmbiguous } from './term/ambiguous';
import { territoryCode } from './territory/code';
import { yamlDuplicateKey } from './yaml/duplicate-key';
import { yamlSyntax } from './yaml/syntax';
import { yamlUnresolvedAlias } from './yaml/unresolved-alias';
import type { Rule } from './rule';

/** Every rule that runs over a document, in the order of the documentation. */
export const rules: readonly Rule[] = [
  yamlSyntax,
  yamlDuplicateKey,
  yamlUnresolvedAlias,
  schemaRequired,
  schemaUnknownKey,
  schemaType,
  schemaValue,
  schemaFormat,
  dateImpossible,
  dateOrder,
  numberDecimalComma,
  idDuplicate,
  idStyle,
  referenceUnknown,
  referenceType,
  referenceAmbiguous,
  referenceCycle,
  territoryCode,
  goalNoMeasure,
  goalNoTarget,
  goalNoResponsible,
  measureNoGoal,
  measureNoLead,
  measureNoSchedule,
  measureNoFinance,
  measureOutsidePeriod,
  measureStatusDate,
  measureOverlap,
  indicatorNoUnit,
  indicatorNoSource,
  indicatorNoValue,
  indicatorUnused,
  indicatorNoDirection,
  indicatorSingleValue,
  indicatorStale,
  targetNoBaseline,
  targetAgainstDirection,
  targetAfterPeriod,
  targetConflict,
  responsibilityUnused,
  responsibilityRoleMismatch,
  resolutionMissing,
  resolutionIncomplete,
  resolutionDeviates,
  cycleOrder,
  cycleGap,
  cycleNoEvaluation,
  cycleOverdue,
  cycleUnknownPhase,
  participationNone,
  sectorMissing,
  interfaceOneSided,
  spaceNotShared,
  termAmbiguous,
  financeOverFunded,
  financeGap,
  financeProgrammeExceeded,
  privacyPersonalData,
  privacySmallCount,
  ignoreMalformed,
];

/** The same with those that only hosts and the pipeline report: what `rules`, `explain` and the documentation show. */
export const documentedRules: readonly Rule[] = [
  ...rules,
  ignoreUnused,
  fileUnreadable,
  fileEncoding,
  ruleFailed,
];
