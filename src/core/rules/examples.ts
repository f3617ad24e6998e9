import { readLock } from '../seal/lock';
import type { SealedResolution } from '../seal/sealed';
import { parseYaml } from '../yaml/parse';

/** A file of an example; its name stands for its URI. */
export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

/** The day by which examples are judged. */
export const EXAMPLE_TODAY = '2026-06-30';

const HEADER = `planwerk: 1
kind: plan
id: beispiel
title: Beispiel
language: de
`;

/**
 * The files of a rule's example. A text that does not begin with `planwerk:` is the content of a plan, and its header
 * is put before it; a line `# file: name` begins a further file. A lock file among them is no document: `exampleSealed` reads it.
 */
export function exampleFiles(example: string): ExampleFile[] {
  return partsOf(example).filter(({ name }) => name !== LOCK).map(({ name, text }) => ({ name, text: withHeader(text) }));
}

/** What resolutions decided, as the lock file of the example has it. */
export function exampleSealed(example: string): SealedResolution[] {
  return partsOf(example).filter(({ name }) => name === LOCK).flatMap(({ text }) => readLock(parseYaml(text)).blocks.map(({ sealed }) => sealed));
}

const LOCK = 'planwerk.lock.yaml';

function partsOf(example: string): ExampleFile[] {
  const [first = '', ...others] = example.replace(/^\n/, '').split(/^# file: /m);
  const files = others.map((part) => {
    const end = part.indexOf('\n');
    return { name: part.slice(0, end).trim(), text: part.slice(end + 1) };
  });
  return first.trim() === '' && files.length > 0 ? files : [{ name: 'beispiel.plan.yaml', text: first }, ...files];
}

function withHeader(text: string): string {
  return /^\s*$|^\uFEFF|^planwerk:|^%|^---/.test(text) ? text : HEADER + text;
}
