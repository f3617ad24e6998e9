/** Files of a small workspace in English, by path; `{year+1}` stands for the year after the one in which it is made. */
export const englishSample: Readonly<Record<string, string>> = {
  'planwerk.config.yaml': `# Settings of this workspace: the folder with this file and everything below it.
language: en

# Rules can be switched off or weighted differently here, with a reason for all who read along:
# rules:
#   # The cost is only known with the budget.
#   measure/no-finance: off
`,
  'register.plan.yaml': `# What several plans share stands here once. Plans refer to it by its id.
planwerk: 1
kind: register
id: register
title: Shared register
language: en
summary: Illustrative. Place, units and figures are invented.

responsibilities:
  - { id: social-planning, name: Staff unit for integrated social planning, type: unit, sector: administration, attachment: staff-unit }
  - { id: youth-office, name: Youth welfare office, type: unit, sector: administration }
  - { id: council, name: City council, type: body, sector: politics, role: decides }
  - { id: providers, name: Independent providers of youth welfare, type: provider, sector: providers }

spaces:
  - { id: city, title: Musterstadt, level: city }

target-groups:
  - { id: families, title: Families with children up to six years, life-phases: [early-childhood] }

indicators:
  - id: day-care-rate
    title: Day care rate of children under three
    definition: Children in day care in relation to all children under three.
    unit: per cent
    level: input
    direction: increase
    source: { name: Day care statistics of the city }
    periodicity: yearly
    values:
      - { at: {year-3}, value: 41 }
      - { at: {year-2}, value: 42.5 }
      - { at: {year-1}, value: 44 }
`,
  'strategy.plan.yaml': `# A small plan. Try it: change a reference, swap two dates or delete the measure, and see what Planwerk says.
planwerk: 1
kind: plan
id: strategy
title: Strategy for a good start from the beginning
language: en
summary: Illustrative. Place, units and figures are invented.
field: education
type: strategy
status: draft
territory: { name: Musterstadt, level: city }
period: { start: {year}, end: {year+4} }
mandate: { initiative: own, recurrence: continuous }
lead: { responsibility: social-planning, attachment: staff-unit }

principles:
  - Every child finds a place nearby.

cycle:
  model: monitoring-cycle
  iteration: 1
  phases:
    - { phase: stock-taking, start: {year}, end: {year}, status: running, responsible: social-planning }
    - { phase: needs-analysis, start: {year+1}, status: open }
    - { phase: strategy, start: {year+1}, status: open }
    - { phase: measure-planning, start: {year+1}, status: open }
    - { phase: implementation, start: {year+2}, status: open }
    - { phase: evaluation, start: {year+4}, status: open, responsible: social-planning }

fields-of-action:
  - { id: early-education, title: Early education }

goals:
  - id: more-places
    title: More children under three attend day care
    level: strategic
    field-of-action: early-education
    target-groups: [families]
    spaces: [city]
    responsible: youth-office
    targets:
      - indicator: day-care-rate
        baseline: { value: 42.5, at: {year-2} }
        target: { value: 50, by: {year+4} }

measures:
  - id: new-groups
    title: Set up two new groups for children under three
    goals: [more-places]
    field-of-action: early-education
    status: planned
    schedule: { start: {year+1}, end: {year+3} }
    responsible: { lead: youth-office, involved: [providers], decides: [council] }
    target-groups: [families]
    finance: { cost: 400000, funding: [{ budget-line: City budget, amount: 400000 }] }
    indicators: [day-care-rate]

participation:
  - id: survey-of-parents
    title: Survey of parents
    phase: stock-taking
    format: survey
    groups: [families]
    date: {year}
`,
  'self-assessment.plan.yaml': `# A self-assessment with three questions of its own. All conditions of success come with the template
# "Self-assessment" of "Planwerk: New document".
planwerk: 1
kind: assessment
id: self-assessment
title: Where the planning stands
language: en
summary: Illustrative. Place, units and ratings are invented.
date: {year}
plans: [strategy]

items:
  - condition: The planning has a mandate from politics.
    rating: partly
    rationale: The council has taken note of the planning, but has not decided yet.
    next-step: Draft the resolution paper for the council
    responsible: social-planning
  - condition: Goals come with figures.
    rating: yes
    rationale: The goal names a baseline and a target value.
    evidence: [strategy/more-places, day-care-rate]
  - condition: Providers and parents take part.
    rating: partly
    rationale: A survey is planned, telling the parents of its results is not yet.
    evidence: [strategy/survey-of-parents]
    next-step: Discuss the results of the survey with the parents
    responsible: youth-office
`,
};
