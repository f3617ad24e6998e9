import { currentPlanOf } from '../../model/current';
import { overlapsOf, type PlannedMeasure } from '../../model/overlap';
import { headOf, itemsOf } from '../../model/read';
import { titleOf } from '../../model/title';
import { defineRule, type RelatedReport } from '../rule';

export const measureOverlap = defineRule({
  id: 'measure/overlap',
  severity: 'hint',
  title: { de: 'Maßnahmen verschiedener Pläne überschneiden sich nicht', en: 'Measures of different plans do not overlap' },
  why: {
    de: 'Bieten zwei Ämter derselben Zielgruppe am selben Ort zur selben Zeit Ähnliches an, entstehen Doppelstrukturen.',
    en: 'Where two offices offer something similar to the same group, in the same place, at the same time, work is done twice.',
  },
  messages: {
    one: {
      de: 'Die Maßnahme „{title}“ überschneidet sich mit „{other}“ aus „{plan}“: gleiches Planungsfeld, gleiche Zielgruppe, gleicher Raum, gleiche Zeit. Beide abstimmen oder zusammenlegen, damit keine Doppelstrukturen entstehen.',
      en: 'The measure “{title}” overlaps with “{other}” of “{plan}”: same planning field, same target group, same space, same time. Coordinate or merge the two, so that nothing is done twice.',
    },
    several: {
      de: 'Die Maßnahme „{title}“ überschneidet sich mit mehreren Maßnahmen anderer Pläne, darunter „{other}“ aus „{plan}“: gleiches Planungsfeld, gleiche Zielgruppe, gleicher Raum, gleiche Zeit. Abstimmen oder zusammenlegen, damit keine Doppelstrukturen entstehen.',
      en: 'The measure “{title}” overlaps with several measures of other plans, among them “{other}” of “{plan}”: same planning field, same target group, same space, same time. Coordinate or merge them, so that nothing is done twice.',
    },
  },
  bad: `
field: poverty
measures:
  - id: lernpaten
    title: Lernpaten an Grundschulen
    goals: [chancen]
    target-groups: [grundschulkinder]
    spaces: [nordstadt]
    schedule: { start: 2026-08, end: 2028-07 }
    responsible: { lead: jugendamt }
    finance: { cost: 30000 }
# file: armut.plan.yaml
planwerk: 1
kind: plan
id: armut
title: Handlungskonzept Kinderarmut
language: de
field: poverty
measures:
  - id: lernhilfe
    title: Lernhilfe am Nachmittag
    goals: [teilhabe]
    target-groups: [grundschulkinder]
    spaces: [nordstadt]
    schedule: { start: 2027, end: 2029 }
    responsible: { lead: sozialamt }
    finance: { cost: 18000 }
# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: Katalog
language: de
spaces: [{ id: nordstadt, title: Nordstadt }]
target-groups: [{ id: grundschulkinder, title: Grundschulkinder }]
`,
  good: `
field: poverty
measures:
  - id: lernpaten
    title: Lernpaten an Grundschulen
    goals: [chancen]
    target-groups: [grundschulkinder]
    spaces: [nordstadt]
    schedule: { start: 2026-08, end: 2028-07 }
    responsible: { lead: jugendamt, involved: [sozialamt] }
    finance: { cost: 48000 }
# file: armut.plan.yaml
planwerk: 1
kind: plan
id: armut
title: Handlungskonzept Kinderarmut
language: de
field: poverty
measures:
  - id: lernhilfe
    title: Lernhilfe am Nachmittag
    goals: [teilhabe]
    status: cancelled
    target-groups: [grundschulkinder]
    spaces: [nordstadt]
    schedule: { start: 2027, end: 2029 }
    responsible: { lead: sozialamt }
    finance: { cost: 18000 }
# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: Katalog
language: de
spaces: [{ id: nordstadt, title: Nordstadt }]
target-groups: [{ id: grundschulkinder, title: Grundschulkinder }]
`,
  check({ document, summary, workspace, report }) {
    const overlaps = overlapsOf(summary, workspace);
    if (overlaps.size === 0) return;
    // The summary lists the measures as they stand in the text.
    itemsOf(currentPlanOf(document), 'measures').forEach((measure, index) => {
      const own = summary.measures[index];
      const others = (own && overlaps.get(own)) ?? [];
      const [first] = others;
      if (!first) return;
      const data = { title: titleOf(measure), other: nameOf(first), plan: planNameOf(first) };
      report({ at: headOf(measure), message: others.length === 1 ? 'one' : 'several', data, related: others.map(relatedMeasure) });
    });
  },
});

function relatedMeasure(other: PlannedMeasure): RelatedReport {
  const message = { de: '„{title}“ aus „{plan}“', en: '“{title}” of “{plan}”' };
  return { uri: other.plan.uri, place: other.measure.place, message, data: { title: nameOf(other), plan: planNameOf(other) } };
}

function nameOf({ measure }: PlannedMeasure): string {
  return measure.title ?? measure.id;
}

function planNameOf({ plan }: PlannedMeasure): string {
  return plan.title ?? plan.id ?? plan.uri;
}
