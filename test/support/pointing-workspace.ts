/** Documents whose findings point into each other, by every rule that can do so, by file name. */
export const pointingWorkspace: ReadonlyMap<string, string> = new Map(Object.entries({
  'armut.plan.yaml': `planwerk: 1
kind: plan
id: armut
title: Handlungskonzept Kinderarmut
language: de
field: poverty
status: implementation
territory: { name: Musterstadt, level: municipality }
interfaces: [{ to: schule, topics: [Übergänge] }]
goals:
  - id: abschluss
    title: Weniger Jugendliche ohne Schulabschluss
    contributes-to: schule/schulerfolg
    responsible: jugendamt
    targets:
      - { indicator: ohne-abschluss, baseline: { value: 5, at: 2025 }, target: { value: 6, by: 2028 } }
measures:
  - id: lernpaten
    title: Lernpaten an Grundschulen
    goals: [abschluss]
    status: planned
    target-groups: [grundschulkinder]
    spaces: [nordstadt]
    schedule: { start: 2026-08, end: 2028-07 }
    responsible: { lead: jugendamt, decides: [beirat], involved: [grundschulkinder] }
    finance: { cost: 80000, funding: [{ programme: teilhabe, amount: 80000 }] }
spaces: [{ id: nord, title: Nordstadt }]
`,
  'schule.plan.yaml': `planwerk: 1
kind: plan
id: schule
title: Schulentwicklungsplan
language: de
field: poverty
status: implementation
territory: { name: Musterstadt, level: municipality }
goals:
  - id: schulerfolg
    title: Mehr Schulerfolg
    contributes-to: armut/abschluss
    targets:
      - { indicator: ohne-abschluss, baseline: { value: 8.4, at: 2025 }, target: { value: 7, by: 2028 } }
measures:
  - id: lernhilfe
    title: Lernhilfe am Nachmittag
    goals: [schulerfolg]
    status: planned
    target-groups: [grundschulkinder]
    spaces: [nordstadt]
    schedule: { start: 2027, end: 2029 }
    responsible: { lead: jugendamt }
    finance: { cost: 60000, funding: [{ programme: teilhabe, amount: 60000 }] }
`,
  'sport.plan.yaml': `planwerk: 1
kind: plan
id: sport
title: Sportentwicklungsplan
language: de
territory: { name: Musterstadt, level: municipality }
goals: [{ id: bewegung, title: Mehr Bewegung }]
measures: [{ id: hallen, title: Hallen am Abend öffnen, goals: [bewegung], spaces: [sportpark] }]
spaces: [{ id: sportpark, title: Sportpark }]
`,
  'katalog.plan.yaml': `planwerk: 1
kind: register
id: katalog
title: Katalog
language: de
indicators: [{ id: ohne-abschluss, title: Abgänge ohne Abschluss, direction: decrease }]
programmes: [{ id: teilhabe, title: Teilhabe im Quartier, level: state, amount: 120000 }]
responsibilities:
  - { id: beirat, name: Beirat, type: body, role: advises }
  - { id: jugendamt, name: Jugendamt, type: unit }
spaces: [{ id: nordstadt, title: Nordstadt }]
target-groups: [{ id: grundschulkinder, title: Grundschulkinder }]
terms: [{ id: koordination, term: Koordination, definition: Aufgaben aufeinander ausrichten. }]
`,
  'zustaendigkeiten.plan.yaml': `planwerk: 1
kind: register
id: katalog
title: Zuständigkeiten
language: de
responsibilities: [{ id: jugendamt, name: Amt für Jugend, type: unit }]
terms: [{ id: koordination, term: Koordination, definition: Gemeinsame Arbeit an einem Ziel. }]
`,
}));
