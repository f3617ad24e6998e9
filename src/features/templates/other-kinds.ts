import { scalarSource } from '../../core/yaml/quote';
import { successLevels } from '../../core/vocabulary';
import { entryTexts, sectionTexts, templateTexts } from '../../l10n/templates';
import { head } from './head';
import { valuesAt, type TemplateContext } from './template-context';
import type { Writer } from './writer';

/** What several plans share. */
export function registerTemplate(write: Writer, context: TemplateContext): string {
  const { language, year } = context;
  const text = (name: keyof typeof templateTexts): string => scalarSource(templateTexts[name][language]);
  return `${templateTexts.fill[language]}
${head('register', write, context)}

indicators:
  - id: ${write.stop(text('indicatorId'))}
    title: ${write.stop(text('indicator'))}
    definition: ${write.stop(text('definition'))}
    unit: ${write.stop(text('unit'))}
    level: ${write.choice(valuesAt('register', 'indicators', 0, 'level'))}
    direction: ${write.choice(valuesAt('register', 'indicators', 0, 'direction'))}
    source: { name: ${write.stop(text('source'))} }
    periodicity: yearly
    responsible: ${write.stop(text('leadId'))}
    values:
      - { at: ${year - 2}, value: ${write.stop('0')} }
      - { at: ${year - 1}, value: ${write.stop('0')} }

responsibilities:
  - { id: ${write.again(text('leadId'))}, name: ${write.stop(text('lead'))}, type: unit, sector: administration }

spaces:
  - { id: ${write.stop(text('spaceId'))}, title: ${write.stop(text('space'))}, level: ${write.choice(valuesAt('register', 'spaces', 0, 'level'))} }

target-groups:
  - { id: ${write.stop(text('groupId'))}, title: ${write.stop(text('group'))} }

terms:
  - { id: ${write.stop(text('termId'))}, term: ${write.stop(text('term'))}, definition: ${write.stop(text('termMeaning'))} }
`;
}

/** A section for each part of an education report. */
export function reportTemplate(write: Writer, context: TemplateContext): string {
  const { language, plans, year } = context;
  const [plan] = plans;
  const sections = Object.entries(sectionTexts).map(([part, { id, title }]) => `  - id: ${id[language]}
    title: ${write.stop(title[language])}
    about: { part: ${part} }
    status: planned`);
  return `${templateTexts.fill[language]}
${head('report', write, context)}
type: ${write.choice(valuesAt('report', 'type'))}
${plan === undefined ? templateTexts.reportsOn[language] : `reports-on: [${write.choice(plans)}]`}
period: { start: ${year - 4}, end: ${year} }
status: planned

sections:
${sections.join('\n')}
`;
}

/** Every condition of success, to be rated. */
export function assessmentTemplate(write: Writer, context: TemplateContext): string {
  const { language, plans, year } = context;
  const items = successLevels.map(({ title, conditions }) => {
    const listed = conditions.map(({ text }) => `  - condition: ${scalarSource(text[language])}`);
    return `  # ${title[language]}\n${listed.join('\n')}`;
  });
  return `${templateTexts.rate[language]}
${head('assessment', write, context)}
template: success-conditions
date: ${write.stop(String(year))}
${plans.length === 0 ? '' : `plans: [${write.choice(plans)}]\n`}
items:
${items.join('\n')}
`;
}

/** A budget year, entry by entry. */
export function calendarTemplate(write: Writer, context: TemplateContext): string {
  const { language, plans, year } = context;
  const next = year + 1;
  const known = plans.length === 0 ? '' : `\n    plans: [${plans.join(', ')}]`;
  const entries = Object.entries(entryTexts).map(([type, title], index) => `  - title: ${write.stop(title[language])}
    type: ${type}
    date: ${write.stop(`${next}-${String(index * 2 + 1).padStart(2, '0')}`)}
    status: planned${known}`);
  return `${templateTexts.fill[language]}
${head('calendar', write, context)}
year: ${next}

entries:
${entries.join('\n')}
`;
}
