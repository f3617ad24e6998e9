import type { PlanDocument } from '../../model/document';
import type { Shape } from '../../model/shape';
import { freeKeys, meantKey } from '../../model/meant-key';
import { listed } from '../../text/enumeration';
import type { MapNode } from '../../yaml/node';
import { defineRule } from '../rule';

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
    there: {
      de: 'Den Schlüssel „{key}“ gibt es hier nicht. Gemeint ist wohl „{present}“; das gibt es hier schon. Die Einträge dort einordnen oder löschen.',
      en: 'There is no key “{key}” here. Probably “{present}” is meant, which is here already. Move the entries there, or delete them.',
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
    const maps = new Map<MapNode, Keys>();
    for (const violation of violations) {
      const { kind, map, key, shape, meant: near, start, end } = violation;
      if (kind !== 'unknown-key' || !map) continue;
      const keys = maps.get(map) ?? new Keys(map, shape);
      maps.set(map, keys);
      const present = near === undefined ? meantKey(key, keys.taken) : undefined;
      const data = { key, near: near ?? key.slice(1), present: present ?? '', known: listed(keys.free), own: ownName(key) };
      if (key.startsWith('-') && beginsItem(document, map, key)) report({ at: violation, message: 'dash', data, fix: { message: 'space', edits: [{ start: start + 1, end: start + 1, text: ' ' }] } });
      else if (present !== undefined) report({ at: violation, message: 'there', data });
      else if (near === undefined) report({ at: violation, message: keys.free.length > 0 ? 'far' : 'none', data });
      else report({ at: violation, message: 'near', data, ...(keys.take(near) ? { fix: { message: 'rename', data, edits: [{ start, end, text: near }] } } : {}) });
    }
  },
});

/** What a map holds, and what it could still hold. */
class Keys {
  readonly free: readonly string[];
  /** Those that it holds already. */
  readonly taken: readonly string[];
  private readonly renamed = new Set<string>();

  constructor(map: MapNode, shape: Shape) {
    this.free = freeKeys(map, shape);
    const free = new Set(this.free);
    this.taken = Object.keys(shape.properties ?? {}).filter((key) => !free.has(key));
  }

  /** True the first time: two keys renamed to one would only be the next finding. */
  take(key: string): boolean {
    if (this.renamed.has(key)) return false;
    this.renamed.add(key);
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
