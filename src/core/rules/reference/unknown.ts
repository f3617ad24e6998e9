import type { PlanDocument, Reference } from '../../model/document';
import { placesOf } from '../../model/lists';
import { typeNames } from '../../model/type-names';
import type { Found } from '../../model/workspace-index';
import { nearest } from '../../model/nearest';
import { defineRule, type Report, type RuleContext } from '../rule';
import { openReferences, keyOf } from './open-references';

const messages = {
  near: {
    de: '„{target}“ gibt es weder hier noch in einem Katalog. Gemeint ist wohl „{near}“; sonst {places} anlegen.',
    en: '“{target}” exists neither here nor in a register. Probably “{near}” is meant; otherwise add it {places}.',
  },
  far: {
    de: '„{target}“ gibt es weder hier noch in einem Katalog. „{key}“ verweist auf {expected}; die Sache mit dieser Kennung {places} anlegen oder den Verweis berichtigen.',
    en: '“{target}” exists neither here nor in a register. “{key}” refers to {expected}; add the thing with this id {places}, or correct the reference.',
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
    const proposer = new Proposer(context);
    for (const { reference, resolution } of openReferences(context)) {
      const { target, types, node } = reference;
      if (resolution.kind !== 'unknown' || isInBrokenPart(context.document, target)) continue;
      const unknown = proposer.explain(target, types);
      const [document = '', id = ''] = target.split('/');
      const data = { target: unknown.message.endsWith('Document') ? document : target, key: keyOf(reference), expected: typeNames(types), document, id, near: unknown.near ?? '', places: placesOf(types) ?? HERE };
      const { near } = unknown;
      const fix = near === undefined ? {} : { fix: { message: 'replace' as const, data: { target, near }, edits: [{ start: node.start, end: node.end, text: near }] } };
      context.report({ at: node, message: unknown.message, data, ...fix });
    }
  },
});

const HERE = { de: 'hier oder in einem Katalog', en: 'here or in a register' };

/** What could not be read may well define it, and the broken syntax is already a finding. */
function isInBrokenPart({ text, yaml }: PlanDocument, target: string): boolean {
  return yaml.broken.some(({ start, end }) => text.slice(start, end).includes(target));
}

/** What somebody may have meant by a reference that leads nowhere. */
class Proposer {
  private readonly known = new Map<string, Unknown>();
  private readonly reachable = new Map<Reference['types'], readonly string[]>();
  private elsewhere: ReadonlyMap<string, readonly Found[]> | undefined;

  constructor(private readonly context: Context) {}

  explain(target: string, types: Reference['types']): Unknown {
    const key = `${types.join()} ${target}`;
    const unknown = this.known.get(key) ?? this.find(target, types);
    this.known.set(key, unknown);
    return unknown;
  }

  private find(target: string, types: Reference['types']): Unknown {
    const slash = target.indexOf('/');
    if (slash >= 0) return this.findQualified(target.slice(0, slash), target.slice(slash + 1), types);
    const near = this.nearest(target, this.reachableIds(types));
    if (types.every((type) => DOCUMENT_TYPES.has(type))) return near === undefined ? { message: 'farDocument' } : { message: 'nearDocument', near };
    if (this.context.workspace.documentsWithId(target).length > 0) return { message: 'document' };
    const [found, second] = this.inOtherPlans(target).filter(({ thing }) => types.includes(thing.type));
    if (found && !second) return { message: 'elsewhere', near: `${found.document.id ?? ''}/${target}` };
    return near === undefined ? { message: 'far' } : { message: 'near', near };
  }

  private findQualified(documentId: string, id: string, types: Reference['types']): Unknown {
    const { workspace } = this.context;
    const [document] = workspace.documentsWithId(documentId);
    if (document) {
      const near = this.nearest(id, document.things.filter(({ type }) => types.includes(type)).map((thing) => thing.id));
      return near === undefined ? { message: 'farInside' } : { message: 'nearInside', near: `${documentId}/${near}` };
    }
    const near = this.nearest(documentId, workspace.documents.flatMap((candidate) => candidate.id ?? []));
    const isThere = near !== undefined && workspace.documentsWithId(near).some((candidate) => candidate.things.some((thing) => thing.id === id && types.includes(thing.type)));
    return isThere ? { message: 'nearDocument', near: `${near}/${id}` } : { message: 'farDocument' };
  }

  private nearest(written: string, candidates: readonly string[]): string | undefined {
    return this.known.size < MOST_PROPOSALS ? nearest(written, candidates) : undefined;
  }

  private reachableIds(types: Reference['types']): readonly string[] {
    const known = this.reachable.get(types) ?? this.context.workspace.reachable(this.context.summary, types).map(({ thing }) => thing.id);
    this.reachable.set(types, known);
    return known;
  }

  private inOtherPlans(id: string): readonly Found[] {
    this.elsewhere ??= thingsOfOtherPlans(this.context);
    return this.elsewhere.get(id) ?? [];
  }
}

/** So many different dangling references are not typing errors: a whole register is missing. */
const MOST_PROPOSALS = 200;

const DOCUMENT_TYPES: ReadonlySet<string> = new Set(['plan', 'register', 'report', 'assessment', 'calendar']);

/** By id; registers need no document id before it. */
function thingsOfOtherPlans({ workspace, summary }: Context): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  for (const document of workspace.documents) {
    if (document.uri === summary.uri || document.id === undefined || document.kind === 'register') continue;
    for (const thing of document.things) {
      const known = found.get(thing.id);
      if (known) known.push({ document, thing });
      else found.set(thing.id, [{ document, thing }]);
    }
  }
  return found;
}
