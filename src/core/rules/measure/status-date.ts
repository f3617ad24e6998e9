import { currentPlanOf } from '../../model/current';
import type { PlanDocument } from '../../model/document';
import { isMissing } from '../../model/missing';
import { headOf, itemsOf, mapOf, scalarOf, spanOf, stringOf, type Of } from '../../model/read';
import { titleOf } from '../../model/title';
import type { Schedule } from '../../model/types.generated';
import type { Text } from '../../text/language';
import type { TextRange } from '../../text/range';
import type { ScalarNode } from '../../yaml/node';
import { defineRule, type RelatedReport, type RuleContext } from '../rule';

export const measureStatusDate = defineRule({
  id: 'measure/status-date',
  severity: 'warning',
  title: { de: 'Der Stand einer Maßnahme passt zu ihrem Zeitplan', en: 'The status of a measure fits its schedule' },
  why: {
    de: 'Wer den Plan liest, muss sich auf den Stand verlassen können; widerspricht er dem Zeitplan, ist eines von beiden veraltet.',
    en: 'Readers of the plan must be able to rely on the status; where it contradicts the schedule, one of the two is out of date.',
  },
  messages: {
    early: {
      de: 'Die Maßnahme „{title}“ hat den Stand „{status}“, beginnt laut Zeitplan aber erst {date}. Stand oder Beginn berichtigen.',
      en: 'The measure “{title}” has the status “{status}” but by its schedule does not begin until {date}. Correct the status or the start.',
    },
    milestones: {
      de: 'Die Maßnahme „{title}“ ist abgeschlossen, ihr Meilenstein „{milestone}“ aber noch offen. Unter done eintragen, wann er erreicht wurde, oder den Stand berichtigen.',
      en: 'The measure “{title}” is completed but its milestone “{milestone}” is still open. Write under done when it was reached, or correct the status.',
    },
    overdue: {
      de: 'Die Maßnahme „{title}“ sollte {date} enden, hat aber noch den Stand „{status}“. Stand fortschreiben oder den Zeitplan anpassen.',
      en: 'The measure “{title}” was to end by {date} but still has the status “{status}”. Update the status or adjust the schedule.',
    },
  },
  bad: `
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    goals: [ausbildung]
    status: running
    schedule: { start: 2026-09, end: 2027-06 }
    responsible: { lead: jugendamt }
    finance: { cost: 12000 }
`,
  good: `
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    goals: [ausbildung]
    status: approved
    schedule: { start: 2026-09, end: 2027-06 }
    responsible: { lead: jugendamt }
    finance: { cost: 12000 }
`,
  scope: 'items',
  check(context) {
    for (const measure of itemsOf(currentPlanOf(context.document), 'measures')) {
      const status = stringOf(measure, 'status');
      const at = scalarOf(measure, 'status');
      const schedule = mapOf(measure, 'schedule');
      if (status === undefined || !at || !schedule) continue;
      const about: About = { context, title: titleOf(measure), status, at, schedule };
      if (status === 'running' || status === 'completed') checkStart(about);
      if (status === 'completed') checkMilestones(about);
      if (status === 'idea' || status === 'planned' || status === 'approved') checkEnd(about);
    }
  },
});

interface About {
  readonly context: RuleContext<'early' | 'milestones' | 'overdue'>;
  readonly title: Text;
  readonly status: string;
  readonly at: ScalarNode;
  readonly schedule: Of<Schedule>;
}

function checkStart({ context, title, status, at, schedule }: About): void {
  const start = scalarOf(schedule, 'start');
  const first = spanOf(schedule, 'start')?.first;
  if (!start || first === undefined || first <= context.today) return;
  const data = { title, status: STATUS[status] ?? status, date: String(start.value) };
  context.report({ at, message: 'early', data, related: [related(context.document, start, BEGINS)] });
}

function checkMilestones({ context, title, at, schedule }: About): void {
  const open = itemsOf(schedule, 'milestones').filter((milestone) => isMissing(milestone, 'done'));
  const [first] = open;
  if (!first) return;
  const places = open.map((milestone) => related(context.document, headOf(milestone), OPEN));
  context.report({ at, message: 'milestones', data: { title, milestone: titleOf(first) }, related: places });
}

function checkEnd({ context, title, status, at, schedule }: About): void {
  const end = scalarOf(schedule, 'end');
  const last = spanOf(schedule, 'end')?.last;
  if (!end || last === undefined || last >= context.today) return;
  const data = { title, status: STATUS[status] ?? status, date: String(end.value) };
  context.report({ at, message: 'overdue', data, related: [related(context.document, end, ENDS)] });
}

function related(document: PlanDocument, place: TextRange, message: Text): RelatedReport {
  return { uri: document.uri, place: document.lines.range(place), message };
}

const BEGINS: Text = { de: 'Beginn laut Zeitplan', en: 'Start by the schedule' };
const ENDS: Text = { de: 'Ende laut Zeitplan', en: 'End by the schedule' };
const OPEN: Text = { de: 'Offener Meilenstein', en: 'Open milestone' };

const STATUS: Readonly<Record<string, Text>> = {
  idea: { de: 'Idee', en: 'idea' },
  planned: { de: 'geplant', en: 'planned' },
  approved: { de: 'bewilligt', en: 'approved' },
  running: { de: 'läuft', en: 'running' },
  completed: { de: 'abgeschlossen', en: 'completed' },
};
