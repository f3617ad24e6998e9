/** A plan of at least `lines` lines that a planner could have written: goals, measures and indicators that hang together. */
export function planOf(lines: number, id = 'grosser-plan'): string {
  const blocks: { goals: string[]; measures: string[]; indicators: string[] } = { goals: [], measures: [], indicators: [] };
  for (let index = 0; LINES_AROUND + index * LINES_EACH < lines; index++) {
    blocks.goals.push(goal(index));
    blocks.measures.push(measure(index));
    blocks.indicators.push(indicator(index));
  }
  return [head(id), 'goals:', ...blocks.goals, 'measures:', ...blocks.measures, 'indicators:', ...blocks.indicators, tail].join('\n');
}

function head(id: string): string {
  return `planwerk: 1
kind: plan
id: ${id}
title: Armutsprävention im Landkreis
language: de
summary: >-
  Illustrativ: ein Plan, der nur dazu da ist, dass seine
  Prüfung gemessen wird.
field: poverty
type: strategy
status: implementation
territory: { name: Landkreis, level: county, ags: "16068" }
period: { start: 2018, end: 2030 }
resolution: { body: kreistag, date: 2017-06-14, paper: KT/2017/31 }
lead: { responsibility: stabsstelle, attachment: staff-unit }
fields-of-action:
  - { id: bildung, title: Bildung }
  - { id: arbeit, title: Arbeit }`;
}

function goal(index: number): string {
  return `  - id: ziel-${index}
    title: Mehr Jugendliche finden einen Ausbildungsplatz (${index})
    statement: >-
      Jugendliche am Übergang von der Schule in den Beruf
      werden früh beraten und begleitet.
    level: operational
    field-of-action: ${index % 2 === 0 ? 'bildung' : 'arbeit'}
    target-groups: [jugendliche]
    responsible: stabsstelle # bis zur Besetzung der Stelle
    targets:
      - indicator: indikator-${index}
        baseline: { value: 21.5, at: 2018 }
        target: { value: 30, by: 2024 }
        milestones:
          - { value: 25, by: 2021 }`;
}

function measure(index: number): string {
  return `  - id: massnahme-${index}
    title: Beratung in der Jugendberufsagentur (${index})
    description: Beratung aus einer Hand, wöchentlich an allen Standorten.
    goals: [ziel-${index}]
    status: completed
    priority: high
    schedule:
      start: 2018-01
      end: 2024-12
      milestones:
        - { id: meilenstein-${index}, title: Räume bezogen, due: 2018-06, done: 2018-05 }
    responsible: { lead: jugendamt, involved: [stabsstelle, jobcenter] }
    finance:
      cost: 120000
      funding:
        - { budget-line: Kreishaushalt, amount: 70000 }
        - { budget-line: Landesmittel, amount: 50000 }
    indicators: [indikator-${index}]
    # Stand der Umsetzung laut Quartalsbericht
    progress: { share: 1, at: 2024-12 }`;
}

function indicator(index: number): string {
  return `  - id: indikator-${index}
    title: Anteil der Jugendlichen mit Ausbildungsplatz (${index})
    definition: Jugendliche mit Vertrag je 100 Schulabgängerinnen und Schulabgänger
    unit: Prozent
    level: outcome
    direction: increase
    source: { name: Schulverwaltungsamt, table: ${index} }
    periodicity: irregular
    values:
      - { at: 2018, value: 21.5 }
      - { at: 2019, value: 22.1 }
      - { at: 2020, value: 23.4 }
      - { at: 2021, value: 24.8 }
      - { at: 2022, value: 26 }
      - { at: 2023, value: 27.9 }`;
}

const tail = `responsibilities:
  - { id: stabsstelle, name: Stabsstelle Integrierte Sozialplanung, type: unit, sector: administration }
  - { id: jugendamt, name: Jugendamt, type: unit, sector: administration }
  - { id: jobcenter, name: Jobcenter, type: authority, sector: administration }
  - { id: kreistag, name: Kreistag, type: body, sector: politics, role: decides }
  - { id: jugendring, name: Kreisjugendring, type: provider, sector: providers }
target-groups:
  - { id: jugendliche, title: Jugendliche am Übergang in den Beruf }
participation:
  - { format: round-table, groups: [jugendring, jugendliche], date: 2018-03 }
`;

const LINES_AROUND = 32;
const LINES_EACH = goal(0).split('\n').length + measure(0).split('\n').length + indicator(0).split('\n').length;
