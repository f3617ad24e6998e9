/** Files of a small workspace in German, by path; `{year+1}` stands for the year after the one in which it is made. */
export const germanSample: Readonly<Record<string, string>> = {
  'planwerk.config.yaml': `# Einstellungen für diesen Arbeitsbereich: der Ordner mit dieser Datei und alles darunter.
language: de

# Hier lassen sich Regeln abschalten oder anders gewichten, mit einer Begründung für alle, die mitlesen:
# rules:
#   # Die Kosten stehen erst mit dem Haushalt fest.
#   measure/no-finance: off
`,
  'katalog.plan.yaml': `# Was mehrere Pläne gemeinsam nutzen, steht einmal hier. Pläne verweisen mit der Kennung darauf.
planwerk: 1
kind: register
id: katalog
title: Gemeinsamer Katalog
language: de
summary: Illustrativ. Ort, Stellen und Zahlen sind erfunden.

responsibilities:
  - { id: sozialplanung, name: Stabsstelle Integrierte Sozialplanung, type: unit, sector: administration, attachment: staff-unit }
  - { id: jugendamt, name: Jugendamt, type: unit, sector: administration }
  - { id: stadtrat, name: Stadtrat, type: body, sector: politics, role: decides }
  - { id: freie-traeger, name: Freie Träger der Jugendhilfe, type: provider, sector: providers }

spaces:
  - { id: stadt, title: Musterstadt, level: city }

target-groups:
  - { id: familien, title: Familien mit Kindern bis sechs Jahre, life-phases: [early-childhood] }

indicators:
  - id: kita-plaetze
    title: Betreuungsquote der Kinder unter drei Jahren
    definition: Betreute Kinder, bezogen auf alle Kinder unter drei Jahren.
    unit: Prozent
    level: input
    direction: increase
    source: { name: Kita-Statistik der Stadt }
    periodicity: yearly
    values:
      - { at: {year-3}, value: 41 }
      - { at: {year-2}, value: 42.5 }
      - { at: {year-1}, value: 44 }
`,
  'strategie.plan.yaml': `# Ein kleiner Plan. Ausprobieren: einen Verweis ändern, ein Datum verdrehen oder eine Maßnahme streichen
# und sehen, was Planwerk dazu sagt.
planwerk: 1
kind: plan
id: strategie
title: Strategie für einen guten Start von Anfang an
language: de
summary: Illustrativ. Ort, Stellen und Zahlen sind erfunden.
field: education
type: strategy
status: draft
territory: { name: Musterstadt, level: city }
period: { start: {year}, end: {year+4} }
mandate: { initiative: own, recurrence: continuous }
lead: { responsibility: sozialplanung, attachment: staff-unit }

principles:
  - Jedes Kind findet einen Platz in seiner Nähe.

cycle:
  model: monitoring-cycle
  iteration: 1
  phases:
    - { phase: stock-taking, start: {year}, end: {year}, status: running, responsible: sozialplanung }
    - { phase: needs-analysis, start: {year+1}, status: open }
    - { phase: strategy, start: {year+1}, status: open }
    - { phase: measure-planning, start: {year+1}, status: open }
    - { phase: implementation, start: {year+2}, status: open }
    - { phase: evaluation, start: {year+4}, status: open, responsible: sozialplanung }

fields-of-action:
  - { id: fruehe-bildung, title: Frühe Bildung }

goals:
  - id: plaetze-ausbauen
    title: Mehr Kinder unter drei Jahren besuchen eine Kita
    level: strategic
    field-of-action: fruehe-bildung
    target-groups: [familien]
    spaces: [stadt]
    responsible: jugendamt
    targets:
      - indicator: kita-plaetze
        baseline: { value: 42.5, at: {year-2} }
        target: { value: 50, by: {year+4} }

measures:
  - id: neue-gruppen
    title: Zwei neue Krippengruppen einrichten
    goals: [plaetze-ausbauen]
    field-of-action: fruehe-bildung
    status: planned
    schedule: { start: {year+1}, end: {year+3} }
    responsible: { lead: jugendamt, involved: [freie-traeger], decides: [stadtrat] }
    target-groups: [familien]
    finance: { cost: 400000, funding: [{ budget-line: Haushalt der Stadt, amount: 400000 }] }
    indicators: [kita-plaetze]

participation:
  - id: elternbefragung
    title: Befragung der Eltern
    phase: stock-taking
    format: survey
    groups: [familien]
    date: {year}
`,
  'selbsteinschaetzung.plan.yaml': `# Eine Selbsteinschätzung mit drei eigenen Fragen. Die vollständigen Gelingensbedingungen liefert die
# Vorlage „Selbsteinschätzung“ unter „Planwerk: Neues Dokument“.
planwerk: 1
kind: assessment
id: selbsteinschaetzung
title: Wo die Planung steht
language: de
summary: Illustrativ. Ort, Stellen und Einschätzungen sind erfunden.
date: {year}
plans: [strategie]

items:
  - condition: Die Planung hat einen Auftrag der Politik.
    rating: partly
    rationale: Der Stadtrat hat die Planung zur Kenntnis genommen, aber noch nicht beschlossen.
    next-step: Beschlussvorlage für den Stadtrat erarbeiten
    responsible: sozialplanung
  - condition: Ziele sind mit Zahlen unterlegt.
    rating: yes
    rationale: Das Ziel nennt Ausgangswert und Zielwert.
    evidence: [strategie/plaetze-ausbauen, kita-plaetze]
  - condition: Träger und Eltern wirken mit.
    rating: partly
    rationale: Eine Befragung ist vorgesehen, eine Rückmeldung an die Eltern noch nicht.
    evidence: [strategie/elternbefragung]
    next-step: Ergebnisse der Befragung mit den Eltern besprechen
    responsible: jugendamt
`,
};
