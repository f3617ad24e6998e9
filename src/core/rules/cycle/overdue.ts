import { phaseState } from '../../cycle/phase-state';
import { cycleOf, planCycle } from '../../cycle/plan-cycle';
import { currentPlanOf } from '../../model/current';
import { placeOf, spanOf } from '../../model/read';
import { defineRule, type RuleContext } from '../rule';

type Message = 'phase' | 'update';

export const cycleOverdue = defineRule<Message>({
  id: 'cycle/overdue',
  severity: 'warning',
  title: { de: 'Keine Phase und keine Fortschreibung ist überfällig', en: 'No phase and no update is overdue' },
  why: {
    de: 'Eine Frist, die verstreicht, ohne dass jemand den Stand nachträgt, sagt zweierlei nicht: ob die Arbeit getan ist, und wann es weitergeht.',
    en: 'A date that passes without anybody entering the status leaves two things unsaid: whether the work is done, and when it goes on.',
  },
  messages: {
    phase: {
      de: '„{phase}“ sollte bis {end} enden und ist noch nicht abgeschlossen. Den Stand nachtragen (status: done) oder ein neues Ende vereinbaren.',
      en: '“{phase}” was to end by {end} and is not completed yet. Enter its status (status: done), or agree on a new end.',
    },
    update: {
      de: 'Die Fortschreibung war für {end} vorgesehen und ist überfällig. Den Plan fortschreiben oder einen neuen Zeitpunkt festlegen.',
      en: 'The update was planned for {end} and is overdue. Update the plan, or set a new date.',
    },
  },
  bad: `
cycle:
  model: report-follow-up
  phases:
    - { phase: analysis, start: 2025-01, end: 2025-12, status: running }
    - { phase: handover, start: 2026, status: open }
    - { phase: repetition, start: 2028, status: open }
`,
  good: `
cycle:
  model: report-follow-up
  phases:
    - { phase: analysis, start: 2025-01, end: 2025-12, status: done }
    - { phase: handover, start: 2026, status: open }
    - { phase: repetition, start: 2028, status: open }
`,
  check(context) {
    if (!currentPlanOf(context.document)) return;
    checkPhases(context);
    checkUpdate(context);
  },
});

function checkPhases({ document, summary, workspace, today, report }: RuleContext<Message>): void {
  for (const listed of planCycle(document, summary, workspace)?.listed ?? []) {
    if (phaseState(listed, today) !== 'late') continue;
    report({ at: placeOf(listed.node, 'end'), message: 'phase', data: { phase: listed.phase.title, end: listed.end?.last ?? '' } });
  }
}

function checkUpdate({ document, today, report }: RuleContext<Message>): void {
  const cycle = cycleOf(document);
  const update = spanOf(cycle, 'next-update');
  if (!cycle || !update || update.last >= today) return;
  report({ at: placeOf(cycle, 'next-update'), message: 'update', data: { end: update.last } });
}
