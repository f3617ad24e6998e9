import type { PlanDocument } from '../../model/document';
import { insertKeyAt } from '../../model/insert';
import { textOf, type Of } from '../../model/read';
import type { Violation } from '../../schema/violation';
import { lineBreakOf } from '../../text/line-break';
import type { TextEdit } from '../../text/range';
import { slugOf } from '../../text/slug';
import type { MapNode } from '../../yaml/node';
import { scalarSource } from '../../yaml/quote';
import { defineRule, type FixReport } from '../rule';
import { meaningOf } from './required-keys';

export const schemaRequired = defineRule({
  id: 'schema/required',
  severity: 'error',
  title: { de: 'Pflichtangaben sind vorhanden', en: 'Required entries are there' },
  why: {
    de: 'Ohne Kennung, Titel oder Wert kann niemand auf eine Sache verweisen, sie benennen oder auswerten.',
    en: 'Without id, title or value nobody can refer to a thing, name it or evaluate it.',
  },
  messages: {
    missing: {
      de: 'In „{title}“ fehlt „{key}“, {meaning}. Eine Zeile „{key}: …“ ergänzen.',
      en: '“{title}” lacks “{key}”, {meaning}. Add a line “{key}: …”.',
    },
    missingHere: {
      de: 'Hier fehlt „{key}“, {meaning}. Eine Zeile „{key}: …“ ergänzen.',
      en: '“{key}” is missing here, {meaning}. Add a line “{key}: …”.',
    },
    several: {
      de: 'Hier fehlen die Pflichtangaben {keys}. Je eine Zeile „Schlüssel: Wert“ ergänzen.',
      en: 'The required entries {keys} are missing here. Add a line “key: value” for each.',
    },
    empty: {
      de: 'Das Dokument ist leer. Ein Planungsdokument beginnt mit planwerk: 1, kind: plan, id, title und language, je in einer eigenen Zeile.',
      en: 'The document is empty. A planning document begins with planwerk: 1, kind: plan, id, title and language, each on its own line.',
    },
    addHeader: { de: 'Kopf eines Plans einfügen', en: 'Insert the head of a plan' },
    add: { de: '{entries} ergänzen', en: 'Add {entries}' },
  },
  bad: `
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
  - title: Weniger Schulabbrüche
`,
  good: `
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
  - id: weniger-schulabbrueche
    title: Weniger Schulabbrüche
`,
  check({ document, violations, report }) {
    const missing = new Map<MapNode, Violation[]>();
    for (const violation of violations) {
      if (violation.kind === 'empty-document') report({ at: violation, message: 'empty', ...headerFix(document) });
      else if (violation.kind === 'required' && violation.map) missing.set(violation.map, [...missing.get(violation.map) ?? [], violation]);
    }
    for (const [map, ofMap] of missing) {
      const [first] = ofMap;
      if (!first) continue;
      const keys = ofMap.map(({ key }) => key);
      const title = textOf(map as Of<Named>, 'title') ?? textOf(map as Of<Named>, 'name') ?? textOf(map as Of<Named>, 'term');
      const fix = fixFor(document, map, keys, title);
      report({
        at: first,
        message: keys.length > 1 ? 'several' : title === undefined ? 'missingHere' : 'missing',
        data: { key: first.key, keys: keys.join(', '), title: title ?? '', meaning: meaningOf(first.key) },
        ...(fix ? { fix } : {}),
      });
    }
  },
});

interface Named {
  readonly title?: string;
  readonly name?: string;
  readonly term?: string;
}

function headerFix({ text, uri }: PlanDocument): { fix?: FixReport<'addHeader'> } {
  if (/^\.\.\./m.test(text)) return {};
  const lineBreak = lineBreakOf(text);
  const name = decodeURIComponentSafely(uri).replace(/^.*[/\\]/, '').replace(/\.plan\.ya?ml$/, '');
  const header = ['planwerk: 1', 'kind: plan', `id: ${slugOf(name) ?? 'plan'}`, 'title: Neuer Plan', 'language: de', ''].join(lineBreak);
  const separator = text === '' || /[\r\n\uFEFF]$/.test(text) ? '' : lineBreak;
  return { fix: { message: 'addHeader', edits: [{ start: text.length, end: text.length, text: separator + header }] } };
}

function decodeURIComponentSafely(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Only where all that is missing can be known: the format version, the language, an id made of the title. */
function fixFor(document: PlanDocument, map: MapNode, keys: readonly string[], title: string | undefined): FixReport<'add'> | undefined {
  const entries = keys.map((key) => ({ key, value: valueFor(document, key, title) }));
  if (entries.some(({ value }) => value === undefined)) return undefined;
  const edits = entries.map(({ key, value = '' }): TextEdit => insertKeyAt(document, map, indexFor(map, key), key, value));
  return { message: 'add', data: { entries: entries.map(({ key, value }) => `${key}: ${value}`).join(', ') }, edits };
}

function valueFor(document: PlanDocument, key: string, title: string | undefined): string | undefined {
  if (key === 'planwerk') return '1';
  if (key === 'language') return 'de';
  const id = key === 'id' && title !== undefined ? slugOf(title) : undefined;
  return id === undefined || document.things.some((thing) => thing.id === id) ? undefined : scalarSource(id);
}

/** The head of a document has an order; an id stands first in its item. */
function indexFor(map: MapNode, key: string): number {
  const before = HEAD.slice(0, HEAD.indexOf(key));
  return map.pairs.findLastIndex((pair) => before.includes(pair.key.name)) + 1;
}

const HEAD = ['planwerk', 'kind', 'id', 'title', 'language'];
