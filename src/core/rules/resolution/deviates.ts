import { currentPlanOf } from '../../model/current';
import { titleOf } from '../../model/title';
import { deviationsOf, type Deviation } from '../../seal/deviations';
import { adoptedBy, holdingFor } from '../../seal/sealed';
import type { Text, TextData } from '../../text/language';
import { contains } from '../../text/range';
import { defineRule, type RuleContext } from '../rule';

export const resolutionDeviates = defineRule({
  id: 'resolution/deviates',
  severity: 'warning',
  title: { de: 'Was beschlossen ist, ändert nur ein neuer Beschluss', en: 'Only a new resolution changes what was decided' },
  why: {
    de: 'Zielwerte, Fristen, Zuständigkeiten und Kosten hat ein Gremium festgelegt. Ändert sie jemand danach im Plan, gilt etwas anderes, als beschlossen wurde, ohne dass es jemand merkt. Was beschlossen wurde, hält „planwerk seal“ in planwerk.lock.yaml fest.',
    en: 'Target values, deadlines, responsibilities and costs were laid down by a council. Whoever changes them in the plan afterwards has something else apply than was decided, and nobody notices. What was decided is recorded in planwerk.lock.yaml by "planwerk seal".',
  },
  messages: {
    changed: {
      de: '{field} bei „{thing}“ ist jetzt {now}; beschlossen war {decided} ({body}, {date}, Vorlage {paper}). Den beschlossenen Wert eintragen, oder neu beschließen lassen und den neuen Beschluss unter resolution nennen.',
      en: '{field} of “{thing}” is now {now}; {decided} was decided ({body}, {date}, paper {paper}). Enter the value that was decided, or have it decided anew and name the new resolution under resolution.',
    },
    dropped: {
      de: '{field} bei „{thing}“ ist nicht mehr angegeben; beschlossen war {decided} ({body}, {date}, Vorlage {paper}). Den beschlossenen Wert eintragen, oder neu beschließen lassen und den neuen Beschluss unter resolution nennen.',
      en: '{field} of “{thing}” is no longer given; {decided} was decided ({body}, {date}, paper {paper}). Enter the value that was decided, or have it decided anew and name the new resolution under resolution.',
    },
    gone: {
      de: '{field} „{thing}“ steht nicht mehr im Plan, ist aber beschlossen ({body}, {date}, Vorlage {paper}). Wieder aufnehmen, oder den Wegfall beschließen lassen und den neuen Beschluss unter resolution nennen.',
      en: '{field} “{thing}” is no longer in the plan, but was decided ({body}, {date}, paper {paper}). Take it in again, or have its end decided and name the new resolution under resolution.',
    },
    goneTarget: {
      de: 'Der Zielwert für „{indicator}“ bei „{thing}“ steht nicht mehr im Plan, ist aber beschlossen ({body}, {date}, Vorlage {paper}). Wieder aufnehmen, oder den Wegfall beschließen lassen und den neuen Beschluss unter resolution nennen.',
      en: 'The target for “{indicator}” of “{thing}” is no longer in the plan, but was decided ({body}, {date}, paper {paper}). Take it in again, or have its end decided and name the new resolution under resolution.',
    },
    layout: {
      de: 'Das steht nicht so da, wie „planwerk seal“ es schreibt; die festgehaltenen Beschlüsse werden deshalb nicht geprüft. Den früheren Stand der Datei wiederherstellen oder den Block löschen und neu festhalten.',
      en: 'This is not written as "planwerk seal" writes it, so the recorded resolutions are not checked. Restore the earlier version of the file, or delete the block and seal again.',
    },
    incomplete: {
      de: 'Dem Block fehlt plan oder unter resolution body, date oder paper; die festgehaltenen Beschlüsse werden deshalb nicht geprüft. Den früheren Stand der Datei wiederherstellen oder den Block löschen und neu festhalten.',
      en: 'The block lacks plan, or body, date or paper under resolution, so the recorded resolutions are not checked. Restore the earlier version of the file, or delete the block and seal again.',
    },
    twice: {
      de: 'Derselbe Beschluss zum selben Plan ist weiter oben schon festgehalten; die festgehaltenen Beschlüsse werden deshalb nicht geprüft. Einen der beiden Blöcke löschen.',
      en: 'The same resolution on the same plan is recorded further up already, so the recorded resolutions are not checked. Delete one of the two blocks.',
    },
  },
  bad: `
status: adopted
resolution: { body: stadtrat, date: 2018-03-14, paper: 18/0412 }
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    finance: { cost: 52000 }
# file: planwerk.lock.yaml
resolutions:
  - plan: beispiel
    resolution:
      body: stadtrat
      date: 2018-03-14
      paper: 18/0412
    measures:
      - id: ausbildungsmesse
        finance:
          cost: 40000
`,
  good: `
status: adopted
resolution: { body: stadtrat, date: 2018-03-14, paper: 18/0412 }
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    finance: { cost: 40000 }
# file: planwerk.lock.yaml
resolutions:
  - plan: beispiel
    resolution:
      body: stadtrat
      date: 2018-03-14
      paper: 18/0412
    measures:
      - id: ausbildungsmesse
        finance:
          cost: 40000
`,
  check(context) {
    const { document, sealed, violations, report } = context;
    const plan = sealed.length > 0 ? currentPlanOf(document) : undefined;
    const held = plan && document.id !== undefined ? holdingFor(document.id, adoptedBy(plan), sealed) : undefined;
    if (!plan || !held) return;
    const by = { body: nameOf(held.body, context), date: String(held.date), paper: String(held.paper) };
    for (const deviation of deviationsOf(plan, held.facts)) {
      // Where the text is broken, or the value is none, another finding says so.
      const isUnread = deviation.now === undefined && document.yaml.broken.length > 0;
      if (isUnread || violations.some((violation) => contains(violation, deviation.at.start))) continue;
      report({ at: deviation.at, message: messageFor(deviation), data: { ...by, ...dataOf(deviation, context) } });
    }
  },
});

function messageFor({ decided, now }: Deviation): 'changed' | 'dropped' | 'gone' | 'goneTarget' {
  if (decided.value !== undefined) return now === undefined ? 'dropped' : 'changed';
  return decided.path.length > 2 ? 'goneTarget' : 'gone';
}

function dataOf({ decided, now, thing }: Deviation, context: RuleContext): TextData {
  const { path, value } = decided;
  const [list = '', id = '', , indicator = ''] = path;
  const last = path[path.length - 1] ?? '';
  return {
    field: (value === undefined ? THINGS : FIELDS)[value === undefined ? list : last] ?? last,
    thing: thing ? titleOf(thing) : id,
    indicator: indicator.replace(/ .*/, ''),
    decided: shown(value, last, context),
    now: shown(now, last, context),
  };
}

function shown(value: string | number = '', field: string, context: RuleContext): TextData[string] {
  if (field === 'lead') return nameOf(value, context);
  return field === 'value' || field === 'cost' ? value : String(value);
}

/** What the responsibility with this id is called. */
function nameOf(id: string | number, { summary, workspace }: RuleContext): string {
  return workspace.find(summary, String(id), ['responsibility'])?.thing.title ?? String(id);
}

const THINGS: Readonly<Record<string, Text>> = {
  goals: { de: 'Das Ziel', en: 'The goal' },
  measures: { de: 'Die Maßnahme', en: 'The measure' },
};

const FIELDS: Readonly<Record<string, Text>> = {
  value: { de: 'Der Zielwert', en: 'The target value' },
  by: { de: 'Die Frist', en: 'The deadline' },
  lead: { de: 'Die Federführung', en: 'The lead' },
  start: { de: 'Der Beginn', en: 'The start' },
  end: { de: 'Das Ende', en: 'The end' },
  cost: { de: 'Der Kostenbetrag', en: 'The cost' },
};
