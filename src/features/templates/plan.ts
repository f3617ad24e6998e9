import { cycleModels, type CycleModel, type CyclePhase } from '../../core/vocabulary';
import { scalarSource } from '../../core/yaml/quote';
import { templateTexts } from '../../l10n/templates';
import { head } from './head';
import { valuesAt, type TemplateContext } from './template-context';
import type { Writer } from './writer';

/** A plan with a goal, the measure for it and the indicator that measures it, so that each shows how to go on. */
export function planTemplate(write: Writer, context: TemplateContext): string {
  return [
    templateTexts.fill[context.language],
    head('plan', write, context),
    facts(write, context),
    cycle(write, context),
    goals(write, context),
    measures(write, context),
    indicators(write, context),
    people(write, context),
  ].join('\n');
}

function facts(write: Writer, { language, year }: TemplateContext): string {
  const text = textsIn(language);
  return `field: ${write.choice(valuesAt('plan', 'field'))}
type: ${write.choice(['strategy', ...valuesAt('plan', 'type').filter((type) => type !== 'strategy')])}
status: draft
territory: { name: ${write.stop(text('territory'))}, level: ${write.choice(['county', ...valuesAt('plan', 'territory', 'level').filter((level) => level !== 'county')])} }
period: { start: ${year}, end: ${write.stop(String(year + 4))} }
mandate: { initiative: ${write.choice(valuesAt('plan', 'mandate', 'initiative'))}, recurrence: ${write.choice(valuesAt('plan', 'mandate', 'recurrence'))} }
lead: { responsibility: ${write.stop(text('leadId'))}, attachment: ${write.choice(valuesAt('plan', 'lead', 'attachment'))} }

principles:
  - ${write.stop(text('principle'))}
`;
}

/** All phases, since a plan that leaves one out has to say why; only the first has a date. */
function cycle(write: Writer, context: TemplateContext): string {
  const model = modelOf(context);
  const phases = model?.phases.map((phase, index) => `    - ${phaseEntry(phase, index === 0, write, context)}`) ?? [];
  return `cycle:\n  model: ${model?.id ?? ''}\n  iteration: 1\n  phases:\n${phases.join('\n')}\n`;
}

function phaseEntry({ id, title }: CyclePhase, isFirst: boolean, write: Writer, { language, year }: TemplateContext): string {
  const state = isFirst ? `start: ${year}, status: running, responsible: ${write.again(templateTexts.leadId[language])}` : 'status: open';
  return `{ phase: ${id}, ${state} } # ${title[language]}`;
}

function modelOf({ cycleModel }: TemplateContext): CycleModel | undefined {
  return cycleModels.find(({ id }) => id === cycleModel) ?? cycleModels[0];
}

function goals(write: Writer, { language, year }: TemplateContext): string {
  const text = textsIn(language);
  return `fields-of-action:
  - { id: ${write.stop(text('fieldId'))}, title: ${write.stop(text('field'))} }

goals:
  - id: ${write.stop(text('goalId'))}
    title: ${write.stop(text('goal'))}
    level: ${write.choice(['strategic', ...valuesAt('plan', 'goals', 0, 'level').filter((level) => level !== 'strategic')])}
    field-of-action: ${write.again(text('fieldId'))}
    target-groups: [${write.stop(text('groupId'))}]
    responsible: ${write.again(text('leadId'))}
    targets:
      - indicator: ${write.stop(text('indicatorId'))}
        baseline: { value: ${write.stop('0')}, at: ${year - 1} }
        target: { value: ${write.stop('100')}, by: ${year + 4} }
`;
}

function measures(write: Writer, { language, year }: TemplateContext): string {
  const text = textsIn(language);
  return `measures:
  - id: ${write.stop(text('measureId'))}
    title: ${write.stop(text('measure'))}
    goals: [${write.again(text('goalId'))}]
    field-of-action: ${write.again(text('fieldId'))}
    status: idea
    schedule: { start: ${year + 1}, end: ${year + 2} }
    responsible:
      lead: ${write.again(text('leadId'))}
      involved: [${write.stop(text('providerId'))}]
      decides: [${write.stop(text('bodyId'))}]
    target-groups: [${write.again(text('groupId'))}]
    finance: { cost: ${write.stop('1000')}, funding: [{ budget-line: ${write.stop(text('budgetLine'))}, amount: ${write.again('1000')} }] }
    indicators: [${write.again(text('indicatorId'))}]
`;
}

function indicators(write: Writer, { language, year }: TemplateContext): string {
  const text = textsIn(language);
  return `indicators:
  - id: ${write.again(text('indicatorId'))}
    title: ${write.stop(text('indicator'))}
    definition: ${write.stop(text('definition'))}
    unit: ${write.stop(text('unit'))}
    level: ${write.choice(['outcome', ...valuesAt('plan', 'indicators', 0, 'level').filter((level) => level !== 'outcome')])}
    direction: increase
    source: { name: ${write.stop(text('source'))} }
    periodicity: yearly
    values:
      - { at: ${year - 2}, value: 0 }
      - { at: ${year - 1}, value: 0 }
`;
}

function people(write: Writer, context: TemplateContext): string {
  const text = textsIn(context.language);
  return `participation:
  - id: ${text('participationId')}
    title: ${write.stop(text('participation'))}
    phase: ${modelOf(context)?.phases[0]?.id ?? ''}
    format: ${write.choice(valuesAt('plan', 'participation', 0, 'format'))}
    groups: [${write.again(text('groupId'))}]

target-groups:
  - { id: ${write.again(text('groupId'))}, title: ${write.stop(text('group'))} }

responsibilities:
  - { id: ${write.again(text('leadId'))}, name: ${write.stop(text('lead'))}, type: unit, sector: administration }
  - { id: ${write.again(text('bodyId'))}, name: ${write.stop(text('body'))}, type: body, sector: politics, role: decides }
  - { id: ${write.again(text('providerId'))}, name: ${write.stop(text('provider'))}, type: provider, sector: providers }
`;
}

/** The proposals, as YAML writes them. */
function textsIn(language: TemplateContext['language']): (name: keyof typeof templateTexts) => string {
  return (name) => scalarSource(templateTexts[name][language]);
}
