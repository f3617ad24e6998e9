import { currentPlanOf } from '../../model/current';
import { headOf } from '../../model/read';
import { takingPart } from '../../model/taking-part';
import { titleOf } from '../../model/title';
import { defineRule } from '../rule';

export const sectorMissing = defineRule({
  id: 'sector/missing',
  severity: 'hint',
  title: { de: 'Nicht nur die Verwaltung wirkt mit', en: 'Not only the administration takes part' },
  why: {
    de: 'Integrierte Planung entsteht im Kräftefeld von Verwaltung, Politik, Bürgerschaft, Wissenschaft und Trägern. Plant die Verwaltung allein, fehlen dem Plan Rückhalt und Sachkenntnis vor Ort.',
    en: 'Integrated planning arises in the force field of administration, politics, citizens, science and providers. Where the administration plans alone, the plan lacks backing and local knowledge.',
  },
  messages: {
    missing: {
      de: 'Am Plan „{title}“ wirkt nur die Verwaltung mit; Politik, Bürgerinnen und Bürger, Wissenschaft und Träger kommen nicht vor. Prüfen, wer einzubeziehen ist, und die Beteiligten mit Sektor (sector) und Aufgabe aufnehmen.',
      en: 'Only the administration takes part in the plan “{title}”; politics, citizens, science and providers do not appear. Consider who should be involved, and add them with their sector and a task.',
    },
  },
  bad: `
lead: { responsibility: sozialplanung }
responsibilities:
  - { id: sozialplanung, name: Stabsstelle Integrierte Sozialplanung, sector: administration }
`,
  good: `
lead: { responsibility: sozialplanung }
measures:
  - { id: beratung, title: Beratung im Stadtteil, responsible: { lead: sozialplanung, involved: [wohlfahrtsverbaende] } }
responsibilities:
  - { id: sozialplanung, name: Stabsstelle Integrierte Sozialplanung, sector: administration }
  - { id: wohlfahrtsverbaende, name: Liga der Wohlfahrtsverbände, sector: providers }
`,
  check({ document, summary, workspace, report }) {
    const plan = currentPlanOf(document);
    if (!plan) return;
    const { sectors, others } = takingPart(document, summary, workspace);
    // Of whom the sector is not known, nobody can say that they are not from outside.
    if (others || sectors.size !== 1 || !sectors.has('administration')) return;
    report({ at: headOf(plan), message: 'missing', data: { title: titleOf(plan) } });
  },
});
