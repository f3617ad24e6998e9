import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isCollection, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Snapshot } from '../../src/features/snapshot';
import { Workspaces } from '../../src/features/workspaces';

export const FOLDER = 'file:///plaene';

/** The texts of a workspace by file name. */
export type Files = ReadonlyMap<string, string>;

const examples = join(__dirname, '../../examples');

/** Each example as its planners wrote it. */
export const exampleWorkspaces: readonly Files[] = readdirSync(examples).sort().map((name) => {
  const folder = join(examples, name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.plan\.yaml$|^planwerk\.config\.yaml$/.test(file)).sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
});

/** An example as others might have written it. */
export function someWorkspace(): fc.Arbitrary<Files> {
  return fc.tuple(fc.constantFrom(...exampleWorkspaces), fc.subarray([...variants])).map(([files, chosen]) =>
    new Map([...files].map(([name, text]) => [name, name.endsWith('.plan.yaml') ? chosen.reduce((current, variant) => variant(current), text) : text])));
}

/** In the order in which they may follow each other. */
const variants: readonly ((text: string) => string)[] = [inBraces, inQuotes, withComments, withWindowsLineBreaks];

/** Whatever lies deeper than the items of the lists, on one line. */
function inBraces(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Node(_, node, path) {
      node.comment = null;
      node.commentBefore = null;
      if (isCollection(node) && path.filter(isCollection).length > 2) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function inQuotes(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && (key.value === 'id' || key.value === 'indicator') && isScalar(value) && !isMap(value)) value.type = value.value === 'plan' ? 'PLAIN' : 'QUOTE_SINGLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}

function withComments(text: string): string {
  return text.split('\n').map((line) => (/^ *(- )?[a-z-]+: [a-z0-9-]+$/.test(line) ? `${line}  # Anmerkung` : line)).join('\n');
}

function withWindowsLineBreaks(text: string): string {
  return text.replace(/\n/g, '\r\n');
}

/** Every document of a workspace as an editor feature sees it, by file name. */
export function snapshotsOf(files: Files): Map<string, Snapshot> {
  const settings = { displayLanguage: 'de', today: '2026-06-30' } as const;
  const workspaces = new Workspaces();
  workspaces.setFolders([FOLDER]);
  for (const [file, text] of files) workspaces.set({ uri: `${FOLDER}/${file}`, text });
  return new Map([...files.keys()].flatMap((file) => {
    const snapshot = workspaces.snapshot(`${FOLDER}/${file}`, settings);
    return snapshot ? [[file, snapshot] as const] : [];
  }));
}
