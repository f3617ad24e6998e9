import { cycleGap } from './cycle/gap';
import { cycleNoEvaluation } from './cycle/no-evaluation';
import { cycleOrder } from './cycle/order';
import { cycleOverdue } from './cycle/overdue';
import { cycleUnknownPhase } from './cycle/unknown-phase';
import { financeGap } from './finance/gap';
import { financeOverFunded } from './finance/over-funded';
import { financeProgrammeExceeded } from './finance/programme-exceeded';
import { interfaceOneSided } from './interface/one-sided';
import { participationNone } from './participation/none';
import { privacyPersonalData } from './privacy/personal-data';
import { privacySmallCount } from './privacy/small-count';
import { resolutionIncomplete } from './resolution/incomplete';
import { resolutionMissing } from './resolution/missing';
import { responsibilityRoleMismatch } from './responsibility/role-mismatch';
import { responsibilityUnused } from './responsibility/unused';
import type { Rule } from './rule';
import { sectorMissing } from './sector/missing';
import { spaceNotShared } from './space/not-shared';
import { termAmbiguous } from './term/ambiguous';

/** Who acts and decides, the planning cycle, what joins plans, money, and persons. */
export const governanceRules: readonly Rule[] = [
  responsibilityUnused, responsibilityRoleMismatch,
  resolutionMissing, resolutionIncomplete,
  cycleOrder, cycleGap, cycleNoEvaluation, cycleOverdue, cycleUnknownPhase,
  participationNone, sectorMissing,
  interfaceOneSided, spaceNotShared, termAmbiguous,
  financeOverFunded, financeGap, financeProgrammeExceeded,
  privacyPersonalData, privacySmallCount,
];
