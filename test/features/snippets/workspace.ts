import type { Language } from '../../../src/core/text/language';
import type { ExampleFile } from '../../../src/core/rules/examples';

/**
 * A small complete workspace in which every snippet has its place. What stands between `# <name` and `# name>` is what
 * a snippet takes the place of. `de|en` in double brackets is the text in either language.
 */
export function snippetWorkspace(language: Language): ExampleFile[] {
  return Object.entries(FILES).map(([name, text]) => ({ name, text: inLanguage(text, language) }));
}

export function inLanguage(text: string, language: Language): string {
  return text.replace(/\[\[([^[\]|]*)\|([^[\]|]*)\]\]/g, (_, german: string, english: string) => (language === 'de' ? german : english));
}

/** The workspace with a snippet in its place: the lines are indented like the mark, as an editor does it. */
export function withSnippet(files: readonly ExampleFile[], place: string, text: string): ExampleFile[] {
  const mark = new RegExp(`^( *)# <${place}\\n(?:[^]*?\\n)??\\1# ${place}>\\n`, 'm');
  const file = files.find((each) => mark.test(each.text));
  if (!file) throw new Error(`no place "${place}"`);
  return files.map((each) => (each === file ? { ...each, text: each.text.replace(mark, (_, indent: string) => indented(text, indent)) } : each));
}

function indented(text: string, indent: string): string {
  return text.split('\n').map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('');
}

const FILES: Readonly<Record<string, string>> = {
  'plan.plan.yaml': `# <ignore-file
# ignore-file>
# <plan
planwerk: 1
kind: plan
id: plan
title: Plan
language: [[de|en]]
field: education
type: strategy
status: adopted
# plan>
# <territory
territory: { name: Ort, level: city }
# territory>
# <period
period: { start: 2020, end: 2030 }
# period>
# <mandate
mandate: { initiative: own }
# mandate>
# <resolution
resolution: { body: [[gremium|body]], date: 2020-02-01, paper: 1/2020, result: adopted }
# resolution>
# <lead
lead: { responsibility: [[amt|unit]] }
# lead>
# <principles
principles: [Gemeinsam planen]
# principles>
# <cycle
cycle:
  model: monitoring-cycle
  phases:
    # <phase
    - { phase: stock-taking, start: 2026, end: 2026, status: running }
    # phase>
    - { phase: needs-analysis, start: 2027, status: open }
    - { phase: strategy, start: 2027, status: open }
    - { phase: measure-planning, start: 2027, status: open }
    - { phase: implementation, start: 2028, status: open }
    - { phase: evaluation, start: 2029, status: open }
# cycle>
fields-of-action:
  # <field
  - { id: [[handlungsfeld|field]], title: Handlungsfeld }
  # field>
goals:
  # <guiding
  - { id: [[leitziel|guiding-goal]], title: Leitziel, level: guiding, responsible: [[amt|unit]] }
  # guiding>
  # <strategic
  - { id: [[strategisches-ziel|strategic-goal]], title: Ziel, level: strategic, parent: [[leitziel|guiding-goal]], responsible: [[amt|unit]] }
  # strategic>
  # <field-goal
  - { id: [[handlungsfeldziel|field-goal]], title: Ziel, level: field, parent: [[strategisches-ziel|strategic-goal]], responsible: [[amt|unit]] }
  # field-goal>
  # <goal
  - id: [[ziel|goal]]
    title: Ziel
    level: operational
    parent: [[handlungsfeldziel|field-goal]]
    responsible: [[amt|unit]]
    targets:
      # <target
      - { indicator: [[indikator|indicator]], baseline: { value: 0, at: 2020 }, target: { value: 100, by: 2030 } }
      # target>
  # goal>
  # <ignore
  # ignore>
measures:
  # <measure
  - id: [[massnahme|measure]]
    title: Maßnahme
    goals: [[[ziel|goal]]]
    field-of-action: [[handlungsfeld|field]]
    status: planned
    # <schedule
    schedule: { start: 2026-07, end: 2030 }
    # schedule>
    responsible:
      lead: [[amt|unit]]
    # <finance
    finance:
      cost: 2000
      funding:
        - { budget-line: Haushalt, amount: 500 }
        # <funding
        - { programme: [[foerderprogramm|programme]], amount: 1500 }
        # funding>
    # finance>
    # <progress
    progress: { share: 0.1, at: 2026 }
    # progress>
  # measure>
  - id: weitere
    title: Weitere Maßnahme
    goals: [[[ziel|goal]]]
    status: idea
    schedule: { start: 2027, end: 2030 }
    responsible:
      lead: [[amt|unit]]
      involved: [[[stelle|position]], [[netzwerk|network]], [[traeger|provider]]]
      decides: [[[gremium|body]]]
      consulted: [[[gruppe|group]]]
      informed: [[[behoerde|authority]]]
    finance: { cost: 100, funding: [{ budget-line: Haushalt, amount: 100 }] }
    target-groups: [[[zielgruppe|target-group]]]
    spaces: [[[raum|space]]]
    indicators: [[[kontext-indikator|context-indicator]], input-[[indikator|indicator]], [[prozess-indikator|process-indicator]]]
indicators:
  # <outcome
  - id: [[indikator|indicator]]
    title: Indikator
    unit: Prozent
    direction: increase
    source: { name: Statistik }
    # <values
    values: [{ at: 2024, value: 1 }, { at: 2025, value: 2 }]
    # values>
    # <thresholds
    # thresholds>
  # outcome>
  # <context
  - { id: [[kontext-indikator|context-indicator]], title: Indikator, unit: Prozent, direction: none, source: { name: Statistik }, values: [{ at: 2024, value: 1 }, { at: 2025, value: 2 }] }
  # context>
  # <input
  - { id: input-[[indikator|indicator]], title: Indikator, unit: Prozent, direction: none, source: { name: Statistik }, values: [{ at: 2024, value: 1 }, { at: 2025, value: 2 }] }
  # input>
  # <process
  - { id: [[prozess-indikator|process-indicator]], title: Indikator, unit: Prozent, direction: none, source: { name: Statistik }, values: [{ at: 2024, value: 1 }, { at: 2025, value: 2 }] }
  # process>
responsibilities:
  # <position
  - { id: [[stelle|position]], name: Stelle, type: position, sector: administration }
  # position>
  # <body
  - { id: [[gremium|body]], name: Gremium, type: body, sector: politics, role: decides }
  # body>
  # <network
  - { id: [[netzwerk|network]], name: Netzwerk, type: network, sector: providers }
  # network>
  # <provider
  - { id: [[traeger|provider]], name: Träger, type: provider, sector: providers }
  # provider>
  # <authority
  - { id: [[behoerde|authority]], name: Behörde, type: authority, sector: administration }
  # authority>
  # <group
  - { id: [[gruppe|group]], name: Eltern, type: group, sector: citizens }
  # group>
spaces:
  # <space
  - { id: [[raum|space]], title: Raum, level: district }
  # space>
target-groups:
  # <target-group
  - { id: [[zielgruppe|target-group]], title: Familien }
  # target-group>
programmes:
  # <programme
  - { id: [[foerderprogramm|programme]], title: Programm, amount: 10000 }
  # programme>
products:
  # <product
  - { id: [[produkt|product]], title: Bericht, type: report, status: planned }
  # product>
participation:
  # <participation
  - { id: [[beteiligung|participation]], format: survey, groups: [[[zielgruppe|target-group]], [[gruppe|group]]] }
  # participation>
interfaces:
  # <interface
  - { to: [[nachbarplan|other-plan]] }
  # interface>
`,
  'other.plan.yaml': `planwerk: 1
kind: plan
id: [[nachbarplan|other-plan]]
title: Nachbarplan
language: [[de|en]]
status: draft
interfaces: [{ to: plan }]
`,
  'register.plan.yaml': `# <register
planwerk: 1
kind: register
id: register
title: Katalog
language: [[de|en]]
# register>
responsibilities:
  # <unit
  - { id: [[amt|unit]], name: Amt, type: unit, sector: administration }
  # unit>
terms:
  # <term
  # term>
  - { id: planung, term: Planung }
cycle-models:
  # <cycle-model
  # cycle-model>
  - { id: eigenes-modell, title: Modell, phases: [{ id: anfang, title: Anfang }] }
`,
  'report.plan.yaml': `# <report
planwerk: 1
kind: report
id: report
title: Bericht
language: [[de|en]]
sections:
# report>
  # <section
  # section>
  - { id: erster, title: Erster Abschnitt, indicators: [plan/[[indikator|indicator]]] }
`,
  'assessment.plan.yaml': `# <assessment
planwerk: 1
kind: assessment
id: assessment
title: Selbsteinschätzung
language: [[de|en]]
items:
# assessment>
  # <item
  # item>
  - { condition: Bedingung }
`,
  'calendar.plan.yaml': `# <calendar
planwerk: 1
kind: calendar
id: calendar
title: Jahresplanung
language: [[de|en]]
year: 2026
entries:
# calendar>
  # <entry
  # entry>
  - { title: Termin }
`,
};
