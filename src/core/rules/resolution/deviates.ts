import { currentPlanOf } from '../../model/current';
import { headOf, stringOf, type Of } from '../../model/read';
import { titleOf } from '../../model/title';
import type { Target } from '../../model/types.generated';
import { deviationsOf, type Deviation } from '../../seal/deviations';
import { adoptedBy, holdingFor, isSameResolution, type SealedBy } from '../../seal/sealed';
import type { Text, TextData } from '../../text/language';
import { contains } from '../../text/range';
import { valueOf } from '../../yaml/node';
import { defineRule, type RuleContext } from '../rule';
import { dateIn, fieldName, nameOf, valueInWords } from './decided-words';

export const resolutionDeviates = defineRule({
  id: 'resolution/deviates',
  severity: 'warning',
  title: { de: 'Was beschlossen ist, ändert nur ein neuer Beschluss', en: 'Only a new resolution changes what was decided' },
  why: {
    de: 'Zielwerte, Fristen, Zuständigkeiten und Kosten hat ein Gremium festgelegt. Ändert sie jemand danach im Plan, gilt etwas anderes, als beschlossen wurde, ohne dass es jemand merkt. Was beschlossen wurde, hält „planwerk seal“ in planwerk.lock.yaml fest. Für eine Maßnahme gilt auch ein eigener, späterer Beschluss.',
    en: 'Target values, deadlines, responsibilities and costs were laid down by a council. If somebody changes them in the plan afterwards, something other than what was decided applies, and nobody notices. What was decided is recorded in planwerk.lock.yaml by “planwerk seal”. For a measure, a later resolution of its own counts as well.',
  },
  messages: {
    changed: {
      de: '„{thing}“, {field}: beschlossen {decided}, jetzt {now} ({body}, {date}, Vorlage {paper}). Den beschlossenen Wert eintragen oder den neuen Beschluss unter resolution nennen.',
      en: '“{thing}”, {field}: decided {decided}, now {now} ({body}, {date}, paper {paper}). Enter the value decided, or name the new resolution under resolution.',
    },
    gone: {
      de: '{field} {decided} fehlt jetzt, ist aber beschlossen ({body}, {date}, Vorlage {paper}). Wieder aufnehmen oder den neuen Beschluss unter resolution nennen.',
      en: 'The {field} {decided} is missing now, but was decided ({body}, {date}, paper {paper}). Put it back, or name the new resolution under resolution.',
    },
    renamed: {
      de: 'Den Beschluss vom {date} (Vorlage {paper}) hält planwerk.lock.yaml für den Plan „{plan}“ fest, den es nicht gibt; so prüft ihn niemand. Heißt dieser Plan jetzt anders, dort die Kennung hinter „plan:“ ändern.',
      en: 'The resolution of {date} (paper {paper}) is recorded in planwerk.lock.yaml for the plan “{plan}”, which does not exist, so nobody checks it. If this plan has a new id, change the one after “plan:” there.',
    },
    lock: {
      de: 'Falsch eingerückt, unvollständig oder doppelt: So gilt die Datei nicht. Den Block berichtigen oder die Datei aus Git wiederherstellen; „planwerk seal“ hielte nur fest, was jetzt im Plan steht.',
      en: 'Wrongly indented, incomplete or there twice: the file does not hold like this. Correct the block, or restore the file from Git; “planwerk seal” would only record what the plan says now.',
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
    if (!plan || document.id === undefined) return;
    const present = adoptedBy(plan, document.text);
    reportRenamed(document.id, present, context);
    const held = holdingFor(document.id, present, sealed);
    if (!held) return;
    for (const deviation of deviationsOf(plan, held, document.text)) {
      const { now, owner, isGone } = deviation;
      const at = now ?? headOf(owner);
      // Where the text is broken, or the value is none, another finding says so.
      if ((!now && document.yaml.broken.length > 0) || violations.some((violation) => contains(violation, at.start))) continue;
      report({ at, message: isGone && owner === plan ? 'gone' : 'changed', data: dataOf(deviation, context) });
    }
  },
});

/** What was decided on a plan that is not there any more may well be about this one. */
function reportRenamed(id: string, present: SealedBy | undefined, { document, workspace, sealed, report }: RuleContext<'renamed'>): void {
  const at = document.root && valueOf(document.root, 'id');
  if (!at || !present || sealed.some(({ plan }) => plan === id)) return;
  const other = sealed.find((each) => isSameResolution(each, present) && workspace.documentsWithId(each.plan).length === 0);
  if (other) report({ at, message: 'renamed', data: { plan: other.plan, paper: other.paper, date: dateIn(other.date) } });
}

function dataOf({ field, key, decided, isGone, now, owner, by }: Deviation, context: RuleContext): TextData {
  const shown = (value: unknown): Text => valueInWords(key, value, context);
  const indicator = stringOf(owner as Of<Target>, 'indicator');
  return {
    body: nameOf(by.body, context),
    date: dateIn(by.date),
    paper: by.paper,
    field: fieldName(indicator !== undefined && field === 'milestones' ? 'interim' : field),
    // A target is called by its indicator.
    thing: indicator === undefined ? titleOf(owner) : nameOf(indicator, context),
    decided: shown(decided),
    now: now ? shown(now.value) : isGone ? { de: 'nicht mehr genannt', en: 'no longer named' } : { de: 'keine Angabe', en: 'none' },
  };
}
