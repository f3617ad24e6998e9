import { listed } from '../../text/enumeration';
import { defineRule } from '../rule';
import { openReferences } from './open-references';

export const referenceAmbiguous = defineRule({
  id: 'reference/ambiguous',
  severity: 'error',
  title: { de: 'Verweise sind eindeutig', en: 'References are unique' },
  why: {
    de: 'Steht eine Kennung in zwei Katalogen, weiß niemand, welche Sache gemeint ist; Auswertungen lassen den Verweis aus.',
    en: 'If an id stands in two registers, nobody knows which thing is meant; evaluations leave the reference out.',
  },
  messages: {
    ambiguous: {
      de: '„{target}“ steht in mehreren Katalogen: {registers}. Die Kennung in einem der Kataloge ändern oder die Sache dort löschen.',
      en: '“{target}” stands in several registers: {registers}. Change the id in one of them, or delete the thing there.',
    },
  },
  bad: `
measures:
  - { id: messe, title: Ausbildungsmesse, responsible: { lead: jugendamt } }
# file: zustaendigkeiten.plan.yaml
planwerk: 1
kind: register
id: zustaendigkeiten
title: Zuständigkeiten
language: de
responsibilities: [{ id: jugendamt, name: Jugendamt }]
# file: partner.plan.yaml
planwerk: 1
kind: register
id: partner
title: Partner
language: de
responsibilities: [{ id: jugendamt, name: Jugendamt der Stadt }]
`,
  good: `
measures:
  - { id: messe, title: Ausbildungsmesse, responsible: { lead: jugendamt } }
# file: zustaendigkeiten.plan.yaml
planwerk: 1
kind: register
id: zustaendigkeiten
title: Zuständigkeiten
language: de
responsibilities: [{ id: jugendamt, name: Jugendamt }]
# file: partner.plan.yaml
planwerk: 1
kind: register
id: partner
title: Partner
language: de
responsibilities: [{ id: jugendamt-stadt, name: Jugendamt der Stadt }]
`,
  check(context) {
    for (const { reference, resolution } of openReferences(context)) {
      const { target, node } = reference;
      if (resolution.kind !== 'ambiguous') continue;
      const { candidates } = resolution;
      // Two documents of one id are reported where they have it.
      if (target.includes('/') || candidates.some(({ document, thing }) => thing.type === document.kind)) continue;
      const registers = listed(candidates.map(({ document }) => document.title ?? document.id ?? document.uri));
      const related = candidates.map(({ document, thing }) => ({ uri: document.uri, place: thing.place, message: PLACE, data: { title: thing.title ?? thing.id } }));
      context.report({ at: node, message: 'ambiguous', data: { target, registers }, related });
    }
  },
});

const PLACE = { de: 'Hier heißt „{title}“ so.', en: '“{title}” is called so here.' };
