import type { PlanDocument } from '../../model/document';
import type { Shape } from '../../model/shape';
import { freeKeys } from '../../schema/meant-key';
import type { MapNode } from '../../yaml/node';
import { defineRule } from '../rule';
import { listed } from './expected';

export const schemaUnknownKey = defineRule({
  id: 'schema/unknown-key',
  severity: 'error',
  title: { de: 'Alle Schlüssel sind bekannt', en: 'All keys are known' },
  why: {
    de: 'Was unter einem unbekannten Schlüssel steht, wird nicht ausgewertet; meist ist es ein Tippfehler. Eigene Angaben beginnen mit x-.',
    en: 'What stands under an unknown key is not evaluated; mostly it is a typing error. Own entries start with x-.',
  },
  messages: {
    near: {
      de: 'Den Schlüssel „{key}“ gibt es hier nicht. Gemeint ist wohl „{near}“; eine eigene Angabe heißt x-{own}.',
      en: 'There is no key “{key}” here. Probably “{near}” is meant; an entry of your own is called x-{own}.',
    },
    far: {
      de: 'Den Schlüssel „{key}“ gibt es hier nicht. Einen bekannten verwenden ({known}) oder die Angabe x-{own} nennen.',
      en: 'There is no key “{key}” here. Use a known one ({known}), or call the entry x-{own}.',
    },
    none: {
      de: '„{key}“ ist hier nicht vorgesehen. Die Angabe löschen oder den Namen berichtigen.',
      en: '“{key}” is not provided for here. Delete the entry, or correct the name.',
    },
    dash: {
      de: 'Nach dem Strich vor „{near}“ fehlt ein Leerzeichen; so beginnt kein neuer Listenpunkt. Leerzeichen ergänzen.',
      en: 'There is no space after the dash before “{near}”, so no new list item begins. Add a space.',
    },
    rename: { de: '„{key}“ durch „{near}“ ersetzen', en: 'Replace “{key}” by “{near}”' },
    space: { de: 'Leerzeichen ergänzen', en: 'Add a space' },
  },
  bad: `
goals:
  - id: ausbildung
    titel: Mehr Ausbildungsplätze
`,
  good: `
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
`,
  check({ document, violations, report }) {
    const maps = new Map<MapNode, Free>();
    for (const violation of violations) {
      const { kind, map, key, shape, meant: near, start, end } = violation;
      if (kind !== 'unknown-key' || !map) continue;
      const free = maps.get(map) ?? new Free(map, shape);
      maps.set(map, free);
      const data = { key, near: near ?? key.slice(1), known: listed(free.keys), own: ownName(key) };
      if (key.startsWith('-') && beginsItem(document, map, key)) report({ at: violation, message: 'dash', data, fix: { message: 'space', edits: [{ start: start + 1, end: start + 1, text: ' ' }] } });
      else if (near === undefined) report({ at: violation, message: free.keys.length > 0 ? 'far' : 'none', data });
      else report({ at: violation, message: 'near', data, ...(free.take(near) ? { fix: { message: 'rename', data, edits: [{ start, end, text: near }] } } : {}) });
    }
  },
});

/** What a map could still hold. */
class Free {
  readonly keys: readonly string[];
  private readonly taken = new Set<string>();

  constructor(map: MapNode, shape: Shape) {
    this.keys = freeKeys(map, shape);
  }

  /** True the first time: two keys renamed to one would only be the next finding. */
  take(key: string): boolean {
    if (this.taken.has(key)) return false;
    this.taken.add(key);
    return true;
  }
}

/** `-id` in line with the dashes of the list before it. */
function beginsItem({ lines }: PlanDocument, { pairs }: MapNode, key: string): boolean {
  const index = pairs.findIndex((pair) => pair.key.name === key);
  const pair = pairs[index];
  const list = pairs[index - 1]?.value;
  return pair !== undefined && list?.kind === 'list' && lines.position(list.start).character === lines.position(pair.key.start).character;
}

function ownName(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9äöüß]+/g, '-').replace(/^-|-$/g, '') || 'name';
}
