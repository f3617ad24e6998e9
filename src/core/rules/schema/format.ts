import { placesOf } from '../../model/lists';
import { defineRule } from '../rule';
import { formatFix } from './format-fix';

export const schemaFormat = defineRule({
  id: 'schema/format',
  severity: 'error',
  title: { de: 'Daten, Verweise und Adressen sind richtig geschrieben', en: 'Dates, references and addresses are written correctly' },
  why: {
    de: 'Nur ein Datum, das überall gleich geschrieben ist, lässt sich vergleichen, und nur ein Verweis, der eine Kennung ist, lässt sich verfolgen.',
    en: 'Only a date that is written alike everywhere can be compared, and only a reference that is an id can be followed.',
  },
  messages: {
    date: {
      de: '„{value}“ ist kein Datum, das verglichen werden kann. Als 2018, 2018-06, 2018-06-30, 2018-Q2 oder Schuljahr 2018/19 schreiben.',
      en: '“{value}” is not a date that can be compared. Write 2018, 2018-06, 2018-06-30, 2018-Q2 or the school year 2018/19.',
    },
    reference: {
      de: '„{value}“ ist keine Kennung. „{key}“ verweist über die Kennung einer Sache, etwa amt-fuer-soziales; in einem anderen Plan als plan/kennung.',
      en: '“{value}” is not an id. “{key}” refers by the id of a thing, such as social-services; in another plan as plan/id.',
    },
    name: {
      de: '„{key}“ braucht eine Kennung (id), keinen Namen. „{value}“ {places} mit einer id anlegen und diese hier eintragen.',
      en: '“{key}” needs an id, not a name. Add “{value}” {places} with an id, and enter that here.',
    },
    nameOf: {
      de: '„{key}“ braucht eine Kennung (id), keinen Namen. „{value}“ hat die Kennung „{right}“; diese hier eintragen.',
      en: '“{key}” needs an id, not a name. “{value}” has the id “{right}”; enter that here.',
    },
    url: {
      de: '„{value}“ ist keine vollständige Internetadresse. Sie beginnt mit https:// oder http:// und enthält keine Leerzeichen.',
      en: '“{value}” is not a full web address. It begins with https:// or http:// and holds no spaces.',
    },
    path: {
      de: '„{value}“ ist kein Pfad vom Ordner dieses Dokuments aus. Mit Schrägstrichen und ohne Laufwerk schreiben: daten/quoten.csv.',
      en: '“{value}” is not a path from the folder of this document. Write it with slashes and without a drive: data/rates.csv.',
    },
    contact: {
      de: '„{value}“ ist keine E-Mail-Adresse. Die Adresse eines Funktionspostfachs eintragen.',
      en: '“{value}” is not an e-mail address. Enter the address of a function mailbox.',
    },
    currency: {
      de: '„{value}“ ist kein Währungscode. Drei Großbuchstaben eintragen, etwa EUR.',
      en: '“{value}” is not a currency code. Enter three capital letters, such as EUR.',
    },
    other: {
      de: '„{value}“ ist für „{key}“ nicht richtig geschrieben. Die Schreibweise in der Formatbeschreibung nachsehen.',
      en: '“{value}” is not written correctly for “{key}”. Look up the notation in the description of the format.',
    },
    replace: { de: '„{value}“ durch „{right}“ ersetzen', en: 'Replace “{value}” by “{right}”' },
  },
  bad: `
period: { start: 01.09.2018, end: 2024 }
`,
  good: `
period: { start: 2018-09-01, end: 2024 }
`,
  check({ document, violations, workspace, summary, report }) {
    if (violations.length === 0) return;
    const ids = new Set(document.things.map((thing) => thing.id));
    for (const violation of violations) {
      const { kind, key, shape, node, start, end } = violation;
      if (kind !== 'format' || node?.kind !== 'scalar') continue;
      const value = String(node.value);
      // The id itself is not in the right style; that is said where it is given.
      if (shape.refersTo && ids.has(value)) continue;
      const right = formatFix(value, shape, workspace, summary);
      const fix = right && { message: 'replace' as const, data: { value, right: right.text }, edits: [{ start, end, text: right.source }] };
      const places = placesOf(shape.refersTo ?? []);
      const message = shape.format !== 'reference' ? messageFor(shape.format) : right ? 'nameOf' : places && !value.includes('/') ? 'name' : 'reference';
      report({ at: violation, message, data: { value, key, right: right?.text ?? '', ...(places ? { places } : {}) }, ...(fix ? { fix } : {}) });
    }
  },
});

const FORMATS = ['date', 'reference', 'url', 'path', 'contact', 'currency'] as const;

function messageFor(format: string | undefined): (typeof FORMATS)[number] | 'other' {
  return FORMATS.find((known) => known === format) ?? 'other';
}
