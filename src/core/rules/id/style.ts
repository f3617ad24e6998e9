import type { PlanDocument } from '../../model/document';
import type { Violation } from '../../schema/violation';
import { slugOf } from '../../text/slug';
import { scalarSource } from '../../yaml/quote';
import { defineRule, type FixReport } from '../rule';

export const idStyle = defineRule({
  id: 'id/style',
  severity: 'error',
  title: { de: 'Kennungen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen', en: 'Ids consist of lower-case letters, digits and hyphens' },
  why: {
    de: 'Kennungen stehen in Verweisen, Adressen und Dateinamen. Umlaute, Leerzeichen und Großbuchstaben gehen dort verloren oder werden verwechselt.',
    en: 'Ids stand in references, addresses and file names. Umlauts, spaces and capitals get lost or mixed up there.',
  },
  messages: {
    style: {
      de: 'Die Kennung „{id}“ ist nicht nach der Regel gebildet: Kleinbuchstabe am Anfang, dann Kleinbuchstaben (a bis z), Ziffern und einzelne Bindestriche.',
      en: 'The id “{id}” is not formed by the rule: a small letter first, then small letters (a to z), digits and single hyphens.',
    },
    rename: { de: 'Kennung und Verweise in „{slug}“ ändern', en: 'Change the id and its references to “{slug}”' },
  },
  bad: `
goals:
  - id: Mehr_Ausbildungsplätze
    title: Mehr Ausbildungsplätze
`,
  good: `
goals:
  - id: mehr-ausbildungsplaetze
    title: Mehr Ausbildungsplätze
`,
  check({ document, violations, report }) {
    if (violations.length === 0) return;
    const ids = new Set(document.things.map((thing) => thing.id));
    for (const violation of violations) {
      const { kind, node } = violation;
      if (kind !== 'id-style' || node?.kind !== 'scalar') continue;
      const id = String(node.value);
      const slug = slugOf(id);
      const isFree = slug !== undefined && !ids.has(slug);
      report({ at: violation, message: 'style', data: { id }, ...(isFree ? { fix: renaming(document, violation, id, slug) } : {}) });
      if (isFree) ids.add(slug);
    }
  },
});

function renaming({ references }: PlanDocument, { key, start, end }: Violation, id: string, slug: string): FixReport<'rename'> {
  const text = scalarSource(slug);
  const referring = key === 'id' ? references.filter((reference) => reference.target === id) : [];
  const edits = [{ start, end }, ...referring.map(({ node }) => node)].map((place) => ({ start: place.start, end: place.end, text }));
  return { message: 'rename', data: { slug }, edits };
}
