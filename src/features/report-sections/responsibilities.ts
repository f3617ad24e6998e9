import type { ThingType } from '../../core/model/shape';
import type { Reference } from '../../core/model/document';
import type { Found } from '../../core/model/workspace-index';
import { guideAt } from '../../core/schema/guide';
import { say, type Language } from '../../core/text/language';
import { reportTexts, taskTexts } from '../../l10n/report-sections';
import { countWords } from '../count-words';
import type { Snapshot } from '../snapshot';
import { meaningOf } from '../thing-guide';
import { cell, table } from './table';

/** Who does what in the plan, in the order in which they are first named. */
export function responsibilitySection(plan: Snapshot): string | undefined {
  const actors = actorsOf(plan);
  if (actors.length === 0) return undefined;
  const { language } = plan;
  const columns = (['actor', 'sector', 'tasks'] as const).map((name) => ({ title: say(reportTexts[name], language) }));
  return table(columns, actors.map((actor) => [cell(actor.found.thing.title ?? actor.found.thing.id), sectorOf(actor, language), tasksOf(actor, language)]));
}

interface Actor {
  readonly found: Found;
  /** By the kind of task: the things that the actor is named by. */
  readonly tasks: Map<string, Set<unknown>>;
}

function actorsOf({ document, summary, index }: Snapshot): Actor[] {
  const actors = new Map<string, Actor>();
  for (const reference of document.references) {
    const task = taskOf(reference);
    const found = task === undefined ? undefined : index.find(summary, reference.target, ['responsibility']);
    if (task === undefined || !found) continue;
    const key = `${found.document.uri}#${found.thing.id}`;
    const actor = actors.get(key) ?? { found, tasks: new Map<string, Set<unknown>>() };
    actors.set(key, actor);
    // A phase is no thing of its own: each of its references counts.
    actor.tasks.set(task, (actor.tasks.get(task) ?? new Set()).add(reference.owner?.type === 'plan' ? reference : reference.owner));
  }
  return [...actors.values()];
}

function taskOf({ owner, role }: Reference): string | undefined {
  const task = `${owner?.type ?? ''} ${role}`;
  return Object.hasOwn(taskTexts, task) ? task : undefined;
}

function sectorOf({ found }: Actor, language: Language): string | undefined {
  const { sector } = found.thing.attributes;
  return typeof sector === 'string' ? cell(meaningOf(guideAt('plan', ['responsibilities', 0, 'sector']), sector, language)) : undefined;
}

function tasksOf({ tasks }: Actor, language: Language): string {
  return Object.entries(taskTexts).flatMap(([task, text]) => {
    const count = tasks.get(task)?.size ?? 0;
    return count === 0 ? [] : [say(text, language, { things: countWords(count, thingOf(task), language) })];
  }).join('; ');
}

function thingOf(task: string): ThingType {
  return task.startsWith('plan cycle.') ? 'phase' : task.split(' ')[0] as ThingType;
}
