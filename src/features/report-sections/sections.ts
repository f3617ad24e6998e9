import { say } from '../../core/text/language';
import { sectionTitles } from '../../l10n/report-sections';
import type { Snapshot } from '../snapshot';
import { cycleSection } from './cycle';
import { financeSection } from './finance';
import { indicatorSection } from './indicators';
import { measureSection } from './measures';
import { participationSection } from './participation';
import { resolutionSection } from './resolutions';
import { responsibilitySection } from './responsibilities';
import { targetSection } from './targets';

/** A part of a report, filled from a plan. */
export interface ReportSection {
  readonly name: SectionName;
  readonly title: string;
  /** With its heading, without a line break at its end. */
  readonly markdown: string;
}

export type SectionName = keyof typeof sectionTitles;

/** All sections that the plan has something for, in the order of a report. Facts are the plan's; nothing is made up. */
export function reportSections(plan: Snapshot): ReportSection[] {
  if (plan.document.kind !== 'plan') return [];
  return ORDER.flatMap((name) => {
    const body = bodies[name](plan);
    const title = say(sectionTitles[name], plan.language);
    return body === undefined ? [] : [{ name, title, markdown: `## ${title}\n\n${body}` }];
  });
}

/** Undefined where the plan has nothing to say. */
type Body = (plan: Snapshot) => string | undefined;

const bodies: Readonly<Record<SectionName, Body>> = {
  indicators: indicatorSection,
  targets: targetSection,
  measures: measureSection,
  cycle: cycleSection,
  responsibilities: responsibilitySection,
  participation: participationSection,
  finance: financeSection,
  resolutions: resolutionSection,
};

const ORDER = Object.keys(bodies) as SectionName[];
