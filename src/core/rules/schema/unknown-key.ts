import type { PlanDocument } from '../../model/document';
import { meantKey } from '../../schema/meant-key';
import type { Violation } from '../../schema/violation';
import type { MapNode } from '../../yaml/node';
import { defineRule, type FixReport } from '../rule';
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
    const maps = new Map<MapNode, Known>();
    for (const violation of violations) {
      const { kind, map, key, start, end } = violation;
      if (kind !== 'unknown-key' || !map) continue;
      const known = maps.get(map) ?? new Known(violation, map);
      maps.set(map, known);
      const near = known.meant(key);
      const data = { key, near: near ?? '', known: listed(known.free), own: ownName(key) };
      const rename: FixReport<'rename'> = { message: 'rename', data, edits: [{ start, end, text: near ?? '' }] };
      if (known.beginsItem(document, key)) report({ at: violation, message: 'dash', data: { near: key.slice(1) }, fix: { message: 'space', edits: [{ start: start + 1, end: start + 1, text: ' ' }] } });
      else if (near !== undefined) report({ at: violation, message: 'near', data, ...(known.offerOnce(near) ? { fix: rename } : {}) });
      else report({ at: violation, message: known.free.length > 0 ? 'far' : 'none', data });
    }
  },
});

/** What a map could still hold. */
class Known {
  readonly free: readonly string[];
  private readonly offered = new Set<string>();

  constructor(private readonly violation: Violation, private readonly map: MapNode) {
    const present = new Set(map.pairs.map(({ key }) => key.name));
    this.free = Object.keys(violation.shape.properties ?? {}).filter((key) => !present.has(key));
  }

  meant(key: string): string | undefined {
    return meantKey(this.map, key, this.violation.shape);
  }

  /** `-id` in line with the dashes of the list before it. */
  beginsItem({ lines }: PlanDocument, key: string): boolean {
    const index = this.map.pairs.findIndex((pair) => pair.key.name === key);
    const pair = this.map.pairs[index];
    const list = this.map.pairs[index - 1]?.value;
    if (!key.startsWith('-') || !pair || list?.kind !== 'list') return false;
    return lines.position(list.start).character === lines.position(pair.key.start).character;
  }

  /** Two keys renamed to one would only be the next finding. */
  offerOnce(key: string): boolean {
    if (this.offered.has(key)) return false;
    this.offered.add(key);
    return true;
  }
}

function ownName(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9äöüß]+/g, '-').replace(/^-|-$/g, '') || 'name';
}
