import type { PlanDocument, Reference } from '../../model/document';
import { typeNames } from '../../model/type-names';
import type { DocumentSummary } from '../../model/summary';
import { nearest } from '../../schema/nearest';
import { defineRule, type Report, type RuleContext } from '../rule';
import { checkedReferences, keyOf } from './checked-references';

const messages = {
  near: {
    de: '„{target}“ gibt es weder hier noch in einem Katalog. Gemeint ist wohl „{near}“.',
    en: '“{target}” exists neither here nor in a register. Probably “{near}” is meant.',
  },
  far: {
    de: '„{target}“ gibt es weder hier noch in einem Katalog. „{key}“ verweist auf {expected}; die Sache mit dieser Kennung anlegen oder den Verweis berichtigen.',
    en: '“{target}” exists neither here nor in a register. “{key}” refers to {expected}; add the thing with this id, or correct the reference.',
  },
  elsewhere: {
    de: '„{target}“ gibt es nur in einem anderen Plan. Als „{near}“ darauf verweisen.',
    en: '“{target}” exists only in another plan. Refer to it as “{near}”.',
  },
  document: {
    de: '„{target}“ ist ein ganzes Dokument; „{key}“ verweist auf {expected}. Als {target}/kennung schreiben.',
    en: '“{target}” is a whole document, but “{key}” refers to {expected}. Write {target}/id.',
  },
  nearDocument: {
    de: 'Ein Dokument mit der Kennung „{target}“ gibt es nicht. Gemeint ist wohl „{near}“.',
    en: 'There is no document with the id “{target}”. Probably “{near}” is meant.',
  },
  farDocument: {
    de: 'Ein Dokument mit der Kennung „{target}“ gibt es im Arbeitsbereich nicht. Kennung berichtigen oder das Dokument hinzufügen.',
    en: 'There is no document with the id “{target}” in the workspace. Correct the id, or add the document.',
  },
  nearInside: {
    de: 'Im Dokument „{document}“ gibt es „{id}“ nicht. Gemeint ist wohl „{near}“.',
    en: 'The document “{document}” has no “{id}”. Probably “{near}” is meant.',
  },
  farInside: {
    de: 'Im Dokument „{document}“ gibt es „{id}“ nicht. Kennung berichtigen oder die Sache dort anlegen.',
    en: 'The document “{document}” has no “{id}”. Correct the id, or add the thing there.',
  },
  replace: { de: '„{target}“ durch „{near}“ ersetzen', en: 'Replace “{target}” by “{near}”' },
};

type Context = RuleContext<keyof typeof messages>;
type Unknown = Pick<Report<keyof typeof messages>, 'message'> & { readonly near?: string };

export const referenceUnknown = defineRule({
  id: 'reference/unknown',
  severity: 'error',
  title: { de: 'Jeder Verweis führt zu etwas', en: 'Every reference leads to something' },
  why: {
    de: 'Ein Verweis ins Leere trennt, was zusammengehört: Die Maßnahme zählt für kein Ziel, das Ziel hat keinen Indikator.',
    en: 'A dangling reference separates what belongs together: the measure counts for no goal, the goal has no indicator.',
  },
  messages,
  bad: `
goals:
  - { id: ausbildung, title: Mehr Ausbildungsplätze }
measures:
  - { id: messe, title: Ausbildungsmesse, goals: [ausbildng] }
`,
  good: `
goals:
  - { id: ausbildung, title: Mehr Ausbildungsplätze }
measures:
  - { id: messe, title: Ausbildungsmesse, goals: [ausbildung] }
`,
  check(context) {
    const proposals = new Map<string, Unknown>();
    for (const { reference, resolution } of checkedReferences(context)) {
      const { target, types, node } = reference;
      if (resolution.kind !== 'unknown' || isDocumentEvidence(context, reference) || isInBrokenPart(context.document, target)) continue;
      const key = `${types.join()} ${target}`;
      const unknown = proposals.get(key) ?? explain(context, reference);
      proposals.set(key, unknown);
      const [document = '', id = ''] = target.split('/');
      const data = { target: unknown.message.endsWith('Document') ? document : target, key: keyOf(reference), expected: typeNames(types), document, id, near: unknown.near ?? '' };
      const { near } = unknown;
      const fix = near === undefined ? {} : { fix: { message: 'replace' as const, data: { target, near }, edits: [{ start: node.start, end: node.end, text: near }] } };
      context.report({ at: node, message: unknown.message, data, ...fix });
    }
  },
});

/** Evidence may be a whole document. */
function isDocumentEvidence({ workspace }: Context, { types, target }: Reference): boolean {
  return workspace.documentsWithId(target).some(({ kind }) => kind !== undefined && types.includes(kind));
}

/** What could not be read may well define it, and the broken syntax is already a finding. */
function isInBrokenPart({ text, yaml }: PlanDocument, target: string): boolean {
  return yaml.broken.some(({ start, end }) => text.slice(start, end).includes(target));
}

function explain(context: Context, { target, types }: Reference): Unknown {
  const { workspace, summary } = context;
  const slash = target.indexOf('/');
  if (slash >= 0) return explainQualified(context, target.slice(0, slash), target.slice(slash + 1), types);
  const reachable = nearest(target, workspace.reachable(summary, types).map(({ thing }) => thing.id));
  if (types.every((type) => DOCUMENT_TYPES.has(type))) return { message: reachable === undefined ? 'farDocument' : 'nearDocument', ...(reachable === undefined ? {} : { near: reachable }) };
  if (workspace.documentsWithId(target).length > 0) return { message: 'document' };
  const [elsewhere, second] = elsewhereIn(context, target, types);
  if (elsewhere !== undefined && second === undefined) return { message: 'elsewhere', near: elsewhere };
  return reachable === undefined ? { message: 'far' } : { message: 'near', near: reachable };
}

const DOCUMENT_TYPES: ReadonlySet<string> = new Set(['plan', 'register', 'report', 'assessment', 'calendar']);

function explainQualified({ workspace }: Context, documentId: string, id: string, types: Reference['types']): Unknown {
  const [document] = workspace.documentsWithId(documentId);
  if (!document) {
    const near = nearest(documentId, workspace.documents.flatMap((candidate) => candidate.id ?? []));
    const found = near === undefined ? undefined : workspace.documentsWithId(near).find((candidate) => has(candidate, id, types));
    return found ? { message: 'nearDocument', near: `${near ?? ''}/${id}` } : { message: 'farDocument' };
  }
  const near = nearest(id, document.things.filter(({ type }) => types.includes(type)).map((thing) => thing.id));
  return near === undefined ? { message: 'farInside' } : { message: 'nearInside', near: `${documentId}/${near}` };
}

/** The qualified references by which it could be reached in other plans. */
function elsewhereIn({ workspace, summary }: Context, id: string, types: Reference['types']): string[] {
  return workspace.documents
    .filter((document) => document.uri !== summary.uri && document.id !== undefined && document.kind !== 'register' && has(document, id, types))
    .map((document) => `${document.id ?? ''}/${id}`);
}

function has({ things }: DocumentSummary, id: string, types: Reference['types']): boolean {
  return things.some((thing) => thing.id === id && types.includes(thing.type));
}
