import { cycleOf } from '../../cycle/plan-cycle';
import type { Reference } from '../../model/document';
import { stringOf } from '../../model/read';
import { nearest } from '../../model/nearest';
import { listed } from '../../text/enumeration';
import { pairOf } from '../../yaml/node';
import { defineRule, type FixReport, type RuleContext } from '../rule';

type Message = 'unknown' | 'near' | 'noCycle' | 'replace';

export const cycleUnknownPhase = defineRule<Message>({
  id: 'cycle/unknown-phase',
  severity: 'warning',
  title: { de: 'Jede genannte Phase gehört zum Zyklusmodell des Plans', en: 'Every phase that is named belongs to the plan’s cycle model' },
  why: {
    de: 'Nur Phasen des Zyklusmodells lassen sich einordnen. Eine unbekannte Phase taucht in keiner Übersicht auf und zählt nicht zum Fortschritt des Plans.',
    en: 'Only phases of the cycle model have a place. An unknown phase appears in no overview and does not count towards the plan’s progress.',
  },
  messages: {
    unknown: {
      de: 'Das Zyklusmodell „{model}“ hat keine Phase „{phase}“. Zur Auswahl stehen: {phases}.',
      en: 'The cycle model “{model}” has no phase “{phase}”. It has: {phases}.',
    },
    near: {
      de: 'Das Zyklusmodell „{model}“ hat keine Phase „{phase}“. Gemeint ist vermutlich „{nearest}“.',
      en: 'The cycle model “{model}” has no phase “{phase}”. Probably “{nearest}” is meant.',
    },
    noCycle: {
      de: 'Die Phase „{phase}“ lässt sich nicht einordnen, weil der Plan keinen Planungszyklus nennt. Unter cycle ein Zyklusmodell angeben, etwa model: monitoring-cycle.',
      en: 'The phase “{phase}” has no place, because the plan names no planning cycle. Name a cycle model under cycle, such as model: monitoring-cycle.',
    },
    replace: { de: '„{phase}“ durch „{nearest}“ ersetzen', en: 'Replace “{phase}” by “{nearest}”' },
  },
  bad: `
cycle:
  model: report-follow-up
  phases:
    - { phase: analysis, start: 2024-01, end: 2024-08, status: done }
    - { phase: handover, start: 2024-09, end: 2024-12, status: done }
    - { phase: repetition, start: 2027, status: open }
participation:
  - { format: conference, phase: analysys, title: Bildungskonferenz }
`,
  good: `
cycle:
  model: report-follow-up
  phases:
    - { phase: analysis, start: 2024-01, end: 2024-08, status: done }
    - { phase: handover, start: 2024-09, end: 2024-12, status: done }
    - { phase: repetition, start: 2027, status: open }
participation:
  - { format: conference, phase: analysis, title: Bildungskonferenz }
`,
  check(context) {
    const references = context.document.references.filter(({ scope }) => scope === 'cycle-model');
    if (references.length === 0) return;
    const root = context.document.root;
    if (root && !pairOf(root, 'cycle')) return reportNoCycle(context, references);
    checkAgainstModel(context, references);
  },
});

function reportNoCycle({ report }: RuleContext<Message>, references: readonly Reference[]): void {
  for (const { node, target } of references) report({ at: node, message: 'noCycle', data: { phase: target } });
}

/** An unknown model is a finding of its own, and then nothing is known of its phases. */
function checkAgainstModel({ document, summary, workspace, report }: RuleContext<Message>, references: readonly Reference[]): void {
  const model = workspace.find(summary, stringOf(cycleOf(document), 'model'), ['cycle-model']);
  if (!model) return;
  const ids = workspace.phasesOf(model).map(({ id }) => id);
  const known = new Set(ids);
  for (const reference of references) {
    const phase = reference.target;
    if (known.has(phase)) continue;
    const near = nearest(phase, ids);
    const data = { model: model.thing.id, phase, phases: listed(ids), nearest: near ?? '' };
    report({ at: reference.node, message: near ? 'near' : 'unknown', data, ...(near ? { fix: replaceBy(reference, near) } : {}) });
  }
}

function replaceBy({ node, target }: Reference, nearestId: string): FixReport<Message> {
  return { message: 'replace', data: { phase: target, nearest: nearestId }, edits: [{ start: node.start, end: node.end, text: nearestId }] };
}
